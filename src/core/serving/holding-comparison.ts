import { HOURS_PER_MONTH } from '#core/evaluation/schedule';
import type { Tenure } from '#core/plan/plan';
import { type HeldHardware, type HoldingCost, holdingCost, isKnown } from '#core/serving/holding-cost';
import type { ServingModel } from '#core/serving/serving-model';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import {
  at,
  type OpenRange,
  openRange,
  overRuns,
  quantilesIfFinite,
  type RunVector,
} from '#core/uncertainty/run-vector';

/** One way to hold the fleet. */
export interface HoldingWay {
  readonly tenure: Tenure;
  /** Figures that nobody knows; the amounts are null then. */
  readonly missing: readonly string[];
  readonly figureIds: readonly string[];
  /** All of it: rent, or depreciation over the life and electricity. */
  readonly usdPerAcceleratorHour: Quantiles | null;
  readonly usdPerMonth: Quantiles | null;
  /** Paid for the fleet at the start; null = nothing, it is rented. */
  readonly capitalUsd: Quantiles | null;
  /** Electricity of the fleet a month; null = rented. */
  readonly electricityUsdPerMonth: Quantiles | null;
  /** What is left of the price after `HORIZON` of use, straight line; null = rented. */
  readonly bookValueUsd: Quantiles | null;
  /** Months after which what was paid is less than the rent on demand, or of reserving; null = not bought, or no rent known. */
  readonly paidBackMonths: {
    readonly onDemand: OpenRange | null;
    readonly reserved: OpenRange | null;
  } | null;
  /** Cumulative payments at the months of `months` [USD]. */
  readonly cumulativeUsd: readonly Quantiles[];
}

export interface HoldingComparison {
  /** Months from the start of use at which the sums are taken. */
  readonly months: readonly number[];
  readonly ways: readonly HoldingWay[];
  /** Life of owned hardware [months]; null = no owned way is known. */
  readonly lifeMonths: Quantiles | null;
  /** Share of runs in which owned hardware has paid for itself within its life, against renting on demand [0..1]. */
  readonly paysOff01: number | null;
}

const LONGEST_MONTHS = 60;
const STEP_MONTHS = 3;
const MONTHS = Array.from({ length: LONGEST_MONTHS / STEP_MONTHS + 1 }, (_, step) => step * STEP_MONTHS);
const TENURES = ['on-demand', 'reserved', 'owned'] as const;

/**
 * Renting by the hour, reserving and owning the same fleet in the same country, as cash and as cost. Paid back is cash:
 * price / (rent − electricity), without selling anything; what is left of the price in the books is told beside it.
 *
 * @param fleet accelerators or machines held, per run
 * @param bookMonths after which the book value is taken
 */
export function compareHolding(
  model: ServingModel,
  hardware: HeldHardware,
  fleet: RunVector,
  bookMonths: number,
): HoldingComparison {
  const { runCount } = model;
  const costs = TENURES.map((tenure) => holdingCost(model, hardware, tenure));
  const known = (tenure: Tenure): HoldingCost | null =>
    costs.filter(isKnown).find((cost) => cost.tenure === tenure) ?? null;
  const bought = known('owned');
  const payback = (rent: HoldingCost | null): RunVector | null =>
    bought === null || bought.capitalUsd === null || rent === null
      ? null
      : paidBack(runCount, bought, bought.capitalUsd, rent);
  const onDemand = payback(known('on-demand'));
  const reserved = payback(known('reserved'));
  const times = (perHour: RunVector, hours: number) =>
    overRuns(runCount, (run) => at(perHour, run) * at(fleet, run) * hours);

  const ways = costs.map((cost): HoldingWay => {
    if (!isKnown(cost)) return { ...NOTHING_KNOWN, tenure: cost.tenure, missing: cost.missing };
    const { capitalUsd, lifeMonths, runningUsdPerHour } = cost;
    const capital = capitalUsd === null ? null : times(capitalUsd, 1);
    return {
      tenure: cost.tenure,
      missing: [],
      figureIds: cost.figureIds,
      usdPerAcceleratorHour: quantilesIfFinite(cost.usdPerHour),
      usdPerMonth: quantilesIfFinite(times(cost.usdPerHour, HOURS_PER_MONTH)),
      capitalUsd: capital === null ? null : quantilesIfFinite(capital),
      electricityUsdPerMonth:
        capital === null ? null : quantilesIfFinite(times(runningUsdPerHour, HOURS_PER_MONTH)),
      bookValueUsd:
        capital === null || lifeMonths === null
          ? null
          : quantilesIfFinite(
              overRuns(
                runCount,
                (run) => at(capital, run) * Math.max(0, 1 - bookMonths / at(lifeMonths, run)),
              ),
            ),
      paidBackMonths:
        capital === null
          ? null
          : {
              onDemand: onDemand === null ? null : openRange(onDemand),
              reserved: reserved === null ? null : openRange(reserved),
            },
      cumulativeUsd: cumulative(runCount, capital, times(runningUsdPerHour, HOURS_PER_MONTH)),
    };
  });
  const life = bought?.lifeMonths ?? null;
  return {
    months: MONTHS,
    ways,
    lifeMonths: life === null ? null : quantilesIfFinite(life),
    paysOff01:
      life === null || onDemand === null
        ? null
        : onDemand.subarray(0, runCount).filter((months, run) => months <= at(life, run)).length / runCount,
  };
}

const NOTHING_KNOWN = {
  figureIds: [],
  usdPerAcceleratorHour: null,
  usdPerMonth: null,
  capitalUsd: null,
  electricityUsdPerMonth: null,
  bookValueUsd: null,
  paidBackMonths: null,
  cumulativeUsd: [],
} as const;

/** Months of use after which a bought machine has cost less than renting it; infinite = never. */
function paidBack(
  runCount: number,
  bought: HoldingCost,
  capitalUsd: RunVector,
  rent: HoldingCost,
): RunVector {
  return overRuns(runCount, (run) => {
    const savedPerMonth = (at(rent.usdPerHour, run) - at(bought.runningUsdPerHour, run)) * HOURS_PER_MONTH;
    return savedPerMonth > 0 ? at(capitalUsd, run) / savedPerMonth : Number.POSITIVE_INFINITY;
  });
}

function cumulative(runCount: number, capital: RunVector | null, perMonth: RunVector): readonly Quantiles[] {
  if (!perMonth.every(Number.isFinite)) return [];
  const first = quantilesIfFinite(perMonth) as Quantiles;
  if (capital === null)
    return MONTHS.map((months) => ({
      p10: first.p10 * months,
      p25: first.p25 * months,
      p50: first.p50 * months,
      p75: first.p75 * months,
      p90: first.p90 * months,
    }));
  return MONTHS.map((months) =>
    quantilesOf(
      overRuns(runCount, (run) => at(capital, run) + months * at(perMonth, run)),
      runCount,
    ),
  );
}
