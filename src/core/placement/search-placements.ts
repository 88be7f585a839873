import { BIT, CONSTRAINTS, type Constraint, failedCount, NO_PLACEMENT } from '#core/placement/constraint';
import { failuresOf, openCountOf, workOf } from '#core/placement/constraint-failures';
import { paretoFront, unbeatenSeats } from '#core/placement/pareto';
import type { PlacementBasis } from '#core/placement/placement-basis';
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
  /**
   * Median total [USD], risk [0..100] (NaN = not known) and failed constraints of every placement; later searches may make
   * the first exact.
   */
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
  const riskPartsIn = createRiskParts(basis, totals.criticalOpen);
  const { latencyMs, carbonOf, tonnesCo2 } = workOf(basis);
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
    const failed = failuresOf(basis, constraints, latencyMs, tonnesCo2, totals.isComplete);
    const risk = riskIndex(riskPartsIn, size, constraints.riskWeights);
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

    // What is not known counts as the worst there is, so that nothing is on the front for a risk that nobody knows.
    const rankedRisk = risk.map((value) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value));
    const points = { cost: totals.p50, risk: rankedRisk, carbon: carbonOf };
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
      p50: totals.p50,
      risk,
      failed,
      tonnesCo2,
      latencyMs,
      front,
      cheapest: front[0] ?? null,
      constraints: countConstraints(failed, constraints),
      closest: numbers.length > 0 ? null : closestOf(failed, constraints),
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

  function limitedValue(constraint: Constraint, number: number, constraints: PlacementSearch): number {
    const { serving } = placementAt(number, size);
    if (constraint === 'latency') return latencyMs[serving] as number;
    if (constraint === 'carbon') return tonnesCo2[Math.floor(number / size)] as number;
    return (budgetValues(constraints)?.[number] as number | undefined) ?? Number.NaN;
  }

  function countConstraints(failed: Uint16Array, constraints: PlacementSearch): readonly ConstraintCount[] {
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
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        const bit = rest & -rest;
        const line = found[31 - Math.clz32(bit)] as (typeof found)[number];
        line.failCount += 1;
        if (mask !== bit) continue;
        line.onlyCount += 1;
        line.cheapestUsd = Math.min(line.cheapestUsd, totals.p50[number] as number);
        if (!line.hasLimit) continue;
        const value = limitedValue(line.constraint, number, constraints);
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

  function closestOf(failed: Uint16Array, constraints: PlacementSearch): number | null {
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
        const value = limitedValue(constraint, number, constraints);
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
      return riskPartsIn(training, serving, seat);
    },
  };
}

function relative(value: number, to: number): number {
  return to === 0 ? Math.abs(value) : Math.abs(value - to) / Math.abs(to);
}
