import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_IDS } from '#core/assessments/document';
import { documentBlocks } from '#core/assessments/document-blocks';
import { documentMarkdown } from '#core/assessments/document-markdown';
import { editDocument } from '#core/assessments/edit-document';
import { type FilledDocument, fillDocument } from '#core/assessments/fill-document';
import type { Plan } from '#core/plan/plan';
import { answeredPlan, documentSource, sharedCatalog } from '../../../support/document-source';
import { planArbitrary } from '../../../support/plan-arbitrary';
import { samplePlan } from '../../../support/sample-plan';

const DAY = '2026-11-26';

function field(document: FilledDocument, id: string) {
  const found = document.sections.flatMap(({ fields }) => fields).find((filled) => filled.field.id === id);
  if (found === undefined) throw new Error(`${document.id} has no field ${id}`);
  return found;
}

const textsOf = (document: FilledDocument) => JSON.stringify(documentBlocks(document));

describe('a document filled in from the sample plan', () => {
  it('describes the processing with the figures of the plan, and says where they come from', () => {
    const processing = field(fillDocument('dpia', documentSource()), 'processing');
    expect(processing.value).toContain('“Kranich 8B”: a language model with 8.03 billion parameters');
    expect(processing.value).toContain('Germany 45,000 (20,000 to 110,000)');
    expect(processing.origins.map(({ label }) => label.en)).toContain('markets');
  });

  it('names what nobody has answered instead of guessing', () => {
    const data = field(fillDocument('dpia', documentSource(answeredPlan({}))), 'data');
    expect(data.value).toContain('[To be completed: whether data of people under 18 are processed]');
    expect(data.isOpen).toBe(true);
    expect(data.missing.map(({ fact }) => fact)).toContain('childrenData');
  });

  it('says yes and no as they were answered', () => {
    const plan = answeredPlan({ personalData: true, childrenData: false, trainsOnPersonalData: true });
    const data = field(fillDocument('dpia', documentSource(plan)), 'data');
    expect(data.value).toContain('Personal data are processed.');
    expect(data.value).toContain('No data of people under 18 are processed.');
  });

  it('speaks Chinese throughout when it is written in Chinese', () => {
    const document = fillDocument('dpia', documentSource(answeredPlan({})), 'zh');
    expect(document.title).toBe('数据保护影响评估');
    expect(field(document, 'processing').value).toContain('参数量为80.3亿的语言模型');
    expect(field(document, 'data').value).toContain('［待填写：是否处理未满18周岁者的数据］');
    expect(textsOf(document)).not.toMatch(/To be completed|From the plan/);
  });

  it('sends data of people in Japan to Finland, with the law of Japan beside it', () => {
    const source = documentSource(answeredPlan({ personalData: true, trainsOnPersonalData: false }));
    const document = fillDocument('transfers', source);
    const laws = field(document, 'to.FI.laws').value as string[][];
    expect(laws.some(([from, law]) => from === 'Japan' && law?.includes('Art. 28'))).toBe(true);
    expect(field(document, 'flows').value).toContain(
      'Personal data of people in Japan, Singapore, Brazil and United States go to Finland.',
    );
  });

  it('does not claim that personal data leave while nobody said that there are any', () => {
    const flows = field(fillDocument('transfers', documentSource(answeredPlan({}))), 'flows').value;
    expect(flows).toContain(
      'The service for people in Japan, Singapore, Brazil and United States runs in Finland.',
    );
    expect(flows).not.toContain('Personal data of people');
  });

  it('writes compute and energy of the estimate into the technical documentation', () => {
    const document = fillDocument(
      'technical-documentation',
      documentSource(samplePlan(), { isComputed: true }),
    );
    expect(field(document, 'compute').value).toMatch(/Estimated compute of the final run: \d\.\d×10²³ FLOP/);
    expect(field(document, 'energy').value).toMatch(/Estimated energy of training: .* MWh/);
    expect(field(document, 'compute').origins.map(({ kind }) => kind)).toContain('estimate');
  });
});

