import { type EvaluationRequest, estimateWithSampler } from '#core/evaluation/evaluate-plan';
import type { Estimate } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { likelySampler } from '#core/scenarios/likely-sampler';
import { answersOf, figuresOf, type PlanInput, withInput } from '#core/scenarios/plan-input';
import { memo } from '#core/shared/memo';
import { distributionOf, percentilePoints } from '#core/uncertainty/distribution';
import { findFlip } from '#core/uncertainty/find-flip';

/** What is compared. */
export type Comparison =
  /** Everything in one country or everything in the other. */
  | { readonly kind: 'countries'; readonly first: string; readonly second: string }
  /** The plan's approach or the other one. */
  | { readonly kind: 'approaches' }
  /** The plan or its budget. */
  | { readonly kind: 'budget' };

/** What one input would have to be for the comparison to come out the other way. */
export interface FlipValue {
  readonly input: PlanInput;
  readonly today: number;
  /** Null = no value within `searched` turns the comparison round. */
  readonly value: number | null;
  /** Further values turn it back again. */
  readonly isOnly: boolean;
  /** Bounds of the search. */
  readonly searched: { readonly min: number; readonly max: number };
  /** Chance of a value at least as far as the flip on its side, by the input's own range [0..1]; null = it has no range. */
  readonly chance01: number | null;
}

export interface FlipTable {
  readonly comparison: Comparison;
  /** Both sides with every input likely [USD]; of a budget the second is the budget. */
  readonly firstUsd: number;
  readonly secondUsd: number;
  /** The most plausible first, then those nearest to today's value; inputs that move neither side are left out. */
  readonly flips: readonly FlipValue[];
}

/** Values are looked for from a thousandth of today's up to a thousandfold. */
const SEARCH_FACTOR = 1000;

/**
 * For every input that two sides hang on: the value at which the dearer one becomes the cheaper one, all other inputs at
 * their likely value.
 *
 * @param request countries of it do not count
 * @returns null when one side is not known, e.g. no budget is set
 */
export function flipValues(request: EvaluationRequest, comparison: Comparison): FlipTable | null {
  const sampler = likelySampler();
  const countries = comparison.kind === 'countries' ? [comparison.first, comparison.second] : [];
  const sides = (plan: Plan) => {
    const estimate = estimateWithSampler({ ...request, plan, countries }, sampler);
    return { estimate, ...sidesOf(comparison, estimate, plan) };
  };
  const { plan } = request;
  const now = sides(plan);
  if (now.firstUsd === null || now.secondUsd === null) return null;
  const inputs = [...answersOf(plan), ...figuresOf(now.estimate.figures, figureIds(now.estimate))];
  const flips = inputs.flatMap((input): readonly FlipValue[] => {
    const searched = searchRange(input);
    if (searched === null) return [];
    const at = memo((value: number) => {
      const { firstUsd, secondUsd } = sides(withInput(plan, input, value));
      return { firstUsd, secondUsd };
    });
    const today = todayOf(input);
    const here = at(today);
    const isMoved = [searched.min, searched.max].some((value) => {
      const there = at(value);
      return there.firstUsd !== here.firstUsd || there.secondUsd !== here.secondUsd;
    });
    if (!isMoved) return [];
    const found = findFlip(
      (value) => {
        const { firstUsd, secondUsd } = at(value);
        return firstUsd === null || secondUsd === null ? 0 : firstUsd - secondUsd;
      },
      { today, ...searched },
    );
    return [
      {
        input,
        today,
        value: found?.value ?? null,
        isOnly: found?.isOnly ?? true,
        searched,
        chance01: found === null ? null : chanceBeyond(input, found.value),
      },
    ];
  });
  return {
    comparison,
    firstUsd: now.firstUsd,
    secondUsd: now.secondUsd,
    flips: flips.toSorted(byPlausibility),
  };
}

function sidesOf(comparison: Comparison, { planned, countries }: Estimate, plan: Plan) {
  const plannedUsd = planned.scopes.find(({ id }) => id === 'horizon')?.likelyUsd ?? null;
  switch (comparison.kind) {
    case 'countries': {
      const [first, second] = countries;
      return { firstUsd: first?.totalUsd.p50 ?? null, secondUsd: second?.totalUsd.p50 ?? null };
    }
    case 'approaches':
      return { firstUsd: plannedUsd, secondUsd: planned.alternative.totalUsd.p50 };
    case 'budget':
      return { firstUsd: plannedUsd, secondUsd: plan.budgetUsd };
  }
}

/** Figures behind the two countries, or behind the plan. */
function figureIds({ countries, planned }: Estimate): readonly string[] {
  if (countries.length > 0) return countries.flatMap((country) => country.figureIds);
  return planned.scopes.flatMap(({ items }) => items.flatMap((item) => item.figureIds));
}

/** The value that the likely run of the estimate has: the median, whatever the three points of a shape mean. */
function todayOf({ value }: PlanInput): number {
  return percentilePoints(value).likely;
}

/** Null = an input that no factor moves, as one of zero. */
function searchRange(input: PlanInput): { readonly min: number; readonly max: number } | null {
  const { value, unit } = input;
  const { low, high } = value;
  const likely = todayOf(input);
  if (unit === 'percent') return { min: Math.min(0, low), max: Math.max(100, high) };
  if (likely <= 0) return high > 0 ? { min: Math.min(likely, low), max: SEARCH_FACTOR * high } : null;
  // A ratio within one is a share: more than all of it is not to be had.
  const max = unit === 'ratio' && high <= 1 ? 1 : SEARCH_FACTOR * likely;
  return { min: likely / SEARCH_FACTOR, max };
}

function chanceBeyond(input: PlanInput, flip: number): number | null {
  const { value } = input;
  if (value.low === value.high) return null;
  const below = distributionOf(value).probabilityUpTo(flip);
  return flip >= todayOf(input) ? 1 - below : below;
}

function byPlausibility(a: FlipValue, b: FlipValue): number {
  return rank(a) - rank(b) || distance(a) - distance(b);
}

/** By their chance, then flips without a range, then those beyond all chance, then inputs that turn nothing round. */
function rank({ value, chance01 }: FlipValue): number {
  if (value === null) return 4;
  if (chance01 === null) return 2;
  return chance01 >= NO_CHANCE ? 1 - chance01 : 3;
}

/** Less than this is beyond the range of an input. */
export const NO_CHANCE = 0.001;

function distance({ today, value }: FlipValue): number {
  if (value === null) return 0;
  return today > 0 && value > 0 ? Math.abs(Math.log(value / today)) : Math.abs(value - today);
}
