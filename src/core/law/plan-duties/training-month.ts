import type { Evaluation } from '#core/evaluation/evaluation';
import { addMonths } from '#core/evaluation/freshness';
import { layOutSchedule } from '#core/evaluation/schedule';
import type { Plan } from '#core/plan/plan';

/** First day of the month in which the final run begins, by its likely length; YYYY-MM-DD. */
export function trainingRunStart(plan: Plan, evaluation: Pick<Evaluation, 'trainingFacts'>): string {
  const { runStartMonth } = layOutSchedule(plan, evaluation.trainingFacts.wallDays.p50);
  return `${addMonths(plan.schedule.start, runStartMonth)}-01`;
}
