import { correlationsOf } from '#core/evaluation/correlations';
import type { Plan } from '#core/plan/plan';
import { createSampler, type Sampler } from '#core/uncertainty/sampler';

/** More runs at once make the ends of a range no steadier to the eye, and take memory with each of them. */
export const MOST_RUNS_AT_ONCE = 100_000;

/** Draws of a plan: asked twice for the same, it hands the same sampler out, whose shuffles cost more than arithmetic. */
export type PlanSampler = (plan: Pick<Plan, 'seed' | 'uncertainty'>, sampleCount: number) => Sampler;

/**
 * Samplers of the seed, the number of runs and the correlations of plans, so that every analysis draws what the estimate
 * draws. At most `MOST_RUNS_AT_ONCE` runs.
 *
 * @param kept how many of them it keeps; the oldest goes
 */
export function createPlanSampler(kept = 1): PlanSampler {
  const samplers = new Map<string, Sampler>();
  return (plan, sampleCount) => {
    const correlations = correlationsOf(plan);
    const runCount = Math.min(sampleCount, MOST_RUNS_AT_ONCE);
    const key = JSON.stringify([plan.seed, runCount, correlations]);
    const known = samplers.get(key);
    if (known !== undefined) return known;
    const [oldest] = samplers.keys();
    if (samplers.size >= kept && oldest !== undefined) samplers.delete(oldest);
    const sampler = createSampler(plan.seed, runCount, { correlations });
    samplers.set(key, sampler);
    return sampler;
  };
}
