import { describe, expect, it } from 'vitest';
import { TRANSPARENCY_DOCUMENT_IDS } from '#core/assessments/document';
import { documentBlocks } from '#core/assessments/document-blocks';
import { documentMarkdown } from '#core/assessments/document-markdown';
import { type FilledDocument, fillDocument } from '#core/assessments/fill-document';
import { documentNeed, neededDocuments } from '#core/assessments/needed-documents';
import type { Bilingual } from '#core/law/law';
import { ownHardwareName } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { editTransparency } from '#core/transparency/edit-transparency';
import { QUESTION_GROUPS } from '#core/transparency/templates/ethics-questions';
import { EXPLANATION_METHODS } from '#core/transparency/templates/explanation-methods';
import { answeredPlan, documentSource } from '../../../support/document-source';
import { ownMachine } from '../../../support/own-machine';
import { samplePlan } from '../../../support/sample-plan';

const DAY = '2026-11-26';

function field(document: FilledDocument, id: string) {
  const found = document.sections.flatMap(({ fields }) => fields).find((filled) => filled.field.id === id);
  if (found === undefined) throw new Error(`${document.id} has no field ${id}`);
  return found;
}

describe('documents on the product', () => {
  it.each(TRANSPARENCY_DOCUMENT_IDS)(
    '%s asks every question in both languages, each by an id of its own',
    (id) => {
      const { sections } = fillDocument(id, documentSource());
      const texts: (Bilingual | null)[] = sections.flatMap(({ section, fields }) => [
        section.title,
        ...fields.flatMap(({ field: { label, help, ...field } }) => [
          label,
          help,
          ...('columns' in field ? field.columns : []),
          ...('questions' in field ? field.questions.map(({ text }) => text) : []),
        ]),
      ]);
      for (const text of texts.filter((one) => one !== null)) {
        expect(text.en).toMatch(/[A-Za-z]/);
        expect(text.zh).toMatch(/\p{Script=Han}/u);
      }
      const ids = sections.flatMap(({ fields }) => fields.map(({ field: { id: fieldId } }) => fieldId));
      expect(new Set(ids).size).toBe(ids.length);
    },
  );

  it.each(TRANSPARENCY_DOCUMENT_IDS)('%s says where each text comes from, or that it waits', (id) => {
    const { sections } = fillDocument(id, documentSource(samplePlan(), { isComputed: true }));
    for (const { field: spec, value, origins, missing, isOpen } of sections.flatMap(({ fields }) => fields)) {
      if (spec.kind !== 'text') continue;
      const isSaid = origins.length > 0 || missing.length > 0;
      expect([spec.id, value === '' ? isOpen || spec.mayBeEmpty : isSaid]).toEqual([spec.id, true]);
    }
  });

  it('are no documents that the law asks for, and stand in a part of the plan of their own', () => {
    const source = documentSource();
    expect(neededDocuments(source).map(({ id }) => id)).not.toContain('model-card');
    const plan = {
      ...samplePlan(),
      transparency: editTransparency(
        undefined,
        'model-card',
        { kind: 'answer', fieldId: 'outOfScope', answer: 'Medical advice.', basis: '' },
        DAY,
        'en',
      ),
    };
    const card = fillDocument('model-card', documentSource(plan));
    expect([card.state, card.updatedOn]).toEqual(['draft', DAY]);
    expect(field(card, 'outOfScope')).toMatchObject({ value: 'Medical advice.', isEdited: true });
    expect(plan.compliance).toEqual(samplePlan().compliance);
  });
});

describe('the model card', () => {
  const trainedOn = (acceleratorId: string) => {
    const plan = samplePlan();
    const source = documentSource({
      ...plan,
      machines: [ownMachine()],
      training: { ...plan.training, acceleratorId },
    });
    const { value, origins } = field(fillDocument('model-card', source), 'training');
    return { text: String(value), origins: origins.map(({ label }) => label.en) };
  };

  it('says what was measured on the own machine that it is trained on, and by what', () => {
    const { text, origins } = trainedOn('own:desk');
    expect(text).toMatch(/Measured on Desk machine in the browser on 2026-11-20: \S+ FLOP\/s/);
    expect(origins).toContain('benchmark');
  });

  it('says nothing of own machines where it is trained on rented ones', () => {
    const { text, origins } = trainedOn('h100-sxm');
    expect(text).not.toContain('Measured on');
    expect(origins).not.toContain('benchmark');
  });
});

