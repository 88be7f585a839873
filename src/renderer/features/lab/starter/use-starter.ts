import { useEffect, useMemo, useRef, useState } from 'react';
import { leastSquares } from '#core/lab/least-squares';
import { meanSquaredError, meanSquaredErrorCurvature } from '#core/lab/starter/condition';
import { type InputRange, ROW_COUNT, type StarterData, starterData } from '#core/lab/starter/starter-data';
import { startTraining } from './start-training';
import type { StarterEvent } from './starter-messages';

export interface StarterSettings {
  readonly seed: number;
  readonly range: InputRange;
  readonly learningRate: number;
  readonly batchSize: number;
  readonly epochCount: number;
}

/** Whole batches and centred inputs: then a hundred epochs do reach the closed form. */
const DEFAULT_SETTINGS: StarterSettings = {
  seed: 1,
  range: 'centred',
  learningRate: 0.5,
  batchSize: ROW_COUNT,
  epochCount: 100,
};

export interface StarterRun {
  readonly state: 'running' | 'finished' | 'diverged' | 'failed' | 'stopped';
  /** Mean squared error after each epoch. */
  readonly losses: readonly number[];
  /** The constant first; null until the training is over. */
  readonly weights: readonly number[] | null;
  readonly message: string | null;
}

export interface Starter {
  readonly settings: StarterSettings;
  readonly data: StarterData;
  /** By least squares; the constant first. */
  readonly best: readonly number[];
  readonly bestLoss: number;
  readonly curvature: { readonly smallest: number; readonly largest: number };
  /** Null: not trained with these settings yet. */
  readonly run: StarterRun | null;
  readonly change: (changes: Partial<StarterSettings>) => void;
  readonly train: () => void;
  readonly stop: () => void;
}

const STARTED: StarterRun = { state: 'running', losses: [], weights: null, message: null };

export function useStarter(): Starter {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [run, setRun] = useState<StarterRun | null>(null);
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);
  const { seed, range } = settings;
  const data = useMemo(() => starterData(seed, range), [seed, range]);
  const best = useMemo(() => leastSquares(data.inputs, data.targets), [data]);
  if (best === null) throw new Error('ten columns of a hundred random numbers are never dependent');
  return {
    settings,
    data,
    best,
    bestLoss: meanSquaredError(data.inputs, data.targets, best),
    curvature: useMemo(() => meanSquaredErrorCurvature(data.inputs), [data]),
    run,
    change: (changes) => {
      end.current();
      setRun(null);
      setSettings((old) => ({ ...old, ...changes }));
    },
    train: () => {
      end.current();
      setRun(STARTED);
      const { learningRate, batchSize, epochCount } = settings;
      end.current = startTraining({ data, learningRate, batchSize, epochCount, seed }, (event) =>
        setRun((old) => after(old ?? STARTED, event)),
      );
    },
    stop: () => {
      end.current();
      setRun((old) => (old === null ? null : { ...old, state: 'stopped' }));
    },
  };
}

function after(run: StarterRun, event: StarterEvent): StarterRun {
  switch (event.kind) {
    case 'epoch':
      return { ...run, losses: [...run.losses, event.loss] };
    case 'finished':
      return { ...run, state: 'finished', weights: event.weights };
    case 'diverged':
      return { ...run, state: 'diverged' };
    case 'failed':
      return { ...run, state: 'failed', message: event.message };
  }
}
