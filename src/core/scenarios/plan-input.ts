import type { Evaluation } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';
import { mayRollOut, ROLLOUT_SPEED_INPUT } from '#core/workload/efficiency';
import { trainingAmount } from '#core/workload/resolve';

/** Something that the estimate hangs on and that may be otherwise: an answer of the plan, or a figure in use. */
export interface PlanInput {
  /** Id of an input of the tornado for an answer, of a figure otherwise. */
  readonly id: string;
  readonly kind: 'answer' | 'figure';
  readonly value: ThreePoint;
  readonly unit: string;
}

/** Answers with a range that stand in every plan, by the ids of the tornado. */
const ANSWERS = {
  'training.stepEfficiency': ['training', 'stepEfficiency', 'ratio'],
  'training.goodput': ['training', 'goodput', 'ratio'],
  'training.experimentsMultiplier': ['training', 'experimentsMultiplier', 'ratio'],
  'training.postTrainingShare': ['training', 'postTrainingShare', 'ratio'],
  'serving.requestsPerUserPerMonth': ['serving', 'requestsPerUserPerMonth', 'requests'],
  'serving.peakToMean': ['serving', 'peakToMean', 'ratio'],
  'serving.targetLoad': ['serving', 'targetLoad', 'ratio'],
} as const;
type AnswerId = keyof typeof ANSWERS;

/** What a plan answers with a range itself; what it leaves to the catalog is a figure. */
export function answersOf(plan: Plan): readonly PlanInput[] {
  const single = (Object.keys(ANSWERS) as AnswerId[]).flatMap((id): readonly PlanInput[] => {
    const [part, key, unit] = ANSWERS[id];
    const value = (plan[part] as Readonly<Record<string, unknown>>)[key] as ThreePoint | null;
    return value === null ? [] : [{ id, kind: 'answer', value, unit }];
  });
  const users = plan.markets.map(
    ({ country, monthlyActiveUsers }): PlanInput => ({
      id: `users.${country}`,
      kind: 'answer',
      value: monthlyActiveUsers,
      unit: 'people',
    }),
  );
  const data = plan.data.sources.flatMap(({ id, usd }): readonly PlanInput[] =>
    usd === null ? [] : [{ id: `data.${id}`, kind: 'answer', value: usd, unit: 'usd' }],
  );
  return [...amountsOf(plan), ...rolloutSpeedOf(plan), ...single, ...users, ...data];
}

/** What the final run sees, from scratch and adapted: tokens of a language model, samples of any other. */
function amountsOf(plan: Plan): readonly PlanInput[] {
  return (['train', 'fine-tune'] as const).map((approach) => {
    const { path, value, unit } = trainingAmount(plan, approach);
    return { id: path, kind: 'answer', value, unit };
  });
}

function rolloutSpeedOf(plan: Plan): readonly PlanInput[] {
  const value = plan.workload?.reinforcement?.rolloutSpeed ?? null;
  if (value === null || !mayRollOut(plan)) return [];
  return [{ id: ROLLOUT_SPEED_INPUT, kind: 'answer', value, unit: 'ratio' }];
}

/** Figures among those in use, as inputs. */
export function figuresOf(figures: Evaluation['figures'], ids: Iterable<string>): readonly PlanInput[] {
  return [...new Set(ids)].flatMap((id): readonly PlanInput[] => {
    const use = figures[id];
    if (use === undefined) return [];
    return [{ id, kind: 'figure', value: payRange(id, figures) ?? use.value, unit: use.unit }];
  });
}

/** Pay has its range in figures of its own: what the middle half earns stands for 8 in 10 of what a team costs. */
function payRange(id: string, figures: Evaluation['figures']): ThreePoint | null {
  const [median, low, high] = [id, ...PAY_ENDS.map((end) => id.replace(/median$/, end))].map(
    (each) => figures[each],
  );
  if (!id.endsWith(PAY_MEDIAN) || median === undefined || median.layer === 'yours') return null;
  if (low === undefined || high === undefined) return null;
  const { likely } = median.value;
  return { low: Math.min(low.value.likely, likely), likely, high: Math.max(high.value.likely, likely) };
}

const PAY_MEDIAN = '/ml_engineer_salary_usd_median';
const PAY_ENDS = ['p25', 'p75'] as const;

/** The same plan with one input known to be a value. */
export function withInput(plan: Plan, { id, kind }: PlanInput, value: number): Plan {
  const point = exactly(value);
  if (kind === 'figure') {
    const override = { value: point, note: '', enteredOn: '2000-01-01' };
    return { ...plan, overrides: { ...plan.overrides, [id]: override } };
  }
  if (id.startsWith('users.')) {
    const country = id.slice('users.'.length);
    const markets = plan.markets.map((market) =>
      market.country === country ? { ...market, monthlyActiveUsers: point } : market,
    );
    return { ...plan, markets };
  }
  if (id.startsWith('data.')) {
    const sources = plan.data.sources.map((source) =>
      `data.${source.id}` === id ? { ...source, usd: point } : source,
    );
    return { ...plan, data: { ...plan.data, sources } };
  }
  if (id === ROLLOUT_SPEED_INPUT) {
    const reinforcement = { ...plan.workload?.reinforcement, rolloutSpeed: point };
    return { ...plan, workload: { ...plan.workload, reinforcement } };
  }
  const [part, key] = id.split('.') as [AnswerPart, string];
  return { ...plan, [part]: { ...plan[part], [key]: point } };
}

/** Parts of a plan that hold answers with a range; one that is not there yet, as the workload, is made. */
type AnswerPart = 'training' | 'fineTuning' | 'serving' | 'workload';
