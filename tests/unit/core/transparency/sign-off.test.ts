import { describe, expect, it } from 'vitest';
import { signatureLines } from '#core/assessments/document-blocks';
import { fillDocument } from '#core/assessments/fill-document';
import { Plan } from '#core/plan/plan';
import { editTransparency, withSignOff } from '#core/transparency/edit-transparency';
import {
  keysOfPart,
  PLAN_PARTS,
  planPartDigests,
  sortedJson,
  UNSIGNED_KEYS,
} from '#core/transparency/sign-off/plan-parts';
import { signOffOf, signOffState } from '#core/transparency/sign-off/sign-off';
import { documentSource } from '../../../support/document-source';
import { samplePlan } from '../../../support/sample-plan';

const DAY = '2026-11-26';

function signed(): Plan {
  const transparency = editTransparency(
    undefined,
    'ethics-review',
    { kind: 'answer', fieldId: 'reviewers', answer: 'The board.', basis: '' },
    DAY,
    'en',
  );
  const plan: Plan = { ...samplePlan(), transparency };
  const signOff = signOffOf(plan, 'ethics-review', { name: ' A. Person ', role: 'Board' }, DAY);
  return { ...plan, transparency: withSignOff(transparency, 'ethics-review', signOff) };
}

describe('a signature under an ethics review', () => {
  it('speaks of the plan as it is, and still does after a round trip in another order of keys', () => {
    const plan = signed();
    expect(signOffState(plan, 'ethics-review')).toMatchObject({
      signOff: { name: 'A. Person', role: 'Board', on: DAY },
      changedParts: [],
      isDocumentChanged: false,
      digest: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    const turned = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(plan))).toReversed());
    expect(signOffState(Plan.parse(turned), 'ethics-review')?.changedParts).toEqual([]);
  });

  it('names the parts of the plan that changed since', () => {
    const plan = signed();
    const after = {
      ...plan,
      training: { ...plan.training, acceleratorCount: plan.training.acceleratorCount + 1 },
      markets: plan.markets.slice(1),
    };
    expect(signOffState(after, 'ethics-review')?.changedParts).toEqual(['training', 'markets']);
  });

  it('does not mind how the plan is shown, nor which law it was last looked at under', () => {
    const plan = signed();
    const seenLaw = { version: 'x', checksum: 'y', confirmedOn: DAY, countries: [], duties: {} };
    const after: Plan = {
      ...plan,
      currency: 'EUR',
      notes: 'Call them.',
      compliance: { duties: {}, regions: null, ...plan.compliance, seenLaw },
    };
    const before: Plan = {
      ...plan,
      compliance: { duties: {}, regions: null, ...plan.compliance, seenLaw: null },
    };
    expect(planPartDigests(after, 'ethics-review')).toEqual(planPartDigests(before, 'ethics-review'));
  });

  it('locks the document until it is withdrawn', () => {
    const { transparency } = signed();
    const edit = { kind: 'answer', fieldId: 'reviewers', answer: 'Nobody.', basis: '' } as const;
    expect(editTransparency(transparency, 'ethics-review', edit, DAY, 'en')).toEqual(transparency);
    const open = withSignOff(transparency, 'ethics-review', null);
    expect(open.signOffs).toBeUndefined();
    expect(
      editTransparency(open, 'ethics-review', edit, DAY, 'en').documents['ethics-review']?.answers,
    ).toEqual({ reviewers: 'Nobody.' });
  });

  it('notices a document that was changed elsewhere', () => {
    const plan = signed();
    const documents = structuredClone(plan.transparency?.documents ?? {});
    const record = documents['ethics-review'];
    if (record !== undefined) record.answers.reviewers = 'Somebody else.';
    const changed: Plan = { ...plan, transparency: { ...plan.transparency, documents } };
    expect(signOffState(changed, 'ethics-review')?.isDocumentChanged).toBe(true);
  });

  it('is none where nobody signed', () => {
    expect(signOffState(samplePlan(), 'ethics-review')).toBeNull();
  });
});

describe('parts of a plan', () => {
  it('take in every key that the plan has, each once, or leave it out with a reason', () => {
    const named = PLAN_PARTS.flatMap((part) => keysOfPart(part));
    expect(new Set(named).size).toBe(named.length);
    const missing = Object.keys(Plan.shape).filter((key) => !named.includes(key) && !UNSIGNED_KEYS.has(key));
    expect(missing).toEqual([]);
  });

  it('are written alike whatever the order of keys', () => {
    expect(sortedJson({ b: 1, a: { d: [{ f: 1, e: 2 }], c: undefined } })).toBe(
      '{"a":{"d":[{"e":2,"f":1}]},"b":1}',
    );
  });
});

describe('a signed document on paper', () => {
  it('says who signed it, when and which state, and what changed since', () => {
    const plan = signed();
    const lines = (of: Plan, language: 'en' | 'zh' = 'en') =>
      signatureLines(fillDocument('ethics-review', documentSource(of), language));
    expect(lines(plan)).toEqual([
      expect.stringMatching(/^Signed on 2026-11-26 by A\. Person, Board; state [0-9a-f]{8}\.$/),
      'The plan is as it was signed.',
    ]);
    const renamed = { ...plan, name: 'Kranich 9B', markets: [] };
    expect(lines(renamed).at(-1)).toBe('The plan has changed since it was signed: name and client, markets.');
    expect(lines(renamed, 'zh').at(-1)).toBe('签署后方案已变更：名称与客户、市场。');
    expect(lines(samplePlan())).toEqual([]);
  });
});
