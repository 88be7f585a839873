import { BIT, CONSTRAINTS, type Constraint, failedCount, NO_PLACEMENT } from '#core/placement/constraint';
import { breaksDataRule, isDataRuleOpen, placementFlags } from '#core/placement/data-rules';
import { type ParetoPoints, paretoFront } from '#core/placement/pareto';
import type { PlaceHardware, PlacementBasis } from '#core/placement/placement-basis';
import { createPlacementTotals, type PlacementTotals, placementAt } from '#core/placement/placement-totals';
import { createRiskParts, type RiskParts, riskIndex } from '#core/placement/risk-index';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Quantiles } from '#core/uncertainty/quantiles';

/** How far an estimated total may be off until a decision that hangs on it asks for the exact one. */
const FIRST_MARGIN = 0.02;
/** Lawful placements whose estimate is held against the exact total before the front is drawn. */
const CHECKED_COUNT = 64;
/** Searches of at most so many placements compute every total exactly. */
const ALL_EXACT_COUNT = 1500;
/** Placements near the budget that are decided by their exact total; what is beyond is decided by the estimate. */
const MOST_NEAR_BUDGET = 4000;

/** What one constraint does to the search. */
export interface ConstraintCount {
  readonly constraint: Constraint;
  /** Placements that fail it, whatever else they fail. */
  readonly failCount: number;
  /** Placements that fail nothing else: lawful if it were dropped. */
  readonly onlyCount: number;
  /** Cheapest median total of those [USD]; null = there is none. */
  readonly cheapestUsd: number | null;
  /** The limit that lets the first of those in: [ms], [t CO2] or [USD]; null where it is no limit. */
  readonly limitNeeded: number | null;
}

/** Answers of a search. Placements are numbers; `placementAt` tells their countries. */
export interface PlacementResult {
  readonly countries: readonly string[];
  /** Placements that exist. */
  readonly count: number;
  readonly lawfulCount: number;
  /** Lawful ones of which a rule about data hangs on an answer that is missing. */
  readonly openCount: number;
  /** Median total [USD], risk [0..100] and failed constraints of every placement. */
  readonly p50: Float64Array;
  readonly risk: Float32Array;
  readonly failed: Uint16Array;
  /** Emissions [t CO2] by training and serving country, to a tenth; NaN = not known. */
  readonly tonnesCo2: Float32Array;
  /** Round trip to the furthest market by serving country [ms]; NaN = not known. */
  readonly latencyMs: Float64Array;
  /** Not beaten in cost, risk and carbon by any lawful placement; cheapest first. Their totals are exact. */
  readonly front: readonly number[];
  readonly cheapest: number | null;
  readonly constraints: readonly ConstraintCount[];
  /** Where nothing is lawful: fails the fewest constraints, of those the one nearest to its limits, then the cheapest. */
  readonly closest: number | null;
  /** Largest error of the estimate among the totals that were computed exactly, relative; how many those were. */
  readonly estimateError: number;
  readonly exactCount: number;
}

/** A search over the placements of one plan; constraints may change, what they ask of the plan is computed once. */
export interface PlacementSearcher {
  readonly basis: PlacementBasis;
  search(constraints: PlacementSearch): PlacementResult;
  /** Exact total, with its value when every input is likely. */
  totalOf(number: number): { readonly usd: Quantiles; readonly likelyUsd: number };
  riskPartsOf(number: number): RiskParts;
}

