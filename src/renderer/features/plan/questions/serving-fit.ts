import type { Accelerator } from '#core/catalog/catalog';
import { servingThroughput } from '#core/compute/serving-throughput';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { numberRulesOf } from './schema-leaf';

/** Whether a copy of the model fits into the memory of its accelerators. */
export interface ServingFit {
  readonly weightBytes: number;
  readonly memoryBytes: number;
  /** Requests held at once; 0 = the model does not fit. */
  readonly batchSize: number;
  /** Fewest accelerators, a power of two, on which it would fit; null = on no allowed number. */
  readonly fittingCount: number | null;
}

/** @returns null when the figures lack the assumptions of serving */
export function servingFit(plan: Plan, part: Accelerator, figures: Evaluation['figures']): ServingFit | null {
  const assumption = (id: string) => figures[`assumption/serving.${id}`]?.value.likely;
  const compute01 = assumption('compute_efficiency');
  const bandwidth01 = assumption('bandwidth_efficiency');
  const memory01 = assumption('memory_share');
  if (compute01 === undefined || bandwidth01 === undefined || memory01 === undefined) return null;
  const on = (acceleratorsPerReplica: number) =>
    servingThroughput(
      plan.model,
      part,
      { ...plan.serving, acceleratorsPerReplica },
      { compute01, bandwidth01, memory01 },
    );
  const asPlanned = on(plan.serving.acceleratorsPerReplica);
  const most = numberRulesOf('serving.acceleratorsPerReplica').max;
  let fittingCount: number | null = null;
  for (let count = 1; count <= most && fittingCount === null; count *= 2)
    if (on(count).batchSize > 0) fittingCount = count;
  return {
    weightBytes: asPlanned.weightBytes,
    memoryBytes: part.memoryGb * 1e9 * plan.serving.acceleratorsPerReplica,
    batchSize: asPlanned.batchSize,
    fittingCount,
  };
}
