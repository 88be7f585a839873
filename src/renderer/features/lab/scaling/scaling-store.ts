import { createStore } from 'zustand/vanilla';
import type { BackendName } from '#core/benchmark/result';
import type { Result } from '#core/shared/result';
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
  /** Arithmetic each size may spend [FLOP]. */
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

/** About five times between the smallest and the largest, so that all three can be trained in minutes. */
const SIZES = [
  { layerCount: 2, hiddenSize: 24, headCount: 2 },
  { layerCount: 2, hiddenSize: 40, headCount: 2 },
  { layerCount: 2, hiddenSize: 64, headCount: 4 },
] as const;
const CONTEXT_LENGTH = 32;
const BATCH_SIZE = 16;
const LEARNING_RATE = 0.004;
/** Steps come faster than a screen is worth drawing [ms]. */
const FLUSH_MS = 300;

export const DEFAULT_SCALING: ScalingSettings = { backend: 'webgl', flopBudget: 1e11, seed: 1, noise: 0.02 };

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
      store.setState({ state: 'running', progress: null, points: [], fault: null });
      let shownAtMs = 0;
      const run = start(
        {
          backend,
          flopBudget,
          seed,
          ...splitTokens(text.tokens),
          shapes: scalingShapes(text.vocabulary.length),
          batchSize: BATCH_SIZE,
          learningRate: LEARNING_RATE,
        },
        (progress) => {
          if (Date.now() - shownAtMs < FLUSH_MS) return;
          shownAtMs = Date.now();
          store.setState({ progress });
        },
      );
      running = run;
      const result = await run.result;
      if (running !== run) return;
      running = null;
      if (result.ok) store.setState({ state: 'finished', points: result.value });
      else store.setState({ state: 'stopped', fault: result.error.code === 'closed' ? null : result.error });
    },
    stop: () => {
      if (running === null) return;
      running.cancel();
      running = null;
      store.setState({ state: 'stopped' });
    },
  };
}

export function scalingShapes(vocabularySize: number): readonly TransformerShape[] {
  return SIZES.map((size) => ({ ...size, contextLength: CONTEXT_LENGTH, vocabularySize }));
}