export function createPlacementSearcher(basis: PlacementBasis): PlacementSearcher {
  const totals = createPlacementTotals(basis);
  const size = basis.countries.length;
  const parts = createRiskParts(basis, totals.criticalOpen);
  const known = new Map<number, ReturnType<PlacementTotals['exactly']>>();
  let worstError = 0;
  const estimated = { p50: totals.p50.slice(), p90: totals.p90.slice() };

  /** The exact total; from then on it stands in the place of the estimate. */
  const totalOf = (number: number) => {
    let total = known.get(number);
    if (total === undefined) {
      total = totals.exactly(number);
      known.set(number, total);
      const error = Math.max(
        relative(estimated.p50[number] as number, total.usd.p50),
        relative(estimated.p90[number] as number, total.usd.p90),
      );
      worstError = Math.max(worstError, error);
      totals.p50[number] = total.usd.p50;
      totals.p90[number] = total.usd.p90;
    }
    return total;
  };

  function search(constraints: PlacementSearch): PlacementResult {
    const { latencyMs, carbonOf, tonnesCo2 } = workOf(basis);
    const failed = failuresOf(basis, constraints, latencyMs, tonnesCo2, totals.isComplete);
    const risk = riskIndex(basis, totals.criticalOpen, constraints.riskWeights);
    const numbers: number[] = [];
    let count = 0;
    for (let number = 0; number < failed.length; number += 1) {
      if (failed[number] === NO_PLACEMENT) continue;
      count += 1;
    }
    if (count <= ALL_EXACT_COUNT)
      for (let number = 0; number < failed.length; number += 1)
        if (failed[number] !== NO_PLACEMENT) totalOf(number);
    applyBudget(failed, constraints);
    for (let number = 0; number < failed.length; number += 1) if (failed[number] === 0) numbers.push(number);

    const points = { cost: totals.p50, risk, carbon: carbonOf };
    let margin = count <= ALL_EXACT_COUNT ? 0 : FIRST_MARGIN;
    if (margin > 0) checkEstimate(numbers);
    margin = Math.max(margin, 2.5 * worstError * Number(margin > 0));
    let candidates = paretoFront(points, unbeatenSeats(points, numbers, size, margin), margin);
    for (const number of candidates) totalOf(number);
    // Where the estimate was off by more than was thought, more of them may be on the front.
    while (margin > 0 && 2 * worstError > margin) {
      margin = 2.5 * worstError;
      const onEstimates = { ...points, cost: estimated.p50 };
      const more = paretoFront(onEstimates, unbeatenSeats(onEstimates, numbers, size, margin), margin);
      candidates = [...new Set([...candidates, ...more])];
      for (const number of candidates) totalOf(number);
    }
    const front = paretoFront(points, candidates);
    return {
      countries: basis.countries,
      count,
      lawfulCount: numbers.length,
      openCount: openCountOf(basis, constraints, numbers),
      p50: totals.p50.slice(),
      risk,
      failed,
      tonnesCo2,
      latencyMs,
      front,
      cheapest: front[0] ?? null,
      constraints: countConstraints(failed, constraints, latencyMs, tonnesCo2),
      closest: numbers.length > 0 ? null : closestOf(failed, constraints, latencyMs, tonnesCo2),
      estimateError: worstError,
      exactCount: known.size,
    };
  }

  /** Holds some estimates against the exact total, so that the margin knows how far they are off. */
  function checkEstimate(numbers: readonly number[]): void {
    const step = Math.max(1, Math.floor(numbers.length / CHECKED_COUNT));
    for (let position = 0; position < numbers.length; position += step) totalOf(numbers[position] as number);
  }

  function budgetValues({ budgetAt }: PlacementSearch): Float64Array | null {
    if (budgetAt === null || basis.plan.budgetUsd === null) return null;
    return budgetAt === 'p50' ? totals.p50 : totals.p90;
  }

  function applyBudget(failed: Uint16Array, constraints: PlacementSearch): void {
    const { budgetUsd } = basis.plan;
    const values = budgetValues(constraints);
    if (values === null || budgetUsd === null) return;
    let nearCount = 0;
    for (let number = 0; number < failed.length; number += 1) {
      const mask = failed[number] as number;
      if (mask === NO_PLACEMENT) continue;
      const isNear = relative(values[number] as number, budgetUsd) < FIRST_MARGIN / 2;
      if (mask === 0 && isNear && nearCount < MOST_NEAR_BUDGET) {
        nearCount += 1;
        totalOf(number);
      }
      if ((values[number] as number) > budgetUsd) failed[number] = mask | BIT.budget;
    }
  }

  function limitOf(constraint: Constraint, constraints: PlacementSearch): number | null {
    if (constraint === 'latency') return constraints.maxLatencyMs;
    if (constraint === 'carbon') return constraints.maxTonnesCo2;
    return constraint === 'budget' && constraints.budgetAt !== null ? basis.plan.budgetUsd : null;
  }

  function valueOf(
    constraint: Constraint,
    number: number,
    constraints: PlacementSearch,
    latencyMs: Float64Array,
    tonnesCo2: Float32Array,
  ): number {
    const { serving } = placementAt(number, size);
    if (constraint === 'latency') return latencyMs[serving] as number;
    if (constraint === 'carbon') return tonnesCo2[Math.floor(number / size)] as number;
    return (budgetValues(constraints)?.[number] as number | undefined) ?? Number.NaN;
  }

  function countConstraints(
    failed: Uint16Array,
    constraints: PlacementSearch,
    latencyMs: Float64Array,
    tonnesCo2: Float32Array,
  ): readonly ConstraintCount[] {
    const found = CONSTRAINTS.map((constraint) => ({
      constraint,
      hasLimit: limitOf(constraint, constraints) !== null,
      failCount: 0,
      onlyCount: 0,
      cheapestUsd: Number.POSITIVE_INFINITY,
      limitNeeded: Number.POSITIVE_INFINITY,
    }));
    for (let number = 0; number < failed.length; number += 1) {
      const mask = failed[number] as number;
      if (mask === 0 || mask === NO_PLACEMENT) continue;
      for (let position = 0; position < found.length; position += 1) {
        const line = found[position] as (typeof found)[number];
        if ((mask & (1 << position)) === 0) continue;
        line.failCount += 1;
        if (mask !== 1 << position) continue;
        line.onlyCount += 1;
        line.cheapestUsd = Math.min(line.cheapestUsd, totals.p50[number] as number);
        if (!line.hasLimit) continue;
        const value = valueOf(line.constraint, number, constraints, latencyMs, tonnesCo2);
        if (value < line.limitNeeded) line.limitNeeded = value;
      }
    }
    return found
      .filter(({ failCount }) => failCount > 0)
      .map(({ hasLimit: _hasLimit, cheapestUsd, limitNeeded, ...line }) => ({
        ...line,
        cheapestUsd: Number.isFinite(cheapestUsd) && line.constraint !== 'unknown-cost' ? cheapestUsd : null,
        limitNeeded: Number.isFinite(limitNeeded) ? limitNeeded : null,
      }));
  }

  function closestOf(
    failed: Uint16Array,
    constraints: PlacementSearch,
    latencyMs: Float64Array,
    tonnesCo2: Float32Array,
  ): number | null {
    let best: { number: number; count: number; excess: number; usd: number } | null = null;
    for (let number = 0; number < failed.length; number += 1) {
      const mask = failed[number] as number;
      if (mask === NO_PLACEMENT) continue;
      const failCount = failedCount(mask);
      if (best !== null && failCount > best.count) continue;
      let excess = 0;
      for (const constraint of ['latency', 'carbon', 'budget'] as const) {
        const limit = limitOf(constraint, constraints);
        if (limit === null || (mask & BIT[constraint]) === 0) continue;
        const value = valueOf(constraint, number, constraints, latencyMs, tonnesCo2);
        excess += Number.isNaN(value) ? 1 : (value - limit) / Math.max(limit, 1);
      }
      const usd = totals.p50[number] as number;
      const isBetter =
        best === null ||
        failCount < best.count ||
        excess < best.excess ||
        (excess === best.excess && usd < best.usd);
      if (isBetter) best = { number, count: failCount, excess, usd };
    }
    return best?.number ?? null;
  }

  return {
    basis,
    search,
    totalOf,
    riskPartsOf: (number) => {
      const { training, serving, seat } = placementAt(number, size);
      return parts(training, serving, seat);
    },
  };
}

