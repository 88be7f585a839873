import type { Accelerator } from '#core/catalog/catalog';
import { USABLE_MEMORY_SHARE } from '#core/compute/training-memory';
import type { CatalogIndex } from '#core/evaluation/catalog-index';
import { createFigureBook } from '#core/evaluation/figure-book';
import { planJob } from '#core/fit/plan-job';
import { createLayoutSearch, type LayoutSearch } from '#core/fit/search';
import type { Plan } from '#core/plan/plan';
import { isLanguagePlan, isReinforcement } from '#core/workload/resolve';
import { trainingStateBytes } from '#core/workload/training-state';

/**
 * Whether a plan trains one language model and nothing beside it, which is what layouts are searched for: tables,
 * teachers, and models that generate and score have memory of other kinds.
 */
export function isOneModel(plan: Pick<Plan, 'workload' | 'training' | 'fineTuning'>): boolean {
  return isLanguagePlan(plan) && !isReinforcement(plan) && (plan.workload?.teacherParameterCount ?? 0) === 0;
}

/**
 * Whether the plan has too few accelerators for its training: the smallest cluster that fits is larger. Where the answers
 * on the cluster contradict each other or allow none, and for other kinds of models, what weights, gradients and optimizer
 * alone need.
 *
 * @returns the accelerators that are needed at least; null = the plan has enough
 */
export function neededAccelerators(plan: Plan, part: Accelerator, index: CatalogIndex): number | null {
  const count = plan.training.acceleratorCount;
  // A book of its own: what the check looks up is not what the estimate rests on.
  const job = isOneModel(plan) && planJob(plan, part, index.accelerators, createFigureBook(plan, index));
  let least: number | null = null;
  if (job !== false && job.ok) {
    const search = createLayoutSearch(job.value);
    // The usual case first: it is asked at every keystroke, and looks at the layouts of one number alone.
    if ((search.leanest(count)?.memory.total ?? Number.POSITIVE_INFINITY) <= part.memoryGb * 1e9) return null;
    least = smallestOf(search);
  }
  least ??= Math.ceil(trainingStateBytes(plan) / (part.memoryGb * 1e9 * USABLE_MEMORY_SHARE));
  return count < least ? least : null;
}

/** The search looks at every layout: a plan that does not fit is asked again at every keystroke, most of them elsewhere. */
function smallestOf(search: LayoutSearch): number | null {
  const job = JSON.stringify(search.job);
  if (lastSmallest?.job !== job) lastSmallest = { job, least: search.smallest() };
  return lastSmallest.least;
}

let lastSmallest: { readonly job: string; readonly least: number | null } | null = null;
