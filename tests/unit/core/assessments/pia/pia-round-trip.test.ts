import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentBlocks } from '#core/assessments/document-blocks';
import { editDocument } from '#core/assessments/edit-document';
import { type FilledDocument, fillDocument } from '#core/assessments/fill-document';
import { exportPia } from '#core/assessments/pia/export-pia';
import { importPia } from '#core/assessments/pia/import-pia';
import { PiaFile, readPiaFile } from '#core/assessments/pia/pia-file';
import type { DocumentRecord } from '#core/plan/compliance';
import type { Plan } from '#core/plan/plan';
import { documentSource } from '../../../../support/document-source';
import { samplePlan } from '../../../../support/sample-plan';

const DAY = '2026-11-26';

const withRecord = (record: DocumentRecord): Plan => ({
  ...samplePlan(),
  compliance: editDocument(undefined, 'dpia', { kind: 'replace', record }, DAY, 'en'),
});
const dpia = (plan: Plan = samplePlan()): FilledDocument => fillDocument('dpia', documentSource(plan));

function imported(file: unknown, current = dpia()): DocumentRecord {
  const read = readPiaFile(JSON.stringify(file), 'x.json');
  if (!read.ok) throw new Error(read.error.message);
  const record = importPia(read.value, current, DAY);
  if (!record.ok) throw new Error(record.error.message);
  return record.value;
}

const shown = (document: FilledDocument, id: string) =>
  document.sections.flatMap(({ fields }) => fields).find(({ field }) => field.id === id)?.value;

/** As CNIL's tool writes it, shortened, with parts that we have no field for. */
const FOREIGN = {
  pia: {
    id: 12,
    status: 3,
    name: 'Captoo',
    category: 'health',
    author_name: 'Elisabeth York',
    evaluator_name: 'Eric Vincent',
    validator_name: 'Mary Smith',
    dpo_status: 1,
    dpo_opinion: 'Fine with the action plan.',
    concerned_people_searched_opinion: true,
    concerned_people_searched_content: '',
    concerned_people_status: 1,
    concerned_people_opinion: 'Mostly interested.',
    dpos_names: 'Michael Thomas (DPO)',
    people_names: 'Panel',
    structure_data: { sections: [] },
  },
  answers: [
    {
      pia_id: 12,
      reference_to: 111,
      data: { text: '<p>A <strong>sleep monitor</strong>.</p><p>In bed.</p>', gauge: 0, list: [] },
      id: 348,
    },
    {
      pia_id: 12,
      reference_to: 321,
      data: { text: null, gauge: null, list: ['Embarrassment', 'Lost chances'] },
      id: 398,
    },
    { pia_id: 12, reference_to: 325, data: { text: 'Real <em>trouble</em>', gauge: 3, list: [] }, id: 401 },
    { pia_id: 12, reference_to: '326', data: { text: 'Easy', gauge: 4, list: [] }, id: 402 },
    { pia_id: 12, reference_to: 999, data: { text: 'of a later version', gauge: null, list: [] }, id: 500 },
  ],
  measures: [
    { title: 'Encryption', pia_id: 12, content: '<div>TLS</div>', placeholder: 'knowledge_base.x', id: 101 },
  ],
  evaluations: [{ status: 2, pia_id: 12, reference_to: '3.2', gauges: { x: 2, y: 1 }, id: 86 }],
  comments: [{ description: 'why?', reference_to: 111 }],
  attachments: [{ name: 'a.pdf' }],
};