describe('the data sheet', () => {
  it('lists the data sets of others from the bill of materials, and says where it has them from', () => {
    const plan = samplePlan();
    const sets = (plan.ip?.materials ?? []).filter(({ kind, own }) => kind === 'dataset' && own !== true);
    const { value, origins } = field(fillDocument('data-sheet', documentSource(plan)), 'materials');
    expect(sets.length).toBeGreaterThan(0);
    expect((value as string[][]).map(([name]) => name)).toEqual(sets.map(({ name }) => name));
    expect(origins.map(({ label }) => label.en)).toEqual(['bill of materials']);
  });
});

describe('the explainability plan', () => {
  const plan = (facts: Parameters<typeof answeredPlan>[0], market = 'DE') => ({
    ...answeredPlan(facts),
    markets: [{ country: market, monthlyActiveUsers: { low: 1e5, likely: 1e5, high: 1e5 } }],
  });
  const audiences = (facts: Parameters<typeof answeredPlan>[0]) =>
    (
      field(fillDocument('explainability-plan', documentSource(plan(facts))), 'audiences').value as string[][]
    ).map(([who]) => who);

  it('names those whom the answers give, and nobody whom they do not', () => {
    expect(audiences({})).toEqual(['The team itself', 'Authorities and auditors']);
    expect(audiences({ automatedDecisions: true, interactsWithPeople: false })).toEqual([
      'People about whom decisions are made',
      'The team itself',
      'Authorities and auditors',
    ]);
  });

  it('lists the duties of the plan’s countries that ask for explanations', () => {
    const facts = { personalData: true, automatedDecisions: true, interactsWithPeople: true };
    const document = fillDocument('explainability-plan', documentSource(plan(facts)));
    const laws = (field(document, 'duties').value as string[][]).map(([law]) => law ?? '');
    expect(laws.some((law) => law.includes('Art. 22'))).toBe(true);
    expect(laws.some((law) => law.includes('Art. 50'))).toBe(true);
  });

  it('is asked for where an answer decides it, and perhaps while that answer is missing', () => {
    const need = (facts: Parameters<typeof answeredPlan>[0]) =>
      documentNeed('explainability-plan', documentSource(plan(facts)));
    expect(need({ personalData: true, automatedDecisions: true, interactsWithPeople: true }).need).toBe(
      'yes',
    );
    expect(need({}).need).toBe('maybe');
    expect(need({}).missing.length).toBeGreaterThan(0);
  });

  it('warns of attention weights, and says of each method when it misleads', () => {
    expect(EXPLANATION_METHODS.every(({ misleadsWhen }) => misleadsWhen.en !== '')).toBe(true);
    const text = documentMarkdown(fillDocument('explainability-plan', documentSource()));
    expect(text).toMatch(/Attention weights.*taken as the reason/);
  });
});

