import type { ReadRun } from '#core/backtest/run-table';
import type { TrainingRun } from '#core/compute/efficiency/training-run';
import type { PastRun } from '#core/plan/past-run';

/** A run of a table as one of the plan's own, switched on; null when it does not say how long it took. */
export function pastRunOf({ id, name, facts, actual }: ReadRun<TrainingRun>): PastRun | null {
  if (actual === null) return null;
  const { accelerator, ...known } = facts;
  return {
    id: id.slice(0, 120),
    name: name.trim().slice(0, 160),
    isCounted: true,
    acceleratorId: accelerator.id,
    ...known,
    acceleratorHours: actual,
  };
}
