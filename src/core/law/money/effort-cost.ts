import type { DayRange, Duty } from '#core/law/law';
import type { DayRate } from '#core/law/money/day-rate';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** What meeting a duty costs in own work; an estimate of ours, no quote. */
export interface EffortCost {
  /** One-off [USD]. */
  readonly onceUsd: ThreePoint;
  /** Each year after [USD]. */
  readonly perYearUsd: ThreePoint;
  /** Figures behind the day rate. */
  readonly figureIds: readonly string[];
}

/** @param rate of the country where the work is done; null = its pay is not known, and so is the cost */
export function effortCost(
  { effortDays, recurringDaysPerYear }: Pick<Duty, 'effortDays' | 'recurringDaysPerYear'>,
  rate: DayRate | null,
): EffortCost | null {
  if (rate === null) return null;
  return {
    onceUsd: costOf(effortDays, rate.usdPerDay),
    perYearUsd: costOf(recurringDaysPerYear, rate.usdPerDay),
    figureIds: rate.figureIds,
  };
}

function costOf({ low, high }: DayRange, rate: ThreePoint): ThreePoint {
  return { low: low * rate.low, likely: ((low + high) / 2) * rate.likely, high: high * rate.high };
}
