import { indexCatalog } from '#core/evaluation/catalog-index';
import { type ComplianceModel, createComplianceModel } from '#core/evaluation/compliance-items';
import { correlationsOf } from '#core/evaluation/correlations';
import type { CostModel } from '#core/evaluation/cost-model';
import { createCountryEstimator } from '#core/evaluation/country-estimate';
import { evaluateInChunks } from '#core/evaluation/evaluate-in-chunks';
import type { Estimate, Evaluation, TrainingFacts } from '#core/evaluation/evaluation';
import { servingFacts, trainingFacts } from '#core/evaluation/facts';
import { findingsOf } from '#core/evaluation/findings';
import type { ItemVector } from '#core/evaluation/item-vector';
import { type CostedPlan, planModel } from '#core/evaluation/plan-model';
import { createPlanSampler, MOST_RUNS_AT_ONCE } from '#core/evaluation/plan-sampler';
import { estimatePlanned } from '#core/evaluation/planned-estimate';
import { sharedItems } from '#core/evaluation/shared-items';
import type { UncertainInput } from '#core/uncertainty/input-set';
import { createSampler, type Sampler } from '#core/uncertainty/sampler';
import { createReusedMemory } from '#core/uncertainty/vector-memory';
import { createVectorPool } from '#core/uncertainty/vector-pool';

export interface EvaluationRequest extends CostedPlan {
  /** Countries to estimate; all of the catalog when left out. */
  readonly countries?: readonly string[];
  /** Instead of the plan's. */
  readonly seed?: number;
  readonly sampleCount?: number;
}

/** Keystrokes change the plan, hardly ever the seed. */
const samplerOf = createPlanSampler();
/** Evaluations are synchronous and keep no vector, so that one pool serves them all. */
const pool = createVectorPool();

/**
 * What a plan costs: as it is placed, and in every country if training, serving and team were all there. Pure and
 * deterministic: the same plan, catalog, seed and sample count give the same digits in every process.
 *
 * @throws UnknownAcceleratorError when the plan names an accelerator that the catalog does not have
 */
export function evaluatePlan(request: EvaluationRequest): Evaluation {
  const estimate = estimatePlan(request);
  return { ...estimate, findings: findingsOf(request.plan, estimate, indexCatalog(request.catalog)) };
}

/** The same without the plan check, for who does not show it. */
export function estimatePlan(request: EvaluationRequest): Estimate {
  const seed = request.seed ?? request.plan.seed;
  const sampleCount = request.sampleCount ?? request.plan.sampleCount;
  const correlations = correlationsOf(request.plan);
  if (sampleCount <= MOST_RUNS_AT_ONCE)
    return estimateWithSampler(request, samplerOf({ ...request.plan, seed }, sampleCount));
  const memory = createReusedMemory();
  return evaluateInChunks(seed, sampleCount, (chunkSeed, runCount) => {
    memory.reuse();
    return estimateWithSampler(request, createSampler(chunkSeed, runCount, { correlations, memory }));
  });
}

/** The same with draws of the caller's own; seed and number of runs of the request do not count. */
export function estimateWithSampler(request: EvaluationRequest, sampler: Sampler): Estimate {
  const { catalog } = request;
  const { model, shared, compute, compliance } = prepareEvaluation(request, sampler);
  const planned = estimatePlanned(model, shared, compliance);
  const estimateCountry = createCountryEstimator(model, shared, compliance);
  const countries = request.countries ?? catalog.countries.map((country) => country.iso2);
  return {
    seed: sampler.seed,
    sampleCount: sampler.sampleCount,
    catalogVersion: catalog.version,
    catalogChecksum: catalog.checksum,
    trainingFacts: compute,
    servingFacts: servingFacts(model, planned.serving),
    planned,
    countries: countries.map(estimateCountry),
    figures: model.book.uses,
  };
}

/** What every estimate of one evaluation starts from. */
export interface PreparedEvaluation {
  readonly model: CostModel;
  /** Items that are the same wherever things are. */
  readonly shared: readonly ItemVector[];
  readonly compute: TrainingFacts;
  /** Null = work for the law is not counted. */
  readonly compliance: ComplianceModel | null;
}

/**
 * Lays a model out for analyses that need the runs themselves. Its vectors are good until the next evaluation.
 *
 * @param furtherInputs uncertain inputs beside those of the plan
 */
export function prepareEvaluation(
  request: EvaluationRequest,
  sampler: Sampler,
  furtherInputs: readonly UncertainInput[] = [],
): PreparedEvaluation {
  pool.releaseAll();
  const model = planModel(request, sampler, pool, furtherInputs);
  const shared = sharedItems(model, model.plan.training.approach);
  // Compute first: law asks for it, and it asks nothing of law.
  const compute = trainingFacts(model);
  const compliance = request.law === undefined ? null : createComplianceModel(model, request.law, compute);
  return { model, shared, compute, compliance };
}