function relative(value: number, to: number): number {
  return to === 0 ? Math.abs(value) : Math.abs(value - to) / Math.abs(to);
}

/** What hangs on training and serving country alone. */
function workOf({ countries, training, serving, latencyMs }: PlacementBasis) {
  const size = countries.length;
  const tonnesCo2 = new Float32Array(size * size);
  // By placement, for the front; what is not known counts as the worst there is.
  const carbonOf = new Float32Array(size ** 3);
  for (let t = 0; t < size; t += 1)
    for (let s = 0; s < size; s += 1) {
      const sum = (training[t] as PlaceHardware).tonnesCo2 + (serving[s] as PlaceHardware).tonnesCo2;
      const tonnes = Math.round(sum * 10) / 10;
      tonnesCo2[t * size + s] = tonnes;
      carbonOf.fill(
        Number.isNaN(tonnes) ? Number.POSITIVE_INFINITY : tonnes,
        (t * size + s) * size,
        (t * size + s + 1) * size,
      );
    }
  return {
    tonnesCo2,
    carbonOf,
    latencyMs: Float64Array.from(latencyMs, (toMarkets) =>
      toMarkets.reduce((most, ms) => Math.max(most, ms), 0),
    ),
  };
}

/** Failed constraints of every placement but the budget. */
function failuresOf(
  basis: PlacementBasis,
  constraints: PlacementSearch,
  latencyMs: Float64Array,
  tonnesCo2: Float32Array,
  isComplete: Uint8Array,
): Uint16Array {
  const { countries, plan, isTied, markets } = basis;
  const size = countries.length;
  const excluded = countries.map((country) => constraints.excluded.includes(country));
  const keeps = (role: 'training' | 'serving' | 'team', country: string) =>
    constraints.kept.includes(role) && country !== plan.placement[role];
  const hardwareMask = (hardware: PlaceHardware, isRent: boolean) =>
    (constraints.localOffersOnly && isRent && !hardware.isOffered ? BIT.offers : 0) |
    (!constraints.allowsLicence && hardware.exportStanding !== 'free' ? BIT.export : 0);
  const trainingMask = countries.map(
    (country, number) =>
      (excluded[number] ? BIT.excluded : 0) |
      (keeps('training', country) && !isTied.training ? BIT.kept : 0) |
      hardwareMask(basis.training[number] as PlaceHardware, true),
  );
  const servesNobody = plan.markets.length === 0;
  const servingMask = countries.map(
    (country, number) =>
      (excluded[number] ? BIT.excluded : 0) |
      (keeps('serving', country) && !isTied.serving ? BIT.kept : 0) |
      (servesNobody ? 0 : hardwareMask(basis.serving[number] as PlaceHardware, true)) |
      (isOver(latencyMs[number] as number, constraints.maxLatencyMs) ? BIT.latency : 0),
  );
  const seatMask = countries.map(
    (country, number) => (excluded[number] ? BIT.excluded : 0) | (keeps('team', country) ? BIT.kept : 0),
  );
  const marketMasks = markets.map((market) => ({
    isHere: countries.map((country) => market.here.has(country)),
    breaks: Array.from({ length: 8 }, (_, flags) => breaksDataRule(market, flags, constraints)),
  }));
  const watched = marketMasks.filter(({ breaks }) => breaks.includes(true));

  const failed = new Uint16Array(size ** 3);
  let number = 0;
  for (let t = 0; t < size; t += 1)
    for (let s = 0; s < size; s += 1) {
      const isTooDirty = isOver(tonnesCo2[t * size + s] as number, constraints.maxTonnesCo2);
      const work = (trainingMask[t] as number) | (servingMask[s] as number) | (isTooDirty ? BIT.carbon : 0);
      for (let seat = 0; seat < size; seat += 1) {
        let mask = work | (seatMask[seat] as number);
        for (const { isHere, breaks } of watched) {
          const flags = placementFlags(isHere[t] === true, isHere[s] === true, isHere[seat] === true);
          if (breaks[flags] === true) mask |= BIT.data;
        }
        if (isComplete[number] === 0) mask |= BIT['unknown-cost'];
        if ((isTied.training && t !== seat) || (isTied.serving && s !== seat)) mask = NO_PLACEMENT;
        failed[number] = mask;
        number += 1;
      }
    }
  return failed;
}

