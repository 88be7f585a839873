import { useMemo } from 'react';
import { type PredictedRun, predictTraining } from '#core/backtest/predict-runs';
import type { TrainingRun } from '#core/compute/efficiency/training-run';
import { madeRun } from '#core/evaluation/planned-efficiency';
import type { PastRun } from '#core/plan/past-run';
import { usePlan } from '../../../state/use-state';
import type { CostView } from '../use-cost-view';

export interface OwnRunsState {
  readonly pastRuns: readonly PastRun[];
  /** Those whose accelerator the catalog has, predicted from published runs alone. */
  readonly predicted: readonly PredictedRun<TrainingRun>[];
}

const NONE: readonly PastRun[] = [];

/** The runs of the open plan as it is now: figures beside them may lag behind by an edit. */
export function useOwnRuns({ plan, index }: CostView): OwnRunsState {
  const pastRuns = usePlan((current) => current.pastRuns ?? NONE) ?? plan.pastRuns ?? NONE;
  return useMemo(() => {
    const known = pastRuns.flatMap((past) => {
      const made = madeRun(past, index.accelerators);
      if (made === null) return [];
      const { id, name } = past;
      return [{ id, line: 0, name, source: '', note: '', facts: made.run, actual: made.hours }];
    });
    return { pastRuns, predicted: predictTraining(known) };
  }, [pastRuns, index]);
}
