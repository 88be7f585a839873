import { type EvaluationRequest, prepareEvaluation } from '#core/evaluation/evaluate-plan';
import { plannedHorizonUsd } from '#core/evaluation/planned-estimate';
import { createKeep } from '#core/uncertainty/keep';
import { createSampler, type Sampler } from '#core/uncertainty/sampler';
import { type VarianceShares, varianceShares } from '#core/uncertainty/variance-shares';

/** An input and what it has of the spread of the plan's total. */
export interface InputShares extends VarianceShares {
  /** Input id, as in the tornado. */
  readonly input: string;
  /** Figure behind it; null = an answer of the plan. */
  readonly figureId: string | null;
}

export interface GlobalSensitivity {
  /** Strongest first; inputs without any effect are left out. */
  readonly inputs: readonly InputShares[];
  /** Sum of the first shares [0..1]; what lacks to 1 is interaction. */
  readonly firstSum01: number;
  /** Times that the model was computed. */
  readonly runCount: number;
}

/** Rows of each of the two samples. */
const ROW_COUNT = 1024;

/**
 * First and total Sobol indices of what the plan costs over the horizon, by Saltelli's design: two independent samples
 * and one mixed sample for each input, all in one pass of the model. Inputs are taken as independent, since shares of
 * inputs that move together are not defined; the plan's correlations do not enter.
 *
 * @param request countries, seed and number of runs of it do not count, but for the plan's own seed
 */
export function globalSensitivity(request: EvaluationRequest): GlobalSensitivity {
  const { seed } = request.plan;
  const varied = variedInputs(request);
  const sampler = saltelliSampler(
    seed,
    ROW_COUNT,
    varied.map(({ id }) => id),
  );
  const { model, shared, compliance } = prepareEvaluation(request, sampler);
  const usd = plannedHorizonUsd(model, shared, compliance);
  const block = (position: number) => usd.slice(position * ROW_COUNT, (position + 1) * ROW_COUNT);
  const shares = varianceShares(
    block(0),
    block(1),
    varied.map((_, position) => block(position + 2)),
    seed | 0,
  );
  const inputs = varied
    .map(({ id, figureId }, position) => ({
      input: id,
      figureId,
      ...(shares[position] as VarianceShares),
    }))
    .sort((a, b) => b.total.share01 - a.total.share01);
  return {
    inputs,
    firstSum01: Math.min(
      1,
      inputs.reduce((sum, { first }) => sum + first.share01, 0),
    ),
    runCount: sampler.sampleCount,
  };
}

/** Inputs that the total hangs on at all: those that move it in the tornado. */
function variedInputs(request: EvaluationRequest) {
  const { model, shared, compliance } = prepareEvaluation(request, createSampler(request.plan.seed, 1));
  const { inputs } = model;
  const usd = plannedHorizonUsd(model, shared, compliance);
  const likelyUsd = usd[inputs.runCount];
  return inputs.inputs.filter((_, position) => {
    const lowRun = inputs.lowRunOf(position);
    return usd[lowRun] !== likelyUsd || usd[lowRun + 1] !== likelyUsd;
  });
}

/** Samples A and B one after the other, then for each input A with its column of B, [(2 + inputs) · rowCount] runs. */
function saltelliSampler(seed: number, rowCount: number, ids: readonly string[]): Sampler {
  const first = createSampler(seed, rowCount);
  // Shuffled, not of the same sequence: its points would follow those of the first sample.
  const second = createSampler(~seed, rowCount, { method: 'latin-hypercube' });
  const sampleCount = (2 + ids.length) * rowCount;
  const byInput = new Map<string, Uint16Array>();
  return {
    seed,
    sampleCount,
    keep: createKeep(),
    strataOf(inputId) {
      let strata = byInput.get(inputId);
      if (strata === undefined) {
        strata = new Uint16Array(sampleCount);
        for (let block = 0; block * rowCount < sampleCount; block += 1) {
          const isOfSecond = block === 1 || ids[block - 2] === inputId;
          strata.set((isOfSecond ? second : first).strataOf(inputId), block * rowCount);
        }
        byInput.set(inputId, strata);
      }
      return strata;
    },
  };
}