describe('a model trained on machines of the company’s own', () => {
  const machine = ownMachine({ id: 'a', name: 'Studio', count: 2 });
  const sample = samplePlan();
  const onOwn = (acceleratorId: string): Plan => ({
    ...sample,
    machines: [machine],
    placement: { ...sample.placement, training: 'FI', team: 'DE' },
    training: { ...sample.training, acceleratorId, acceleratorCount: 2 },
  });
  const card = (plan: Plan) => {
    const source = documentSource(plan);
    const name = (id: string) => ownHardwareName(plan.machines, id) ?? source.acceleratorName(id);
    return fillDocument('model-card', { ...source, acceleratorName: name });
  };

  it('is trained where they stand, which is where the team is', () => {
    expect(field(card(onOwn('own:a')), 'co2_place')).toMatchObject({
      value: 'Germany',
      origins: [{ path: 'placement.team' }],
    });
    expect(field(card(onOwn('own:a')), 'training').value).toContain('2 × Studio in Germany');
    expect(field(card(onOwn('h100-sxm')), 'co2_place').value).toBe('Finland');
  });

  it('is in the same country in the papers that the law asks for', () => {
    const places = (plan: Plan) =>
      field(fillDocument('dpia', documentSource(plan)), 'responsibilities').value;
    expect(places(onOwn('own:a'))).toContain('The model is trained in Germany and served from Finland');
    expect(places(onOwn('h100-sxm'))).toContain('The model is trained in Finland and served from Finland');
  });

  it('leads to the question on where the team is, and to that on where it is trained for rented ones', () => {
    const paths = (plan: Plan) =>
      field(card(plan), 'training').origins.flatMap(({ path }) =>
        path?.startsWith('placement') ? path : [],
      );
    expect(paths(onOwn('own:a'))).toEqual(['placement.team', 'placement.serving']);
    expect(paths(onOwn('h100-sxm'))).toEqual(['placement.training', 'placement.serving']);
    const serving = { ...sample.serving, acceleratorId: 'own:a' };
    expect(paths({ ...onOwn('own:a'), serving })).toEqual(['placement.team']);
  });

  it('counts a fleet once', () => {
    expect(field(card(onOwn('own:fleet')), 'co2_hardware').value).toBe('2 × Studio');
    expect(field(card(onOwn('own:fleet')), 'training').value).toContain('Training: 2 × Studio in Germany.');
  });

  it('says what was measured on them', () => {
    for (const id of ['own:a', 'own:fleet'])
      expect(field(card(onOwn(id)), 'training').value).toContain('Measured on Studio in the browser');
    expect(field(card(onOwn('h100-sxm')), 'training').value).not.toContain('Measured on');
  });
});

describe('the ethics review', () => {
  it('waits for an answer, a name and a day to each question, and for words to each no', () => {
    const answered = (row: readonly string[]) => {
      const answer = QUESTION_GROUPS[0]?.questions.map(({ id }) => [id, ...row]) ?? [];
      const transparency = editTransparency(
        undefined,
        'ethics-review',
        { kind: 'answer', fieldId: 'purpose.questions', answer, basis: '' },
        DAY,
        'en',
      );
      return field(
        fillDocument('ethics-review', documentSource({ ...samplePlan(), transparency })),
        'purpose.questions',
      );
    };
    expect(answered(['yes', '', 'A. Person', DAY]).isOpen).toBe(false);
    expect(answered(['no', '', 'A. Person', DAY]).isOpen).toBe(true);
    expect(answered(['no', 'Nobody asked.', 'A. Person', DAY]).isOpen).toBe(false);
    expect(answered(['yes', '', '', DAY]).isOpen).toBe(true);
    expect(answered(['perhaps', '', 'A. Person', DAY]).isOpen).toBe(true);
  });

  it('keeps answers by the question, whatever their order', () => {
    const transparency = editTransparency(
      undefined,
      'ethics-review',
      {
        kind: 'answer',
        fieldId: 'purpose.questions',
        answer: [['purpose.refused', 'no', 'Not yet', 'B', DAY]],
        basis: '',
      },
      DAY,
      'en',
    );
    const document = fillDocument('ethics-review', documentSource({ ...samplePlan(), transparency }));
    const rows = field(document, 'purpose.questions').value as string[][];
    expect(rows.map(([id, answer]) => [id, answer])).toEqual([
      ['purpose.need', ''],
      ['purpose.ai', ''],
      ['purpose.affected', ''],
      ['purpose.refused', 'no'],
    ]);
    const table = documentBlocks(document).find(
      (block) => block.kind === 'table' && block.label === 'Purpose: questions',
    );
    expect(table).toMatchObject({
      head: ['Question', 'Answer', 'Note', 'Reviewer', 'Day'],
      rows: expect.arrayContaining([
        [expect.stringContaining('refuse'), 'no', 'Not yet', 'B', DAY],
        [expect.stringContaining('better off'), '[To be completed]', '', '', ''],
      ]),
    });
  });
});