/** What is not known is over any limit: it cannot be shown to be within. */
function isOver(value: number, limit: number | null): boolean {
  return limit !== null && !(value <= limit);
}

/**
 * Placements that no other seat with the same work beats: emissions are the same there, so that cost and risk decide. It
 * leaves the front a tenth to sort.
 *
 * @param numbers ascending
 */
function unbeatenSeats(
  { cost, risk }: ParetoPoints,
  numbers: readonly number[],
  size: number,
  margin: number,
): readonly number[] {
  const kept: number[] = [];
  let start = 0;
  while (start < numbers.length) {
    const work = Math.floor((numbers[start] as number) / size);
    let end = start + 1;
    while (end < numbers.length && Math.floor((numbers[end] as number) / size) === work) end += 1;
    for (let position = start; position < end; position += 1) {
      const number = numbers[position] as number;
      const usd = cost[number] as number;
      const limit = usd - margin * Math.abs(usd);
      const own = risk[number] as number;
      let isBeaten = false;
      for (let other = start; other < end && !isBeaten; other += 1) {
        const rival = numbers[other] as number;
        isBeaten = (cost[rival] as number) < limit && (risk[rival] as number) <= own;
      }
      if (!isBeaten) kept.push(number);
    }
    start = end;
  }
  return kept;
}

function openCountOf(
  { countries, markets }: PlacementBasis,
  constraints: PlacementSearch,
  lawful: readonly number[],
): number {
  const size = countries.length;
  const open = markets
    .map((market) => ({
      isHere: countries.map((country) => market.here.has(country)),
      isOpen: Array.from({ length: 8 }, (_, flags) => isDataRuleOpen(market, flags, constraints)),
    }))
    .filter(({ isOpen }) => isOpen.includes(true));
  if (open.length === 0) return 0;
  return lawful.filter((number) => {
    const { training, serving, seat } = placementAt(number, size);
    return open.some(
      ({ isHere, isOpen }) =>
        isOpen[placementFlags(isHere[training] === true, isHere[serving] === true, isHere[seat] === true)],
    );
  }).length;
}
