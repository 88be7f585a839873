import type { Origin } from '#core/assessments/document';
import { both } from '#core/assessments/statements';
import type { Bilingual } from '#core/law/law';
import { isOwnHardware } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';

const PARTS = {
  name: both('name of the plan', '方案名称'),
  client: both('client', '客户'),
  markets: both('markets', '市场'),
  'placement.training': both('country of training', '训练所在国'),
  'placement.serving': both('country of serving', '部署所在国'),
  'placement.team': both('country of the team', '团队所在国'),
  'schedule.start': both('schedule', '时间安排'),
  model: both('model', '模型'),
  training: both('training', '训练'),
  fineTuning: both('fine-tuning', '微调'),
  'data.sources': both('data sources', '数据来源'),
  'data.retentionMonths': both('how long data is kept', '数据保留时间'),
  serving: both('serving', '部署'),
  team: both('team', '团队'),
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A part of the plan as the origin of a sentence. */
export function planOrigin(path: keyof typeof PARTS): Origin {
  return { kind: 'plan', label: PARTS[path], path };
}

/** Where hardware stands, as the origin of a sentence: own machines stand where the team is. */
export function siteOrigin(plan: Pick<Plan, 'training' | 'serving'>, use: 'training' | 'serving'): Origin {
  return planOrigin(isOwnHardware(plan[use].acceleratorId) ? 'placement.team' : `placement.${use}`);
}

/** The rule base, applied to the plan. */
export const DUTIES: Origin = {
  kind: 'law',
  label: both('duties of the plan', '方案的义务'),
  path: null,
};

/** What the cost estimate computed. */
export const ESTIMATE: Origin = {
  kind: 'estimate',
  label: both('cost estimate', '成本估算'),
  path: 'training.tokens',
};
