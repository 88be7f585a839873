import type { Accelerator } from '#core/catalog/catalog';
import { trainingStateBytes, USABLE_MEMORY_SHARE } from '#core/compute/training-memory';
import type { CatalogIndex } from '#core/evaluation/catalog-index';
import { createFigureBook } from '#core/evaluation/figure-book';
import { planJob } from '#core/fit/plan-job';
import { createLayoutSearch } from '#core/fit/search';
import type { Plan } from '#core/plan/plan';

/**
 * Accelerators below which no layout holds the plan's training: the smallest cluster that fits. Where the answers on the
 * cluster contradict each other or allow none, what weights, gradients and optimizer alone need.
 */
export function leastTrainingAccelerators(plan: Plan, part: Accelerator, index: CatalogIndex): number {
  // A book of its own: what the check looks up is not what the estimate rests on.
  const job = planJob(plan, part, index.accelerators, createFigureBook(plan, index));
  const smallest = job.ok ? createLayoutSearch(job.value).smallest() : null;
  return smallest ?? Math.ceil(trainingStateBytes(plan) / (part.memoryGb * 1e9 * USABLE_MEMORY_SHARE));
}
