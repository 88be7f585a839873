import { createStore } from 'zustand/vanilla';
import type { BackendName } from '#core/benchmark/result';
import type { Result } from '#core/shared/result';
import { trainingStepFlop } from '#core/transformer/flop';
import type { TransformerShape } from '#core/transformer/shape';
import type {
  ScalingPoint,
  ScalingProgress,
  ScalingSetup,
  TrainingFault,
} from '../../../lab/training/messages';
import type { PreparedText } from '../text/prepare-text';
import { splitTokens } from '../transformer/training-store';

export interface ScalingSettings {
  readonly backend: BackendName;
  /** Arithmetic all sizes together may spend [FLOP]. */
  readonly flopBudget: number;
  readonly seed: number;
  /** Standard deviation of one measured loss [nats per token]. */
  readonly noise: number;
}

export interface ScalingState {
  readonly settings: ScalingSettings;
  readonly batchSize: number;
  readonly state: 'idle' | 'running' | 'finished' | 'stopped';
  readonly progress: ScalingProgress | null;
  readonly points: readonly ScalingPoint[];
  readonly fault: TrainingFault | null;
}

export interface ScalingRun {
  readonly result: Promise<Result<readonly ScalingPoint[], TrainingFault>>;
  readonly cancel: () => void;
}

export type StartScaling = (
  setup: ScalingSetup,
  onProgress: (progress: ScalingProgress) => void,
) => ScalingRun;

/** About nine times between the smallest and the largest, so that all three can be trained in minutes. */
const SIZES = [
  { layerCount: 2, hiddenSize: 16, headCount: 2 },
  { layerCount: 2, hiddenSize: 32, headCount: 2 },
  { layerCount: 2, hiddenSize: 64, headCount: 4 },
] as const;
const CONTEXT_LENGTH = 32;
const BATCH_SIZE = 16;
const LEARNING_RATE = 0.004;
/** With fewer steps a size says nothing of what it can learn. */
const LEAST_STEPS = 10;
/** Steps come faster than a screen is worth drawing [ms]. */
const FLUSH_MS = 300;

export const DEFAULT_SCALING: ScalingSettings = { backend: 'webgl', flopBudget: 3e11, seed: 1, noise: 0.02 };

/** Three sizes, one budget each, one after the other. It outlives the screen. */
export function createScalingStore(start: StartScaling) {
  const store = createStore<ScalingState>(() => ({
    settings: DEFAULT_SCALING,
    batchSize: BATCH_SIZE,
    state: 'idle',
    progress: null,
    points: [],
    fault: null,
  }));
  let running: ScalingRun | null = null;

  return {
    store,
    change: (changes: Partial<ScalingSettings>) =>
      store.setState(({ settings }) => ({ settings: { ...settings, ...changes } })),
    run: async (text: PreparedText): Promise<void> => {
      const { backend, flopBudget, seed } = store.getState().settings;
      const shapes = scalingShapes(text.vocabulary.length);
      const stepCount = commonStepCount(shapes, flopBudget);
      store.setState({ state: 'running', progress: null, points: [], fault: null });
      if (stepCount < LEAST_STEPS)
        return store.setState({ state: 'stopped', fault: budgetFault(shapes, flopBudget) });
      let shownAtMs = 0;
      for (const [index, shape] of shapes.entries()) {
        const run = start(
          {
            backend,
            seed,
            ...splitTokens(text.tokens),
            shapes: [shape],
            // A hair more than the steps cost, so that no rounding takes one away.
            flopBudget: (stepCount + 0.5) * trainingStepFlop(shape, BATCH_SIZE),
            batchSize: BATCH_SIZE,
            learningRate: LEARNING_RATE,
          },
          (progress) => {
            if (Date.now() - shownAtMs < FLUSH_MS) return;
            shownAtMs = Date.now();
            store.setState({ progress: { ...progress, index } });
          },
        );
        running = run;
        const result = await run.result;
        // Stopped meanwhile, or begun anew.
        if (running !== run) return;
        running = null;
        if (!result.ok) return store.setState({ state: 'stopped', fault: result.error });
        store.setState(({ points }) => ({ points: [...points, ...result.value] }));
      }
      store.setState({ state: 'finished' });
    },
    stop: () => {
      if (running === null) return;
      running.cancel();
      running = null;
      store.setState({ state: 'stopped' });
    },
  };
}

/**
 * Steps that each size takes so that all read equally much text and together spend the budget: only then is the loss a
 * matter of size alone, which is what L(N) = E + A / N^α says.
 */
export function commonStepCount(shapes: readonly TransformerShape[], flopBudget: number): number {
  return Math.floor(flopBudget / flopOfOneStepEach(shapes));
}

function flopOfOneStepEach(shapes: readonly TransformerShape[]): number {
  return shapes.reduce((sum, shape) => sum + trainingStepFlop(shape, BATCH_SIZE), 0);
}

function budgetFault(shapes: readonly TransformerShape[], flopBudget: number): TrainingFault {
  const least = LEAST_STEPS * flopOfOneStepEach(shapes);
  return {
    code: 'invalid-input',
    field: 'flopBudget',
    message: `field flopBudget: expected at least ${least} FLOP, ten steps of each size, received ${flopBudget}`,
    bound: { expected: least, received: flopBudget },
    step: 0,
  };
}

export function scalingShapes(vocabularySize: number): readonly TransformerShape[] {
  return SIZES.map((size) => ({ ...size, contextLength: CONTEXT_LENGTH, vocabularySize }));
}