describe('edits of a document', () => {
  const edited = (plan: Plan, answer: string) => {
    const document = fillDocument('dpia', documentSource(plan));
    const { basis } = field(document, 'processing');
    const edit = { kind: 'answer', fieldId: 'processing', answer, basis } as const;
    return { ...plan, compliance: editDocument(plan.compliance, 'dpia', edit, DAY, 'en') };
  };

  it('stay, whatever the plan says later; then the plan’s words are offered', () => {
    const plan = edited(samplePlan(), 'Our own words.');
    expect(field(fillDocument('dpia', documentSource(plan)), 'processing')).toMatchObject({
      value: 'Our own words.',
      isEdited: true,
      planSays: null,
      origins: [],
    });
    const renamed = { ...plan, name: 'Kranich 9B' };
    const processing = field(fillDocument('dpia', documentSource(renamed)), 'processing');
    expect(processing.value).toBe('Our own words.');
    expect(processing.planSays).toContain('“Kranich 9B”');
  });

  it('are not asked about again because the document speaks another language', () => {
    const plan = edited(samplePlan(), 'Our own words.');
    expect(field(fillDocument('dpia', documentSource(plan), 'zh'), 'processing').planSays).toBeNull();
  });

  it('can be taken back, and can be kept against a changed plan', () => {
    const plan = { ...edited(samplePlan(), 'Our own words.'), name: 'Kranich 9B' };
    const { basis } = field(fillDocument('dpia', documentSource(plan)), 'processing');
    const afterEdit = (edit: Parameters<typeof editDocument>[2]) => {
      const compliance = editDocument(plan.compliance, 'dpia', edit, DAY, 'en');
      return field(fillDocument('dpia', documentSource({ ...plan, compliance })), 'processing');
    };
    expect(afterEdit({ kind: 'keep', fieldId: 'processing', basis })).toMatchObject({
      value: 'Our own words.',
      planSays: null,
    });
    expect(afterEdit({ kind: 'take-back', fieldId: 'processing' }).isEdited).toBe(false);
  });

  it('complete a document once every field is written and every risk is rated', () => {
    let plan = samplePlan();
    const begin = fillDocument('fria', documentSource(plan));
    expect(begin.state).toBe('not-started');
    for (const { field: spec, basis } of begin.sections.flatMap(({ fields }) => fields)) {
      if (spec.kind === 'table') continue;
      const answer =
        spec.kind === 'sign-off'
          ? spec.roles.map(() => ['A. Person', 'agreed', DAY])
          : spec.kind === 'choice'
            ? (spec.choices[0]?.id ?? '')
            : spec.kind === 'text'
              ? 'Written.'
              : DAY;
      const edit = { kind: 'answer', fieldId: spec.id, answer, basis } as const;
      plan = { ...plan, compliance: editDocument(plan.compliance, 'fria', edit, DAY, 'en') };
    }
    const unrated = fillDocument('fria', documentSource(plan));
    expect([unrated.state, unrated.openCount]).toEqual(['draft', unrated.risks.length]);
    const risks = unrated.risks.map((risk) => ({ ...risk, severityAfter: 2, likelihoodAfter: 1 }));
    plan = {
      ...plan,
      compliance: editDocument(plan.compliance, 'fria', { kind: 'risks', risks }, DAY, 'en'),
    };
    expect(fillDocument('fria', documentSource(plan)).state).toBe('complete');
  });

  it('that do not fit their field are passed over, and survive in the plan', () => {
    const documents = {
      dpia: {
        language: 'en' as const,
        answers: { processing: [['x']], measures: 'y' },
        basis: {},
        risks: null,
        updatedOn: DAY,
      },
    };
    const plan: Plan = {
      ...samplePlan(),
      compliance: { duties: {}, regions: null, seenLaw: null, documents },
    };
    const document = fillDocument('dpia', documentSource(plan));
    expect(field(document, 'processing').isEdited).toBe(false);
    expect(field(document, 'measures').isEdited).toBe(false);
  });
});

describe('documents of any plan', () => {
  it('never fail, and never say undefined or NaN', () => {
    const facts = fc.record(
      {
        personalData: fc.boolean(),
        trainsOnPersonalData: fc.boolean(),
        useCase: fc.constantFrom('chatbot', 'credit-scoring', 'no-such-use'),
        outputModalities: fc.subarray(['text', 'image', 'no-such-kind']),
        transferDestinations: fc.subarray(['US', 'XX', 'CN']),
        role: fc.constantFrom('provider', 'deployer', 'both'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        planArbitrary(sharedCatalog()),
        facts,
        fc.constantFrom('en', 'zh'),
        (plan, common, language) => {
          const source = documentSource({ ...plan, facts: { common, byCountry: {} } });
          for (const id of DOCUMENT_IDS) {
            const document = fillDocument(id, source, language);
            expect(textsOf(document)).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
            expect(documentMarkdown(document)).toContain(
              document.sections[0]?.section.title[language] ?? '?',
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
