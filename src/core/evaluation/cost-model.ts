import type { Accelerator, CloudOffer } from '#core/catalog/catalog';
import { type CatalogIndex, groupOffers } from '#core/evaluation/catalog-index';
import { COUNTRY_INPUTS, collectInputs, servingPriceInput } from '#core/evaluation/collect-inputs';
import {
  type ComputeWish,
  type MarketMemo,
  type PriceMarket,
  priceCompute,
  priceOwn,
} from '#core/evaluation/compute-pricing';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { countryFigureId, createFigureBook, type FigureBook } from '#core/evaluation/figure-book';
import { type LoadedPay, loadedPayIn } from '#core/evaluation/loaded-pay';
import { type OwnServing, ownServing } from '#core/evaluation/own-machines/own-serving';
import { layOutSchedule, type Schedule } from '#core/evaluation/schedule';
import {
  planThroughput,
  type ServingVectors,
  servingMemory01,
  servingVectors,
  totalUsers,
} from '#core/evaluation/serving-vectors';
import { type StaffEffort, staffEffort } from '#core/evaluation/staff-effort';
import {
  type Approach,
  acceleratorSpeed,
  ownSpeed,
  type TrainingVectors,
  trainingVectors,
} from '#core/evaluation/training-vectors';
import type { ProtectionCost } from '#core/ip/protection/protection-cost';
import { isOwnHardware, type OwnUnit, ownUnitsOf, trainingUnitsOf } from '#core/plan/own-hardware';
import type { Plan, Tenure } from '#core/plan/plan';
import { memo } from '#core/shared/memo';
import { createInputSet, type InputSet, type UncertainInput } from '#core/uncertainty/input-set';
import type { KeptVector } from '#core/uncertainty/keep';
import type { Sampler } from '#core/uncertainty/sampler';
import { exactly } from '#core/uncertainty/three-point';
import type { VectorPool } from '#core/uncertainty/vector-pool';
import { isLanguagePlan } from '#core/workload/resolve';

/** Everything that one evaluation computes once and every country shares. */
export interface CostModel {
  readonly plan: Plan;
  readonly index: CatalogIndex;
  readonly book: FigureBook;
  /** Where prices of an accelerator-hour are looked up. */
  readonly market: PriceMarket;
  readonly inputs: InputSet;
  readonly schedule: Schedule;
  /** Registration of rights; null = nothing to pay. */
  readonly protection: ProtectionCost | null;
  /** Null when the plan has no team. */
  readonly effort: StaffEffort | null;
  readonly users: KeptVector;
  /** Own machines that train, or may serve; empty = parts of the catalog. */
  readonly trainingUnits: readonly OwnUnit[];
  readonly servingUnits: readonly OwnUnit[];
  /** Those of `servingUnits` that hold the model. */
  unitsServing(): readonly OwnUnit[];
  /** Hours of training on an accelerator; the same object for the same part and approach. */
  trainingOn(acceleratorId: string, approach: Approach): TrainingVectors;
  /** Serving on an accelerator; null when the model does not fit, or serving its kind is not estimated. */
  servingOn(acceleratorId: string): ServingVectors | null;
  trainingPricing(country: string): ComputePricing;
  servingPricing(country: string): ComputePricing;
  /** Pay of a machine-learning engineer with social costs [USD per year]; null = unknown. */
  loadedPay(country: string): LoadedPay | null;
  /** Rent over the price per accelerator-hour: change until signing, discount, and for training unused hours. */
  rentFactor(tenure: Tenure, countsUnusedHours: boolean): KeptVector;
  /** Share of research cost that tax offices accept, per run [0..1]. */
  eligibleShare(): Float64Array;
}

/** A plan that names an accelerator the catalog does not have, or an own machine that the plan does not have. */
export class UnknownAcceleratorError extends Error {
  readonly field: string;
  constructor(field: string, id: string) {
    super(
      isOwnHardware(id)
        ? `field ${field}: the plan has no machine "${id}" among its machines`
        : `field ${field}: the catalog has no accelerator "${id}"`,
    );
    this.field = field;
  }
}

/**
 * @param furtherInputs beside those of the plan, for what is compared with it
 * @throws UnknownAcceleratorError when the plan names a part that the catalog does not have
 */
