import { type Constraint, failedOf } from '#core/placement/constraint';
import { type PlacementDetail, placementDetail } from '#core/placement/placement-detail';
import { placementAt, placementNumber } from '#core/placement/placement-totals';
import type { ConstraintCount, PlacementResult, PlacementSearcher } from '#core/placement/search-placements';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';
import type { Quantiles } from '#core/uncertainty/quantiles';

/** A lawful placement of known risk as a dot: cost, risk, carbon. */
export interface PlacementDot {
  readonly number: number;
  /** Median total [USD]; estimated unless the placement is on the front. */
  readonly usd: number;
  readonly risk: number;
  /** [t CO2]; null = not known. */
  readonly tonnesCo2: number | null;
}

/** A placement with all that is compared. */
export interface PlacementRow {
  readonly number: number;
  readonly placement: Plan['placement'];
  readonly usd: Quantiles;
  /** 0 to 100; null = not known. */
  readonly risk: number | null;
  readonly tonnesCo2: number | null;
  /** Round trip to the furthest market [ms]; null = not known, or no market. */
  readonly latencyMs: number | null;
  /** In the order in which they are asked; empty = lawful. */
  readonly failed: readonly Constraint[];
}

/** What a screen shows of a search. */
export interface PlacementOverview {
  /** ISO codes by number, for `placementAt`. */
  readonly countries: readonly string[];
  readonly count: number;
  readonly lawfulCount: number;
  readonly openCount: number;
  /** Lawful ones of which no risk is known, so that they have no place in a scatter. */
  readonly unknownRiskCount: number;
  readonly dots: readonly PlacementDot[];
  /** Cheapest first. */
  readonly front: readonly PlacementRow[];
  readonly constraints: readonly ConstraintCount[];
  /** The plan's own placement; null = one of its countries is not in the catalog. */
  readonly own: PlacementRow | null;
  /** Where nothing is lawful: what comes closest. */
  readonly closest: PlacementRow | null;
  readonly estimateError: number;
  readonly exactCount: number;
}

/** Fields of the scatter that hold at most one dot each. */
const COLUMNS = 130;
const LINES = 60;

/** @param opened a placement to look at as well; null = none */
export function placementOverview(
  searcher: PlacementSearcher,
  constraints: PlacementSearch,
  placement: Plan['placement'],
  opened: Plan['placement'] | null = null,
): { readonly overview: PlacementOverview; readonly detail: PlacementDetail | null } {
  // First, so that the estimate of the plan's own placement has its exact total.
  const ownNumber = numberOf(searcher, placement);
  if (ownNumber !== null) searcher.totalOf(ownNumber);
  const result = searcher.search(constraints);
  const row = (number: number) => placementRow(searcher, result, number);
  const openedNumber = opened === null ? null : numberOf(searcher, opened);
  const detail =
    openedNumber === null
      ? null
      : placementDetail(searcher, constraints, openedNumber, failedOf(result.failed[openedNumber] as number));
  const overview: PlacementOverview = {
    countries: result.countries,
    count: result.count,
    lawfulCount: result.lawfulCount,
    openCount: result.openCount,
    unknownRiskCount: result.failed.reduce(
      (count, mask, number) => count + Number(mask === 0 && Number.isNaN(result.risk[number])),
      0,
    ),
    dots: dotsOf(result),
    front: result.front.map(row),
    constraints: result.constraints,
    own: ownNumber === null ? null : row(ownNumber),
    closest: result.closest === null ? null : row(result.closest),
    estimateError: result.estimateError,
    exactCount: result.exactCount,
  };
  return { overview, detail };
}

/** @returns null when a country is not among those of the search */
function numberOf({ basis }: PlacementSearcher, placement: Plan['placement']): number | null {
  const { countries, isTied } = basis;
  const seat = countries.indexOf(placement.team);
  const training = isTied.training ? seat : countries.indexOf(placement.training);
  const serving = isTied.serving ? seat : countries.indexOf(placement.serving);
  return Math.min(seat, training, serving) < 0
    ? null
    : placementNumber(training, serving, seat, countries.length);
}

function placementRow(searcher: PlacementSearcher, result: PlacementResult, number: number): PlacementRow {
  const { countries } = result;
  const { training, serving, seat } = placementAt(number, countries.length);
  return {
    number,
    placement: {
      training: countries[training] as string,
      serving: countries[serving] as string,
      team: countries[seat] as string,
    },
    usd: searcher.totalOf(number).usd,
    risk: known(result.risk[number]),
    tonnesCo2: known(result.tonnesCo2[Math.floor(number / countries.length)]),
    latencyMs: searcher.basis.plan.markets.length === 0 ? null : known(result.latencyMs[serving]),
    failed: failedOf(result.failed[number] as number),
  };
}

/** Not-a-number stands for what is not known. */
function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/**
 * Lawful placements of known risk thinned to one a field of the scatter, the one with the least carbon: tens of thousands of dots would
 * cover each other, and a click would find the topmost.
 */
function dotsOf({ failed, p50, risk, tonnesCo2, countries }: PlacementResult): readonly PlacementDot[] {
  const hasDot = (number: number) => failed[number] === 0 && !Number.isNaN(risk[number]);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [safest, riskiest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let number = 0; number < failed.length; number += 1) {
    if (!hasDot(number)) continue;
    least = Math.min(least, p50[number] as number);
    most = Math.max(most, p50[number] as number);
    safest = Math.min(safest, risk[number] as number);
    riskiest = Math.max(riskiest, risk[number] as number);
  }
  const fields = new Int32Array(COLUMNS * LINES).fill(-1);
  const size = countries.length;
  const carbonOf = (number: number) => {
    const tonnes = tonnesCo2[Math.floor(number / size)] as number;
    return Number.isNaN(tonnes) ? Number.POSITIVE_INFINITY : tonnes;
  };
  const place = (value: number, from: number, to: number, count: number) =>
    to === from ? 0 : Math.min(count - 1, Math.floor(((value - from) / (to - from)) * count));
  for (let number = 0; number < failed.length; number += 1) {
    if (!hasDot(number)) continue;
    const column = place(p50[number] as number, least, most, COLUMNS);
    const line = place(risk[number] as number, safest, riskiest, LINES);
    const field = line * COLUMNS + column;
    const other = fields[field] as number;
    if (other < 0 || carbonOf(number) < carbonOf(other)) fields[field] = number;
  }
  return Array.from(fields)
    .filter((number) => number >= 0)
    .map((number) => ({
      number,
      usd: p50[number] as number,
      risk: risk[number] as number,
      tonnesCo2: known(tonnesCo2[Math.floor(number / size)]),
    }));
}