describe('a file of CNIL’s tool', () => {
  it('comes in as plain text, names, opinions, risks and measures', () => {
    const document = dpia(withRecord(imported(FOREIGN)));
    expect(shown(document, 'processing')).toBe('A sleep monitor.\nIn bed.');
    expect(shown(document, 'dpoStatus')).toBe('may-proceed');
    expect(shown(document, 'peopleAsked')).toBe('yes');
    expect(shown(document, 'measures')).toEqual([['Encryption', 'TLS', '']]);
    expect((shown(document, 'signOff') as string[][]).map(([name]) => name)).toEqual([
      'Elisabeth York',
      'Eric Vincent',
      'Mary Smith',
    ]);
    expect(document.risks.find(({ id }) => id === 'access')).toMatchObject({
      impacts: 'Embarrassment\nLost chances',
      severityAfter: 3,
      likelihoodAfter: 4,
      severityNote: 'Real trouble',
    });
  });

  it('goes out again with everything that we have no field for', () => {
    const record = imported(FOREIGN);
    const file = exportPia(dpia(withRecord(record)), PiaFile.parse(record.imported), DAY);
    expect(file.pia).toMatchObject({
      name: 'Captoo',
      category: 'health',
      status: 3,
      structure_data: { sections: [] },
    });
    expect(file.evaluations).toEqual(FOREIGN.evaluations);
    expect(file.comments).toEqual(FOREIGN.comments);
    expect(file.attachments).toEqual(FOREIGN.attachments);
    expect(file.answers).toContainEqual(FOREIGN.answers[4]);
    expect(file.measures?.[0]).toMatchObject({ id: 101, placeholder: 'knowledge_base.x' });
    const ids = (file.answers ?? []).map(({ reference_to }) => Number(reference_to));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves alone what it does not say', () => {
    const edit = { kind: 'answer', fieldId: 'conclusion', answer: 'Ours.', basis: '' } as const;
    const plan = { ...samplePlan(), compliance: editDocument(undefined, 'dpia', edit, DAY, 'en') };
    const document = dpia(withRecord(imported({ pia: { name: 'Only a name' } }, dpia(plan))));
    expect(shown(document, 'conclusion')).toBe('Ours.');
    expect(shown(document, 'processing')).toBe(shown(dpia(), 'processing'));
  });
});

describe('our assessment', () => {
  const written = fc
    .array(
      fc.string({ unit: 'grapheme', maxLength: 25 }).map((text) => text.replace(/[\s\u00a0\ue000]/g, ' ')),
      { minLength: 1, maxLength: 3 },
    )
    .map((lines) => lines.join('\n').trim());
  const level = fc.integer({ min: 0, max: 4 });

  it('goes to the tool’s format and back without a loss', () => {
    const base = dpia();
    const textIds = base.sections
      .flatMap(({ fields }) => fields)
      .filter(({ field }) => field.kind === 'text')
      .map(({ field }) => field.id);
    const answers = fc.dictionary(fc.constantFrom(...textIds), written);
    fc.assert(
      fc.property(answers, written, level, level, level, level, (texts, note, ...levels) => {
        const [severityBefore, likelihoodBefore, severityAfter, likelihoodAfter] = levels as [
          number,
          number,
          number,
          number,
        ];
        const record: DocumentRecord = {
          language: 'en',
          answers: {
            ...texts,
            signOff: [
              ['A', 'agreed', DAY],
              ['B', '', ''],
              ['', '', ''],
            ],
            measures: [['Encryption', note, 'done']],
            dpoStatus: 'must-not-proceed',
            peopleAsked: 'no',
          },
          basis: {},
          risks: base.risks.map((risk) => ({
            ...risk,
            impacts: 'one\ntwo',
            severityNote: note,
            severityBefore,
            likelihoodBefore,
            severityAfter,
            likelihoodAfter,
          })),
          updatedOn: DAY,
        };
        const before = dpia(withRecord(record));
        const file = JSON.parse(JSON.stringify(exportPia(before, null, DAY)));
        const after = dpia(withRecord(imported(file)));
        expect(documentBlocks(after)).toEqual(documentBlocks(before));
        expect(after.risks).toEqual(before.risks);
      }),
      { numRuns: 60 },
    );
  });

  it('that nobody has written into comes back as nobody’s words but the plan’s', () => {
    const record = imported(JSON.parse(JSON.stringify(exportPia(dpia(), null, DAY))));
    expect(record.answers).toEqual({});
  });
});

