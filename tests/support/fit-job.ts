import { indexCatalog } from '#core/evaluation/catalog-index';
import { createFigureBook } from '#core/evaluation/figure-book';
import type { FitJob } from '#core/fit/fit-job';
import type { Layout } from '#core/fit/layout';
import { planJob } from '#core/fit/plan-job';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from './catalog.ts';
import { samplePlan } from './sample-plan.ts';

/** Everything on one accelerator. */
export const ALONE: Layout = {
  tensor: 1,
  context: 1,
  pipeline: 1,
  data: 1,
  expert: 1,
  zero: 0,
  microBatch: 1,
  interleave: 1,
  recompute: 'none',
};

/** The sample plan with other answers, as a layout is searched for. */
export function fitJob({
  model,
  ...training
}: Partial<Plan['training']> & { readonly model?: Plan['model'] } = {}): FitJob {
  const sample = samplePlan();
  const plan = {
    ...sample,
    model: model ?? sample.model,
    training: { ...sample.training, ...training } as Plan['training'],
  };
  const index = indexCatalog(realCatalog());
  const part = index.accelerators.get(plan.training.acceleratorId) ?? null;
  const job = planJob(plan, part, index.accelerators, createFigureBook(plan, index));
  if (!job.ok) throw new Error(JSON.stringify(job.error));
  return job.value;
}
