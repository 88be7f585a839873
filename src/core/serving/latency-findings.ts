import type { Accelerator } from '#core/catalog/catalog';
import type { ServingEfficiency } from '#core/compute/serving-throughput';
import type { Evaluation, Finding } from '#core/evaluation/evaluation';
import { servingEfficiency } from '#core/evaluation/serving-vectors';
import type { Plan } from '#core/plan/plan';
import { leastCount } from '#core/serving/fitting';
import { hasTargets, largestBatch, latencyTargets } from '#core/serving/largest-batch';
import { likelyConditions } from '#core/serving/planned-batch';
import { catalogReplica } from '#core/serving/replica';

/**
 * Latency targets of a plan that its accelerator cannot hold: an error where no software could, a warning where we do
 * not expect it. Each names the least that could be asked.
 */
export function latencyFindings(
  plan: Plan,
  part: Accelerator | undefined,
  figures: Evaluation['figures'],
): readonly Finding[] {
  const targets = latencyTargets(plan);
  const efficiency = efficiencyIn(figures);
  if (part === undefined || efficiency === null || !hasTargets(targets)) return [];
  const conditions = likelyConditions(plan, (id) => figures[`assumption/${id}`]?.value.likely ?? 1);
  const choice = largestBatch(
    catalogReplica(plan, part, efficiency),
    targets,
    conditions,
    plan.serving.maxConcurrency,
  );
  return (choice?.missed ?? []).map(({ field, askedMs, leastMs, reason }) => ({
    code: `serving.${reason === 'floor' ? 'impossible' : 'unlikely'}-${field}`,
    severity: reason === 'floor' ? 'error' : 'warning',
    path: `serving.${field}`,
    params: { accelerator: part.id, asked: askedMs, least: roundedUp(leastMs) },
  }));
}

/** Fewest accelerators of a kind that hold a copy of the plan's model, a power of two; null = no allowed number. */
export function leastPerCopy(plan: Plan, part: Accelerator, figures: Evaluation['figures']): number | null {
  const efficiency = efficiencyIn(figures);
  if (efficiency === null) return null;
  return leastCount((acceleratorsPerReplica) => {
    const serving = { ...plan.serving, acceleratorsPerReplica };
    return catalogReplica({ ...plan, serving }, part, efficiency).memoryBatch;
  });
}

/** The shares that the evaluation counted with; null = it counted with none. */
function efficiencyIn(figures: Evaluation['figures']): ServingEfficiency | null {
  const efficiency = servingEfficiency((id) => figures[`assumption/${id}`]?.value.likely ?? Number.NaN);
  return Object.values(efficiency).some(Number.isNaN) ? null : efficiency;
}

/** Two digits, never below what is told: 9.13 → 9.2. */
function roundedUp(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(2));
}
