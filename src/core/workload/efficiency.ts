import type { Plan } from '#core/plan/plan';
import { diffusionOf, isLanguagePlan, workloadKindOf } from '#core/workload/resolve';

/** Speed of generating text over that of a training step, in arithmetic per second. */
export const ROLLOUT_SPEED = 'workload.rollout_speed';
/** Uncertain input behind it. */
export const ROLLOUT_SPEED_INPUT = 'workload.reinforcement.rolloutSpeed';
/** Share of memory bandwidth that look-ups in tables reach. */
export const LOOKUP_EFFICIENCY = 'workload.lookup_efficiency';

const DIFFUSION_FACTOR = 'step_efficiency.diffusion_factor';
const RECOMMENDER_FACTOR = 'step_efficiency.recommender_factor';

/**
 * Assumptions that lower the step efficiency of language models, which accelerator classes are known by, for another kind
 * of network. A vision transformer is the same network, and has none.
 */
export function workloadFactors(plan: Pick<Plan, 'workload'>): readonly string[] {
  const kind = workloadKindOf(plan);
  if (kind === 'diffusion') return [DIFFUSION_FACTOR];
  return kind === 'recommender' ? [RECOMMENDER_FACTOR] : [];
}

/** Whether the model's width says how well its matrix products fill an accelerator. */
export function isTransformer(plan: Pick<Plan, 'workload'>): boolean {
  const kind = workloadKindOf(plan);
  return kind === 'diffusion' ? diffusionOf(plan).network === 'transformer' : kind !== 'recommender';
}

/** Whether the plan, as it is or as its alternative, generates the text that it learns from. */
export function mayRollOut(plan: Pick<Plan, 'workload' | 'fineTuning'>): boolean {
  return isLanguagePlan(plan) && plan.fineTuning.method === 'reinforcement';
}