describe('bad files', () => {
  it.each([
    ['no JSON', '{"pia":', /x\.json: expected JSON as CNIL/],
    ['a list', '[]', /expected object/],
    ['another format', '{"format":"landfall-plan"}', /field pia: expected object/],
    ['no name', '{"pia":{}}', /field pia\.name: expected string/],
    ['answers that are no list', '{"pia":{"name":"x"},"answers":{}}', /field answers: expected array/],
    [
      'a gauge out of range',
      '{"pia":{"name":"x"},"answers":[{"reference_to":325,"data":{"gauge":9}}]}',
      /field answers\.0\.data\.gauge/,
    ],
    [
      'a text that is none',
      '{"pia":{"name":"x"},"answers":[{"reference_to":111,"data":{"text":{}}}]}',
      /field answers\.0\.data\.text/,
    ],
    ['a name that is none', '{"pia":{"name":"x","dpo_opinion":["y"]}}', /field pia\.dpo_opinion/],
    ['too large', `{"pia":{"name":"${'x'.repeat(2_000_000)}"}}`, /more than 2,000,000 characters/],
  ])('are refused: %s', (_, text, message) => {
    const read = readPiaFile(text, 'x.json');
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.error.message).toMatch(message);
  });

  it.each([
    ['no JSON', '<pia>', 'x.json：应为 CNIL 的 PIA 工具导出的 JSON；该文件不是 JSON'],
    ['no name', '{"pia":{}}', 'x.json：字段 pia.name：应为文本，但缺失'],
    ['answers that are no list', '{"pia":{"name":"x"},"answers":{}}', 'x.json：字段 answers：应为列表'],
    [
      'a gauge out of range',
      '{"pia":{"name":"x"},"answers":[{"reference_to":325,"data":{"gauge":9}}]}',
      'x.json：字段 answers.0.data.gauge：应为不大于 4 的数',
    ],
    [
      'a number that is none',
      '{"pia":{"name":"x"},"answers":[{"reference_to":{},"data":{}}]}',
      'x.json：字段 answers.0.reference_to：应为数字或文本',
    ],
    ['a long name', `{"pia":{"name":"${'x'.repeat(1001)}"}}`, 'x.json：字段 pia.name：应为最多 1000 个字符'],
    ['too large', `{"pia":{"name":"${'x'.repeat(2_000_000)}"}}`, 'x.json：超过 2,000,000 个字符'],
  ])('are refused in Chinese: %s', (_, text, message) => {
    const read = readPiaFile(text, 'x.json', 'zh');
    expect(read.ok ? '' : read.error.message).toContain(message);
  });

  it('are refused: a text longer than the plan keeps, by its name', () => {
    const file = PiaFile.parse({
      pia: { name: 'x' },
      answers: [{ reference_to: 111, data: { text: 'y'.repeat(30_000) } }],
    });
    const record = importPia(file, dpia(), DAY);
    expect(record.ok ? '' : record.error.message).toMatch(/field answers\.processing/);
    const inChinese = importPia(file, dpia(), DAY, 'zh');
    expect(inChinese.ok ? '' : inChinese.error.message).toMatch(
      /^文件中的评估：字段 answers\.processing：应为/,
    );
  });

  it('never make a script of their texts', () => {
    const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>&lt;script&gt;';
    const record = imported({
      pia: { name: attack, dpo_opinion: attack },
      answers: [{ reference_to: 111, data: { text: attack } }],
    });
    expect(record.answers.processing).toBe('<script>');
    const file = exportPia(dpia(withRecord(record)), null, DAY);
    expect(file.answers?.find(({ reference_to }) => reference_to === 111)?.data.text).toBe('&lt;script&gt;');
  });
});
