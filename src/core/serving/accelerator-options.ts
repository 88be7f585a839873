import type { Accelerator } from '#core/catalog/catalog';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { HOURS_PER_MONTH } from '#core/evaluation/schedule';
import { isOwnHardware } from '#core/plan/own-hardware';
import type { Plan, Tenure } from '#core/plan/plan';
import { leastCount } from '#core/serving/fitting';
import { copiesPerRequest, heldQuantiles, likelyCopiesPerRequest, wholeCopies } from '#core/serving/fleet';
import { type HoldingCost, holdingCost, isKnown } from '#core/serving/holding-cost';
import { type BatchChoice, largestBatch, latencyTargets } from '#core/serving/largest-batch';
import type { OperatingConditions } from '#core/serving/operating-point';
import { likelyConditions } from '#core/serving/planned-batch';
import { catalogReplica } from '#core/serving/replica';
import type { ServingModel } from '#core/serving/serving-model';
import type { Quantiles } from '#core/uncertainty/quantiles';
import { at, overRuns, quantilesIfFinite, quantilesWhere } from '#core/uncertainty/run-vector';

/** Serving on one kind of accelerator. */
export interface AcceleratorOption {
  readonly acceleratorId: string;
  /** Accelerators of a copy. */
  readonly perReplica: number;
  readonly choice: BatchChoice;
  /** Held once all users are there. */
  readonly accelerators: Quantiles | null;
  readonly usdPerMonth: Quantiles | null;
  /** Input and output together [USD per million tokens]. */
  readonly usdPerMtok: Quantiles | null;
  /** How an hour of it is priced in the country; null = owned. */
  readonly pricing: ComputePricing | null;
  readonly figureIds: readonly string[];
  /** It is the plan's own choice. */
  readonly isPlanned: boolean;
}

export interface AcceleratorOptions {
  readonly tenure: Tenure;
  /** Those that hold the latency targets first, then the cheapest. */
  readonly options: readonly AcceleratorOption[];
  /** Parts without a price here, or in which no copy fits. */
  readonly leftOut: { readonly withoutPrice: number; readonly tooSmall: number };
}

/** Copies spread over more than one server only where they must. */
const MOST_IN_A_SERVER = 8;

/**
 * Every accelerator of the catalog that has a price for the country of serving, each with the number per copy that
 * serves the plan's users for the least money within its latency targets, at likely values.
 */
export function acceleratorOptions(model: ServingModel, planned: string): AcceleratorOptions {
  const { plan, index } = model;
  const tenure = isOwnHardware(planned) ? 'on-demand' : plan.serving.tenure;
  let withoutPrice = 0;
  let tooSmall = 0;
  const options: AcceleratorOption[] = [];
  for (const part of index.catalog.accelerators) {
    const cost = holdingCost(model, { kind: 'part', part, perReplica: 1 }, tenure);
    if (!isKnown(cost)) {
      withoutPrice += 1;
      continue;
    }
    const best = bestCopy(
      model,
      part,
      cost,
      part.id === planned ? plan.serving.acceleratorsPerReplica : null,
    );
    if (best === null) tooSmall += 1;
    else options.push(optionOf(model, part, cost, best, part.id === planned));
  }
  const rank = ({ choice, usdPerMonth }: AcceleratorOption) => [
    choice.missed.length === 0 ? 0 : 1,
    usdPerMonth?.p50 ?? Number.MAX_VALUE,
  ];
  options.sort((a, b) => {
    const [missedA = 0, usdA = 0] = rank(a);
    const [missedB = 0, usdB = 0] = rank(b);
    return missedA - missedB || usdA - usdB;
  });
  return { tenure, options, leftOut: { withoutPrice, tooSmall } };
}

interface Copy {
  readonly perReplica: number;
  readonly choice: BatchChoice;
  /** Of a copy at full load, before calibration. */
  readonly tokensPerSecond: number;
}

/** @param fixed number per copy that the plan says; null = free to choose */
function bestCopy(
  model: ServingModel,
  part: Accelerator,
  cost: HoldingCost,
  fixed: number | null,
): Copy | null {
  const { plan, runCount, requestsPerMonth, efficiency, cost: costModel } = model;
  const over = (count: number): Plan => ({
    ...plan,
    serving: { ...plan.serving, acceleratorsPerReplica: count },
  });
  const least = leastCount((count) => catalogReplica(over(count), part, efficiency).memoryBatch);
  if (least === null) return null;
  const counts = fixed === null ? [] : [fixed];
  if (fixed === null)
    for (let count = least; count <= Math.max(least, MOST_IN_A_SERVER); count *= 2) counts.push(count);
  let best: (Copy & { readonly usd: number }) | null = null;
  for (const count of counts) {
    const onCount = over(count);
    const replica = catalogReplica(onCount, part, efficiency);
    const conditions: OperatingConditions = likelyConditions(
      onCount,
      (id) => costModel.book.assumption(id).likely,
    );
    const choice = largestBatch(replica, latencyTargets(plan), conditions, plan.serving.maxConcurrency);
    if (choice === null) continue;
    const { tokensPerSecond } = replica.at(choice.point.batchSize);
    const copies = wholeCopies(
      likelyCopiesPerRequest(model, tokensPerSecond, count),
      at(requestsPerMonth, runCount),
      plan.serving.spareReplicas,
    );
    const usd = copies * count * at(cost.usdPerHour, runCount);
    const isBetter =
      best === null ||
      choice.missed.length < best.choice.missed.length ||
      (choice.missed.length === best.choice.missed.length && usd < best.usd);
    if (isBetter) best = { perReplica: count, choice, tokensPerSecond, usd };
  }
  return best;
}

function optionOf(
  model: ServingModel,
  part: Accelerator,
  cost: HoldingCost,
  { perReplica, choice, tokensPerSecond }: Copy,
  isPlanned: boolean,
): AcceleratorOption {
  const { plan, runCount, requestsPerMonth } = model;
  const { serving } = plan;
  const copiesEach = copiesPerRequest(model, tokensPerSecond, perReplica);
  const usd = overRuns(
    runCount,
    (run) =>
      wholeCopies(at(copiesEach, run), at(requestsPerMonth, run), serving.spareReplicas) *
      perReplica *
      HOURS_PER_MONTH *
      at(cost.usdPerHour, run),
  );
  const tokens = serving.inputTokensPerRequest + serving.outputTokensPerRequest;
  const usdPerMtok = overRuns(runCount, (run) => ((at(usd, run) / at(requestsPerMonth, run)) * 1e6) / tokens);
  return {
    acceleratorId: part.id,
    perReplica,
    choice,
    accelerators: heldQuantiles(model, copiesEach, perReplica),
    usdPerMonth: quantilesIfFinite(usd),
    usdPerMtok: quantilesWhere(usdPerMtok, (run) => at(requestsPerMonth, run) > 0),
    pricing: cost.pricing,
    figureIds: cost.figureIds,
    isPlanned,
  };
}
