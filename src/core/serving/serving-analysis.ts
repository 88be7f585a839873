import type { ComputePricing, FigureUse } from '#core/evaluation/evaluation';
import { ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import { nativeBandwidth, nativeTflops } from '#core/evaluation/own-machines/own-rates';
import { HOURS_PER_MONTH, SECONDS_PER_MONTH } from '#core/evaluation/schedule';
import { isOwnHardware } from '#core/plan/own-hardware';
import type { Tenure } from '#core/plan/plan';
import { type AcceleratorOptions, acceleratorOptions } from '#core/serving/accelerator-options';
import { type ApiComparison, compareWithApi } from '#core/serving/api-comparison';
import { type Fit, fitOf } from '#core/serving/fitting';
import { heldQuantiles, plannedCopiesPerRequest, wholeCopies } from '#core/serving/fleet';
import { compareHolding, type HoldingComparison } from '#core/serving/holding-comparison';
import { type HeldHardware, type HoldingCost, holdingCost, isKnown } from '#core/serving/holding-cost';
import {
  type BatchChoice,
  type LatencyTargets,
  largestBatch,
  latencyTargets,
} from '#core/serving/largest-batch';
import { latencyCurve } from '#core/serving/latency-curve';
import type { OperatingConditions, OperatingPoint } from '#core/serving/operating-point';
import { likelyConditions } from '#core/serving/planned-batch';
import { catalogReplica, hardwareReplica, type Replica } from '#core/serving/replica';
import { createServingModel, type ServingModel, type ServingModelRequest } from '#core/serving/serving-model';
import type { Quantiles } from '#core/uncertainty/quantiles';
import {
  at,
  overRuns,
  quantilesIfFinite,
  quantilesWhere,
  type RunVector,
} from '#core/uncertainty/run-vector';

export interface ServingAnalysisRequest extends ServingModelRequest {
  /** Key of the offer that serving is compared with; null = the nearest in size. */
  readonly apiKey: string | null;
}

/** What serving the plan's users takes once all of them are there. */
export interface ServedFleet {
  /** Accelerators, or machines of the plan's own, spare ones included. */
  readonly accelerators: Quantiles;
  readonly replicas: Quantiles;
  readonly requestsPerMonth: Quantiles;
  readonly requestsPerSecondAtPeak: Quantiles;
}

/** What it costs, as the plan holds its hardware. */
export interface ServedCost {
  readonly tenure: Tenure;
  readonly usdPerMonth: Quantiles | null;
  readonly usdPerRequest: Quantiles | null;
  /** Each by the time a copy spends on it [USD per million tokens]; null = nobody asks. */
  readonly usdPerMtokInput: Quantiles | null;
  readonly usdPerMtokOutput: Quantiles | null;
  readonly usdPerMtok: Quantiles | null;
  readonly missing: readonly string[];
  readonly figureIds: readonly string[];
}

export interface ServingAnalysis {
  readonly hardwareId: string;
  /** Where the hardware stands. */
  readonly country: string;
  /** How the plan's hardware is priced, as in the evaluation. */
  readonly pricing: ComputePricing;
  readonly fit: Fit;
  /** Own machines whose memory nobody knows. */
  readonly unknownMemory: readonly string[];
  readonly conditions: OperatingConditions;
  readonly targets: LatencyTargets;
  /** Null when the model does not fit. */
  readonly choice: BatchChoice | null;
  readonly maxConcurrency: number;
  readonly curve: readonly OperatingPoint[];
  /** Null when the model does not fit, or the plan has no markets. */
  readonly fleet: ServedFleet | null;
  readonly cost: ServedCost | null;
  readonly options: AcceleratorOptions;
  readonly api: ApiComparison | null;
  readonly holding: HoldingComparison | null;
  /** Every figure in use, by id. */
  readonly figures: Readonly<Record<string, FigureUse>>;
  readonly sampleCount: number;
}

/**
 * All that the screen of serving shows of a plan. Pure and deterministic; the draws are those of the evaluation, so
 * that what both tell has the same digits.
 *
 * @throws UnknownAcceleratorError when the plan names a part that the catalog does not have
 */
export function analyseServing(request: ServingAnalysisRequest): ServingAnalysis {
  const model = createServingModel(request);
  const { plan, cost: costModel, country, runCount } = model;
  const pricing = costModel.servingPricing(country);
  const { acceleratorId: hardwareId } = pricing;
  const hardware = plannedHardware(model, hardwareId);
  const conditions = likelyConditions(plan, (id) => costModel.book.assumption(id).likely);
  const targets = latencyTargets(plan);
  const { maxConcurrency } = plan.serving;
  const choice = largestBatch(hardware.replica, targets, conditions, maxConcurrency);
  const serving = costModel.servingOn(hardwareId);
  const copiesEach =
    serving === null || choice === null ? null : plannedCopiesPerRequest(model, serving.tokensPerSecond);
  const fleet = copiesEach === null || plan.markets.length === 0 ? null : fleetVectors(model, copiesEach);
  const held = holdingCost(model, hardware.held, plan.serving.tenure);
  return {
    hardwareId,
    country,
    pricing,
    fit: fitOf(plan, hardware.memoryBatchOn),
    unknownMemory: hardware.unknownMemory,
    conditions,
    targets,
    choice,
    maxConcurrency,
    curve: latencyCurve(hardware.replica, conditions, [
      ...(choice === null ? [] : [choice.point.batchSize]),
      Math.min(maxConcurrency, hardware.replica.memoryBatch),
    ]),
    fleet: fleet === null ? null : fleetOf(model, fleet),
    cost:
      fleet === null || choice === null
        ? null
        : isKnown(held)
          ? costOf(model, fleet.accelerators, held, choice.point.prefillShare01)
          : { ...NO_COST, tenure: held.tenure, missing: held.missing },
    options: acceleratorOptions(model, hardwareId),
    api:
      copiesEach === null || !isKnown(held)
        ? null
        : compareWithApi(model, {
            copiesEach,
            perReplica: plan.serving.acceleratorsPerReplica,
            usdPerHour: held.usdPerHour,
            apiKey: request.apiKey,
          }),
    holding:
      fleet === null
        ? null
        : compareHolding(
            model,
            hardware.held,
            fleet.accelerators,
            Math.max(0, plan.schedule.horizonMonths - plan.schedule.monthsToLaunch),
          ),
    figures: costModel.book.uses,
    sampleCount: runCount,
  };
}

interface PlannedHardware {
  readonly replica: Replica;
  readonly held: HeldHardware;
  readonly memoryBatchOn: (count: number) => number;
  readonly unknownMemory: readonly string[];
}

function plannedHardware(model: ServingModel, hardwareId: string): PlannedHardware {
  const { plan, cost, inputs, index, efficiency, runCount } = model;
  const over = (count: number) => ({
    ...plan,
    serving: { ...plan.serving, acceleratorsPerReplica: count },
  });
  if (!isOwnHardware(hardwareId)) {
    const part = index.accelerators.get(hardwareId);
    if (part === undefined) throw new Error(`the catalog has no accelerator ${hardwareId}`);
    const replicaOn = (count: number) => catalogReplica(over(count), part, efficiency);
    return {
      replica: replicaOn(plan.serving.acceleratorsPerReplica),
      held: { kind: 'part', part, perReplica: plan.serving.acceleratorsPerReplica },
      memoryBatchOn: (count) => replicaOn(count).memoryBatch,
      unknownMemory: [],
    };
  }
  const memoryOf = ({ machine }: (typeof cost.servingUnits)[number]) =>
    ownMemoryBytes(machine, partOf(machine, index.accelerators));
  // Where kinds differ, the curve is that of the one with the least memory that holds the model.
  const serving = cost.unitsServing();
  const candidates = serving.length > 0 ? serving : cost.servingUnits;
  const [least] = candidates.toSorted((a, b) => (memoryOf(a) ?? 0) - (memoryOf(b) ?? 0));
  const largest = Math.max(0, ...cost.servingUnits.map((unit) => memoryOf(unit) ?? 0));
  const replicaOn = (count: number, memoryBytes: number) => {
    const machine = least?.machine;
    const rate = (vector: Float64Array | null) => (vector === null ? 1 : at(vector, runCount));
    return hardwareReplica(over(count), {
      flopPerSecond:
        rate(machine === undefined ? null : nativeTflops(machine, index.accelerators, inputs)) * 1e12 * count,
      bytesPerSecond:
        rate(machine === undefined ? null : nativeBandwidth(machine, index.accelerators, inputs)) *
        1e9 *
        count,
      usableBytes: memoryBytes * efficiency.memory01 * count,
    });
  };
  const planned = replicaOn(
    plan.serving.acceleratorsPerReplica,
    least === undefined ? 0 : (memoryOf(least) ?? 0),
  );
  return {
    replica: planned,
    held: { kind: 'own', units: serving.length > 0 ? serving : cost.servingUnits },
    memoryBatchOn: (count) => replicaOn(count, largest).memoryBatch,
    unknownMemory: cost.servingUnits
      .filter((unit) => memoryOf(unit) === null)
      .map(({ machine }) => machine.name),
  };
}

interface FleetVectors {
  readonly copiesEach: RunVector;
  /** Held in the runs. */
  readonly accelerators: RunVector;
}

function fleetVectors(model: ServingModel, copiesEach: RunVector): FleetVectors {
  const { plan, runCount, requestsPerMonth } = model;
  const { spareReplicas, acceleratorsPerReplica } = plan.serving;
  const accelerators = overRuns(
    runCount,
    (run) =>
      wholeCopies(at(copiesEach, run), at(requestsPerMonth, run), spareReplicas) * acceleratorsPerReplica,
  );
  return { copiesEach, accelerators };
}

function fleetOf(model: ServingModel, { copiesEach }: FleetVectors): ServedFleet | null {
  const { plan, runCount, requestsPerMonth, inputs } = model;
  const peak = inputs.vector('serving.peakToMean');
  const accelerators = heldQuantiles(model, copiesEach, plan.serving.acceleratorsPerReplica);
  const replicas = heldQuantiles(model, copiesEach, 1);
  const requests = quantilesIfFinite(requestsPerMonth);
  const requestsPerSecondAtPeak = quantilesIfFinite(
    overRuns(runCount, (run) => (at(requestsPerMonth, run) * at(peak, run)) / SECONDS_PER_MONTH),
  );
  if (accelerators === null || replicas === null || requests === null || requestsPerSecondAtPeak === null)
    return null;
  return { accelerators, replicas, requestsPerMonth: requests, requestsPerSecondAtPeak };
}

const NO_COST = {
  usdPerMonth: null,
  usdPerRequest: null,
  usdPerMtokInput: null,
  usdPerMtokOutput: null,
  usdPerMtok: null,
  figureIds: [],
} as const;

/** @param prefillShare01 share of a copy's time that goes into prompts */
function costOf(
  { plan, runCount, requestsPerMonth }: ServingModel,
  accelerators: RunVector,
  held: HoldingCost,
  prefillShare01: number,
): ServedCost {
  const { inputTokensPerRequest: input, outputTokensPerRequest: output } = plan.serving;
  const usd = overRuns(runCount, (run) => at(accelerators, run) * HOURS_PER_MONTH * at(held.usdPerHour, run));
  const asked = (run: number) => at(requestsPerMonth, run) > 0;
  /** A share of the cost over so many tokens of a request. */
  const perMtok = (share01: number, tokens: number) =>
    quantilesWhere(
      overRuns(runCount, (run) => ((at(usd, run) * share01) / (at(requestsPerMonth, run) * tokens)) * 1e6),
      asked,
    );
  return {
    tenure: held.tenure,
    usdPerMonth: quantilesIfFinite(usd),
    usdPerRequest: quantilesWhere(
      overRuns(runCount, (run) => at(usd, run) / at(requestsPerMonth, run)),
      asked,
    ),
    usdPerMtokInput: perMtok(prefillShare01, input),
    usdPerMtokOutput: perMtok(1 - prefillShare01, output),
    usdPerMtok: perMtok(1, input + output),
    missing: [],
    figureIds: held.figureIds,
  };
}
