import type { FigureBook } from '#core/evaluation/figure-book';
import { type FailureLoss, failureLoss, MOST_LOST } from '#core/fit/failures';
import type { FitJob } from '#core/fit/fit-job';
import type { Plan } from '#core/plan/plan';
import { scalePoints, type ThreePoint } from '#core/uncertainty/three-point';

/** What saving takes, and what it costs to keep. */
export interface CheckpointFacts {
  /** One checkpoint [bytes]. */
  readonly bytes: number;
  readonly kept: number;
  /** All that are kept, in object storage [USD a month]. */
  readonly usdPerMonth: ThreePoint;
}

/** Failures at a scale, and the share of time lost to them. */
export interface FailureRange extends FailureLoss {
  /** Best and worst case in 8 of 10 [0..1]. */
  readonly lostRange01: ThreePoint;
  /** For which training stands still to save [s]. */
  readonly saveSeconds: ThreePoint;
}

/** Weights and optimizer of what is trained: of an adapter alone where one is trained. */
export function checkpointFacts(
  plan: Pick<Plan, 'data'>,
  { model, adapter }: Pick<FitJob, 'model' | 'adapter'>,
  book: Pick<FigureBook, 'assumption'>,
): CheckpointFacts {
  const trained = model.parameterCount * (adapter?.share01 ?? 1);
  const bytes = trained * book.assumption('checkpoint.bytes_per_parameter').likely;
  const kept = plan.data.checkpointsKept;
  const price = book.assumption('storage.usd_per_gb_month');
  const gb = (bytes * kept) / 1e9;
  return { bytes, kept, usdPerMonth: scalePoints(price, gb) };
}

/**
 * Loss at likely figures, and its range: what each of the three figures alone does, added as independent deviations of
 * its logarithm.
 */
export function failureRange(
  accelerators: number,
  checkpointBytes: number,
  book: Pick<FigureBook, 'assumption'>,
): FailureRange {
  const hours = book.assumption('failures.hours_per_failure');
  const restart = book.assumption('failures.restart_hours');
  const speed = book.assumption('checkpoint.gb_per_second');
  const seconds = (gbPerSecond: number) => checkpointBytes / (gbPerSecond * 1e9 * accelerators);
  const at = (hoursPerFailure: number, restartHours: number, gbPerSecond: number) =>
    failureLoss(accelerators, { hoursPerFailure, restartHours, saveHours: seconds(gbPerSecond) / 3600 });
  const likely = at(hours.likely, restart.likely, speed.likely);
  const spread = (best: readonly FailureLoss[]) =>
    Math.hypot(...best.map(({ lost01 }) => Math.log(lost01 / likely.lost01)));
  const down = spread([
    at(hours.high, restart.likely, speed.likely),
    at(hours.likely, restart.low, speed.likely),
    at(hours.likely, restart.likely, speed.high),
  ]);
  const up = spread([
    at(hours.low, restart.likely, speed.likely),
    at(hours.likely, restart.high, speed.likely),
    at(hours.likely, restart.likely, speed.low),
  ]);
  return {
    ...likely,
    lostRange01: {
      low: likely.lost01 * Math.exp(-down),
      likely: likely.lost01,
      high: Math.min(MOST_LOST, likely.lost01 * Math.exp(up)),
    },
    saveSeconds: { low: seconds(speed.high), likely: seconds(speed.likely), high: seconds(speed.low) },
  };
}