export function createCostModel(
  plan: Plan,
  index: CatalogIndex,
  importedOffers: readonly CloudOffer[],
  sampler: Sampler,
  pool: VectorPool,
  countsCompliance = false,
  protection: ProtectionCost | null = null,
  furtherInputs: readonly UncertainInput[] = [],
): CostModel {
  const book = createFigureBook(plan, index);
  const market: PriceMarket = {
    plan,
    index,
    book,
    imported: groupOffers(importedOffers),
    memo: memoFor(index, importedOffers),
  };
  const trainingHardware = findHardware(plan, index, 'training');
  const servingHardware = findHardware(plan, index, 'serving');

  const trainingPricing = memo((country) =>
    trainingHardware.part === null
      ? priceOwn(plan.training.acceleratorId, trainingHardware.units, country, plan.placement.team, index)
      : priceCompute(market, {
          country,
          accelerator: trainingHardware.part,
          tenure: plan.training.tenure,
          acceleratorCount: plan.training.acceleratorCount,
          usefulWorkPerHour: (part) => trainingWorkPerHour(part, index),
        } satisfies ComputeWish),
  );
  const throughputOn = memo((id) => planThroughput(plan, findAccelerator(index, id, SERVING_FIELD), book));
  const servingPricing = memo((country) =>
    servingHardware.part === null
      ? priceOwn(plan.serving.acceleratorId, servingHardware.units, country, plan.placement.team, index)
      : priceCompute(market, {
          country,
          accelerator: servingHardware.part,
          tenure: plan.serving.tenure,
          acceleratorCount: plan.serving.acceleratorsPerReplica,
          usefulWorkPerHour: (part) =>
            isLanguagePlan(plan) ? throughputOn(part.id).tokensPerSecond : part.bf16DenseTflops,
        } satisfies ComputeWish),
  );
  const loadedPay = memo((country) => loadedPayIn(country, index, book));

  const collected = collectInputs(
    plan,
    book,
    trainingHardware.part,
    { training: trainingHardware.units, serving: servingHardware.units, parts: index.accelerators },
    {
      trainingPrice: placedPrice(trainingPricing(plan.placement.training)),
      servingPrice: placedPrice(servingPricing(plan.placement.serving)),
      pay: {
        value: loadedPay(plan.placement.team)?.value ?? exactly(0),
        figureId: countryFigureId(plan.placement.team, 'ml_engineer_salary_usd_median'),
      },
    },
    countsCompliance,
    protection,
  );
  const inputs = createInputSet([...collected, ...furtherInputs], sampler, pool);
  const users = totalUsers(plan, inputs);

  // What a run reaches hangs on its own size, tokens and method: the other approach has an efficiency of its own.
  const bookOf = memo((approach: Approach) =>
    approach === plan.training.approach
      ? book
      : createFigureBook({ ...plan, training: { ...plan.training, approach } }, index),
  );
  const training = new Map<string, TrainingVectors>();
  const trainingOn = (acceleratorId: string, approach: Approach): TrainingVectors => {
    const key = `${acceleratorId} ${approach}`;
    let vectors = training.get(key);
    if (vectors === undefined) {
      const speed = isOwnHardware(acceleratorId)
        ? ownSpeed(plan, trainingHardware.units, index.accelerators, inputs)
        : acceleratorSpeed(
            plan,
            findAccelerator(index, acceleratorId, TRAINING_FIELD),
            inputs,
            bookOf(approach),
          );
      vectors = trainingVectors(plan, approach, speed, inputs);
      training.set(key, vectors);
    }
    return vectors;
  };

  const likely = trainingOn(plan.training.acceleratorId, plan.training.approach);
  const likelyHours = at(likely.step, inputs.runCount) + at(likely.lost, inputs.runCount);
  const schedule = layOutSchedule(plan, likelyHours / plan.training.acceleratorCount / 24);
  let own: OwnServing | null | undefined;
  const ownCapacity = (): OwnServing | null => {
    if (own === undefined)
      own = ownServing(plan, servingHardware.units, index.accelerators, inputs, servingMemory01(book));
    return own;
  };
  const servingOn = memo((acceleratorId) => {
    if (!isLanguagePlan(plan)) return null;
    const capacity = isOwnHardware(acceleratorId)
      ? ownCapacity()
      : { throughput: throughputOn(acceleratorId), tokensPerSecond: null };
    return capacity === null ? null : servingVectors(plan, acceleratorId, capacity, inputs, schedule, users);
  });

  let eligibleShare: Float64Array | undefined;
  return {
    plan,
    index,
    book,
    market,
    inputs,
    schedule,
    protection,
    effort: staffEffort(schedule),
    users,
    trainingUnits: trainingHardware.units,
    servingUnits: servingHardware.units,
    unitsServing: () => ownCapacity()?.units ?? [],
    trainingOn,
    servingOn,
    trainingPricing,
    servingPricing,
    loadedPay,
    eligibleShare() {
      eligibleShare ??= inputs.vector('incentive.eligible_share');
      return eligibleShare;
    },
    rentFactor: (tenure, countsUnusedHours) => rentFactorOf(inputs, tenure, countsUnusedHours),
  };
}

