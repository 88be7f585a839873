import { both } from '#core/assessments/statements';
import { textDigest } from '#core/assessments/text-digest';
import type { Bilingual } from '#core/law/law';
import type { Plan } from '#core/plan/plan';

/** Parts of a plan that a signature speaks of, by the top-level keys that make them. Ids stand in plans. */
const PARTS = {
  name: { keys: ['name', 'client'], name: both('name and client', '名称与客户') },
  model: { keys: ['model', 'workload'], name: both('model', '模型') },
  training: { keys: ['training', 'fineTuning', 'pastRuns'], name: both('training', '训练') },
  data: { keys: ['data'], name: both('data', '数据') },
  serving: { keys: ['serving'], name: both('serving', '部署') },
  machines: { keys: ['machines'], name: both('own machines', '自有设备') },
  places: { keys: ['placement', 'placementSearch'], name: both('where things are done', '实施地点') },
  markets: { keys: ['markets'], name: both('markets', '市场') },
  team: { keys: ['team'], name: both('team', '团队') },
  schedule: { keys: ['schedule'], name: both('schedule', '时间安排') },
  money: {
    keys: ['budgetUsd', 'funding', 'overrides', 'exchangeRates', 'claimsRdIncentive', 'uncertainty'],
    name: both('money and own figures', '资金与自有数据'),
  },
  answers: { keys: ['facts'], name: both('answers to the questions on law', '法律问卷的回答') },
  duties: { keys: ['compliance'], name: both('duties and documents to hand in', '义务与应提交的文件') },
  ip: { keys: ['ip', 'licencesUsed'], name: both('materials, licences, rights', '物料、许可与权利') },
  fairness: { keys: ['fairness'], name: both('fairness results', '公平性结果') },
  strategy: {
    keys: ['marketRanking', 'conceptGraph', 'entryPlans'],
    name: both('strategy', '战略'),
  },
  documents: {
    keys: ['transparency'],
    name: both('model card, data sheet, explanations', '模型卡、数据说明书与可解释性计划'),
  },
} as const satisfies Readonly<Record<string, { readonly keys: readonly string[]; readonly name: Bilingual }>>;

export type PlanPart = keyof typeof PARTS;
export const PLAN_PARTS = Object.keys(PARTS) as readonly PlanPart[];

/** Keys of which no signature speaks: how the plan is kept, shown and simulated. */
export const UNSIGNED_KEYS: ReadonlySet<string> = new Set([
  'format',
  'version',
  'notes',
  'seed',
  'sampleCount',
  'currency',
  'answers',
]);

export function partName(part: PlanPart): Bilingual {
  return PARTS[part].name;
}

/** Top-level keys that belong to a part. */
export function keysOfPart(part: PlanPart): readonly string[] {
  return PARTS[part].keys;
}

/**
 * Digest of each part of a plan, the signed document itself left out. Alike whatever the order of keys, which a round trip
 * through the database may change.
 */
export function planPartDigests(plan: Plan, signedDocument: string): Record<PlanPart, string> {
  const digest = (part: PlanPart) => {
    const values = keysOfPart(part).map((key) => [key, signedValue(plan, key, signedDocument)]);
    return textDigest(sortedJson(values));
  };
  return Object.fromEntries(PLAN_PARTS.map((part) => [part, digest(part)])) as Record<PlanPart, string>;
}

function signedValue(plan: Plan, key: string, signedDocument: string): unknown {
  if (key === 'transparency') {
    const documents = Object.entries(plan.transparency?.documents ?? {});
    return documents.filter(([id]) => id !== signedDocument).map(([id, { answers }]) => [id, answers]);
  }
  // Under which law the plan was last looked at is no change of the plan.
  if (key === 'compliance' && plan.compliance !== undefined) {
    const { seenLaw: _, ...rest } = plan.compliance;
    return rest;
  }
  return plan[key];
}

/** JSON with the keys of every object in order; what is undefined is left out. */
export function sortedJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
      return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ''
  );
}
