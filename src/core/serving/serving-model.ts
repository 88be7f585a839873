import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { ServingEfficiency } from '#core/compute/serving-throughput';
import { type CatalogIndex, indexCatalog } from '#core/evaluation/catalog-index';
import { parallelismAssumption, servingPriceInput } from '#core/evaluation/collect-inputs';
import { type CostModel, createCostModel } from '#core/evaluation/cost-model';
import { createPlanSampler } from '#core/evaluation/plan-sampler';
import { SECONDS_PER_MONTH } from '#core/evaluation/schedule';
import { servingEfficiency } from '#core/evaluation/serving-vectors';
import { siteOf, withOwnHardware } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { createInputSet, type InputSet } from '#core/uncertainty/input-set';
import { at, overRuns, type RunVector } from '#core/uncertainty/run-vector';
import { createVectorPool } from '#core/uncertainty/vector-pool';

/** What every part of the analysis of serving draws from: the evaluation's model with the same draws. */
export interface ServingModel {
  readonly plan: Plan;
  readonly index: CatalogIndex;
  readonly cost: CostModel;
  readonly inputs: InputSet;
  /** What splitting a copy over so many accelerators keeps of its throughput, [at least runCount + 1]; null = all. */
  parallelism(count: number): Float64Array | null;
  readonly efficiency: ServingEfficiency;
  /** Where serving hardware stands. */
  readonly country: string;
  readonly runCount: number;
  /** Requests of a month once all users are there. */
  readonly requestsPerMonth: RunVector;
  /** Tokens a second that a request a month asks for at the busiest hour, over calibration and target load. */
  readonly demandPerRequest: RunVector;
  /** Price per accelerator-hour in the runs, of three points [USD]. */
  readonly priceInputId: string;
}

export interface ServingModelRequest {
  readonly plan: Plan;
  readonly catalog: Catalog;
  readonly importedOffers?: readonly CloudOffer[];
}

/** More runs make the ends of the ranges no steadier to the eye, and an analysis keeps them all at once. */
const MOST_RUNS = 100_000;

const samplerOf = createPlanSampler();
/** An analysis keeps no vector of the pool, so that one serves them all. */
const pool = createVectorPool();

/** @throws UnknownAcceleratorError when the plan names a part that the catalog does not have */
export function createServingModel(request: ServingModelRequest): ServingModel {
  const plan = withOwnHardware(request.plan);
  const index = indexCatalog(request.catalog);
  const sampleCount = Math.min(plan.sampleCount, MOST_RUNS);
  const sampler = samplerOf(plan, sampleCount);
  sampler.keep.nextEvaluation();
  pool.releaseAll();
  const cost = createCostModel(plan, index, request.importedOffers ?? [], sampler, pool);
  const { book } = cost;
  const { inputs } = cost;
  const known = new Set(inputs.inputs.map(({ id }) => id));
  const ids = new Set(PARALLEL_COUNTS.map((count) => parallelismOf(plan, count)));
  const others = createInputSet(
    [...ids].flatMap((id) =>
      id === null || known.has(id)
        ? []
        : [
            {
              id,
              value: book.assumption(id),
              unit: 'ratio',
              figureId: `assumption/${id}`,
              min: 0.001,
              max: 1,
            },
          ],
    ),
    sampler,
    pool,
  );
  const { runCount } = inputs;
  const requests = inputs.vector('serving.requestsPerUserPerMonth');
  const calibration = inputs.vector('serving.calibration');
  const peak = inputs.vector('serving.peakToMean');
  const load = inputs.vector('serving.targetLoad');
  const tokensPerSecond = plan.serving.outputTokensPerRequest / SECONDS_PER_MONTH;
  return {
    plan,
    index,
    cost,
    inputs,
    parallelism(count) {
      const id = parallelismOf(plan, count);
      return id === null ? null : (known.has(id) ? inputs : others).vector(id);
    },
    efficiency: servingEfficiency((id) => book.assumption(id).likely),
    country: siteOf(plan, 'serving'),
    runCount,
    requestsPerMonth: overRuns(runCount, (run) => at(cost.users, run) * at(requests, run)),
    demandPerRequest: overRuns(
      runCount,
      (run) => (tokensPerSecond * at(peak, run)) / (at(calibration, run) * at(load, run)),
    ),
    priceInputId: servingPriceInput(plan),
  };
}

/** Sizes of a copy that the catalog's factors of parallelism tell apart. */
const PARALLEL_COUNTS = [2, 4, 8] as const;

/** The factor for a copy over so many accelerators; null = one, no factor. */
function parallelismOf(plan: Plan, count: number): string | null {
  return parallelismAssumption({ ...plan, serving: { ...plan.serving, acceleratorsPerReplica: count } });
}