/** The input whose table prices serving in a country; see `servingPriceInput`. */
export function servingPriceInputOf(model: CostModel): string {
  return servingPriceInput(model.plan);
}

/**
 * Price per run [USD per accelerator-hour] times the rent factor; null when unknown.
 *
 * @param use the same for the same rent of the same part, so that it is kept
 */
export function rentPerHour(
  { inputs }: CostModel,
  { usdPerAcceleratorHour, figureId, acceleratorId }: ComputePricing,
  inputId: string,
  factor: KeptVector,
  use: 'training' | 'serving',
): KeptVector | null {
  if (usdPerAcceleratorHour === null) return null;
  const table = inputs.table(inputId, usdPerAcceleratorHour);
  const slots = inputs.slots(inputId);
  const slot = `${use} rent at ${figureId ?? acceleratorId}`;
  return inputs.keep.vector(slot, [table, slots, factor], inputs.vectorLength, (rent) => {
    for (let run = 0, length = rent.length; run < length; run += 1)
      rent[run] = (table[slots[run] as number] as number) * (factor[run] as number);
  });
}

export { COUNTRY_INPUTS };

function rentFactorOf(inputs: InputSet, tenure: Tenure, countsUnusedHours: boolean): KeptVector {
  const change = inputs.vector('rent.price_change');
  const discount = tenure === 'reserved' ? inputs.vector('rent.reserved_discount') : null;
  const occupancy = countsUnusedHours ? inputs.vector('rent.occupancy') : null;
  const slot = `rent factor ${discount === null} ${occupancy === null}`;
  return inputs.keep.vector(slot, [change, discount, occupancy], inputs.vectorLength, (factor) => {
    factor.set(change);
    for (let run = 0, length = factor.length; run < length; run += 1) {
      if (discount !== null) factor[run] = at(factor, run) * (1 - at(discount, run));
      if (occupancy !== null) factor[run] = at(factor, run) / at(occupancy, run);
    }
  });
}

/** Useful training work of an hour: peak times the likely efficiency of its class. [TFLOP/s] */
function trainingWorkPerHour(part: Accelerator, index: CatalogIndex): number {
  const efficiency = index.assumptions.get(`step_efficiency.${part.efficiencyClass}`)?.likely ?? 0;
  return part.bf16DenseTflops * efficiency;
}

function placedPrice(pricing: ComputePricing) {
  return { value: pricing.usdPerAcceleratorHour ?? exactly(0), figureId: pricing.figureId };
}

const TRAINING_FIELD = 'training.acceleratorId';
const SERVING_FIELD = 'serving.acceleratorId';

/** What training or serving runs on: a part of the catalog, or own machines. */
interface Hardware {
  readonly part: Accelerator | null;
  readonly units: readonly OwnUnit[];
}

/** @throws UnknownAcceleratorError when neither the catalog nor the plan has it */
function findHardware(plan: Plan, index: CatalogIndex, use: 'training' | 'serving'): Hardware {
  const id = plan[use].acceleratorId;
  const field = use === 'training' ? TRAINING_FIELD : SERVING_FIELD;
  if (!isOwnHardware(id)) return { part: findAccelerator(index, id, field), units: [] };
  const units = use === 'training' ? trainingUnitsOf(plan) : ownUnitsOf(plan, id);
  if (units.length === 0) throw new UnknownAcceleratorError(field, id);
  return { part: null, units };
}

function findAccelerator(index: CatalogIndex, id: string, field: string): Accelerator {
  const accelerator = index.accelerators.get(id);
  if (accelerator === undefined) throw new UnknownAcceleratorError(field, id);
  return accelerator;
}

function at(vector: Float64Array, run: number): number {
  return vector[run] as number;
}

/** The same offers give the same summaries at every keystroke. */
function memoFor(index: CatalogIndex, importedOffers: readonly CloudOffer[]): MarketMemo {
  const imported = importedOffers.length === 0 ? NO_OFFERS : importedOffers;
  const byOffers = memos.get(index) ?? new WeakMap<readonly CloudOffer[], MarketMemo>();
  memos.set(index, byOffers);
  const memo = byOffers.get(imported) ?? { summaries: new Map(), neighbours: new Map() };
  byOffers.set(imported, memo);
  return memo;
}

const NO_OFFERS: readonly CloudOffer[] = [];
const memos = new WeakMap<CatalogIndex, WeakMap<readonly CloudOffer[], MarketMemo>>();
