import { useMemo, useState } from 'react';
import { bestLine } from '#core/lab/regression/best-line';
import { type DescentSettings, type DescentState, descend } from '#core/lab/regression/descent';
import {
  type Curvature,
  curvatureOf,
  type Line,
  largestStableStep,
  lossAt,
  ZERO,
} from '#core/lab/regression/loss';
import type { Point } from '#core/lab/regression/points';
import { samplePoints } from '#core/lab/regression/sample-points';

export const DEFAULT_LEARNING_RATE = 0.01;
const DEFAULT_STEP_COUNT = 500;
/** More would be no clearer, and the curve keeps every step. */
export const MAX_STEP_COUNT = 20_000;

/** What the exercise works on and where its walk is. */
export interface Descent {
  readonly points: readonly Point[];
  readonly isSample: boolean;
  readonly settings: DescentSettings;
  /** Steps that “run” goes on by. */
  readonly stepCount: number;
  readonly states: readonly DescentState[];
  readonly now: DescentState;
  readonly best: Line;
  readonly bestLoss: number;
  readonly curvature: Curvature;
  readonly stableStep: number;
  readonly setPoints: (points: readonly Point[]) => void;
  readonly takeSample: () => void;
  readonly setSettings: (changes: Partial<DescentSettings>) => void;
  readonly setStepCount: (count: number) => void;
  readonly step: () => void;
  readonly run: () => void;
  readonly reset: () => void;
}

const SAMPLE = samplePoints();

export function useDescent(): Descent {
  const [points, setPoints] = useState(SAMPLE);
  const [settings, setSettings] = useState<DescentSettings>({
    learningRate: DEFAULT_LEARNING_RATE,
    momentum: 0,
    start: ZERO,
  });
  const [stepCount, setStepCount] = useState(DEFAULT_STEP_COUNT);
  const [taken, setTaken] = useState(0);
  const states = useMemo(() => descend(points, settings, taken), [points, settings, taken]);
  const curvature = useMemo(() => curvatureOf(points), [points]);
  const best = useMemo(() => bestLine(points), [points]);
  const now = states.at(-1);
  if (now === undefined || best === null) throw new Error('the points have no line, or the walk no start');
  return {
    points,
    isSample: points === SAMPLE,
    settings,
    stepCount,
    states,
    now,
    best,
    bestLoss: lossAt(points, best),
    curvature,
    stableStep: largestStableStep(curvature.largest, settings.momentum),
    setPoints: (next) => {
      setPoints(next);
      setTaken(0);
    },
    takeSample: () => {
      setPoints(SAMPLE);
      setTaken(0);
    },
    setSettings: (changes) => setSettings((old) => ({ ...old, ...changes })),
    setStepCount,
    step: () => setTaken(Math.min(MAX_STEP_COUNT, now.step + 1)),
    run: () => setTaken(Math.min(MAX_STEP_COUNT, now.step + stepCount)),
    reset: () => setTaken(0),
  };
}
