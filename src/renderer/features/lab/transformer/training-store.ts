import { createStore } from 'zustand/vanilla';
import type { BackendName } from '#core/benchmark/result';
import type { Result } from '#core/shared/result';
import type { TransformerShape } from '#core/transformer/shape';
import type {
  AttentionMaps,
  Generation,
  HeldOut,
  TrainingFault,
  TrainingSetup,
  TrainingStep,
} from '../../../lab/training/messages';
import type {
  Checkpoint,
  TrainingEvents,
  TrainingSession,
  TrainingState,
} from '../../../lab/training/session';
import type { PreparedText } from '../text/prepare-text';
import type { Tokenizer } from '../text/tokenizer';

/** What the user sets before the model is built. */
export interface TrainingSettings {
  readonly backend: BackendName;
  readonly layerCount: number;
  readonly hiddenSize: number;
  readonly headCount: number;
  readonly contextLength: number;
  readonly batchSize: number;
  readonly learningRate: number;
  readonly stepCount: number;
  readonly seed: number;
}

export const DEFAULT_TRAINING: TrainingSettings = {
  backend: 'webgl',
  layerCount: 2,
  hiddenSize: 64,
  headCount: 4,
  contextLength: 64,
  batchSize: 16,
  learningRate: 0.003,
  stepCount: 600,
  seed: 1,
};

/** What the model wrote at some step, from the same beginning each time. */
export interface Sample {
  readonly step: number;
  readonly prompt: string;
  readonly text: string;
  /** [nats per token] */
  readonly heldOutLoss: number;
}

/** The model that was built, and what it was built for. */
export interface BuiltModel {
  readonly shape: TransformerShape;
  readonly tokenizer: Tokenizer;
  readonly text: PreparedText;
  readonly session: TrainingSession;
}

export interface ModelState {
  readonly settings: TrainingSettings;
  readonly model: BuiltModel | null;
  readonly phase: TrainingState['kind'] | null;
  readonly steps: readonly TrainingStep[];
  readonly samples: readonly Sample[];
  readonly heldOut: HeldOut | null;
  readonly checkpoint: Checkpoint | null;
  readonly fault: TrainingFault | null;
}

export type OpenTraining = (
  setup: TrainingSetup,
  events: TrainingEvents,
  checkpoint: Uint8Array<ArrayBuffer> | null,
) => TrainingSession;

/** Share of the text, at its end, that is only measured on [0..1]. */
export const HELD_OUT_SHARE = 0.1;
const WARM_UP_STEPS = 20;
/** Measurements on held-out text over a whole training. */
const HELD_OUT_COUNT = 12;
const MAX_GRADIENT_NORM = 1;
/** Steps come faster than a screen is worth drawing [ms]. */
const FLUSH_MS = 400;
const SAMPLE_TOKEN_COUNT = 24;
const SAMPLE_TEMPERATURE = 0.7;

const NOTHING = {
  model: null,
  phase: null,
  steps: [],
  samples: [],
  heldOut: null,
  checkpoint: null,
  fault: null,
};

/** The Lab's Transformer: built, trained, measured and used. It outlives the screen. */
export function createTrainingStore(open: OpenTraining) {
  const store = createStore<ModelState>(() => ({ settings: DEFAULT_TRAINING, ...NOTHING }));
  let waiting: TrainingStep[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isSampling = false;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const news = waiting;
    waiting = [];
    if (news.length === 0) return;
    const first = news[0]?.step ?? 0;
    // After a lost context steps are done again from the last checkpoint on.
    store.setState(({ steps }) => ({ steps: [...steps.filter(({ step }) => step < first), ...news] }));
  }

  async function addSample(model: BuiltModel, step: number, heldOutLoss: number): Promise<void> {
    // One that waits would be written by a later step than the one it stands for.
    if (isSampling) return;
    isSampling = true;
    const prompt = beginningOf(model.text.text);
    const generated = await model.session.generate({
      prompt: model.tokenizer.encode(prompt),
      tokenCount: SAMPLE_TOKEN_COUNT,
      temperature: SAMPLE_TEMPERATURE,
      seed: store.getState().settings.seed,
    });
    isSampling = false;
    if (!generated.ok || store.getState().model !== model) return;
    const text = model.tokenizer.decode(generated.value.tokens);
    store.setState(({ samples }) => ({
      samples: [...samples.filter((sample) => sample.step < step), { step, prompt, text, heldOutLoss }],
    }));
  }

  /**
   * Builds a model. One that goes on from a checkpoint takes the place of what is there only once the checkpoint has been
   * read: a file that is none costs nothing.
   */
  function build(
    text: PreparedText,
    tokenizer: Tokenizer,
    checkpoint: Uint8Array<ArrayBuffer> | null = null,
  ): void {
    const setup = setupOf(store.getState().settings, text);
    // The first event comes before there is a session to speak of.
    let model: BuiltModel | null = null;
    let isAdopted = false;
    const adopt = (next: BuiltModel) => {
      isAdopted = true;
      store.getState().model?.session.close();
      waiting = [];
      store.setState({ ...NOTHING, model: next, phase: 'starting' });
    };
    const session = open(
      setup,
      {
        onStep: (step) => {
          if (model === null || store.getState().model !== model) return;
          waiting.push(step);
          timer ??= setTimeout(flush, FLUSH_MS);
          if (step.heldOutLoss !== null) void addSample(model, step.step, step.heldOutLoss);
        },
        onState: (state) => {
          if (model === null || state.kind === 'starting') return;
          if (!isAdopted && state.kind === 'failed') {
            model.session.close();
            store.setState({ fault: state.fault });
            return;
          }
          if (!isAdopted) adopt(model);
          if (store.getState().model !== model) return;
          flush();
          store.setState({ phase: state.kind, ...(state.kind === 'failed' ? { fault: state.fault } : {}) });
        },
        onCheckpoint: (kept) => {
          if (model !== null && store.getState().model === model) store.setState({ checkpoint: kept });
        },
      },
      checkpoint,
    );
    model = { shape: setup.shape, tokenizer, text, session };
    if (checkpoint === null) adopt(model);
  }

  return {
    store,
    build,
    change: (changes: Partial<TrainingSettings>) =>
      store.setState(({ settings }) => ({ settings: { ...settings, ...changes } })),
    resume: () => {
      store.setState({ fault: null });
      store.getState().model?.session.resume();
    },
    stop: () => store.getState().model?.session.stop(),
    /** Throws the model away; the settings stay. */
    discard: () => {
      store.getState().model?.session.close();
      waiting = [];
      store.setState(NOTHING);
    },
    /** Says that a file is no checkpoint; the model that is there stays. */
    refuseCheckpoint: (name: string, sizeBytes: number) =>
      store.setState({
        fault: { code: 'invalid-checkpoint', field: null, message: `${name}, ${sizeBytes} B`, step: 0 },
      }),
    /**
     * The state as of now, or the last that was kept where the model has failed; null when there is none, and then the
     * fault says why.
     */
    takeCheckpoint: async (): Promise<Checkpoint | null> => {
      const { phase, checkpoint } = store.getState();
      return phase === 'failed' ? checkpoint : ask((session) => session.checkpoint());
    },
    evaluate: async (): Promise<void> => {
      const heldOut = await ask((session) => session.evaluate());
      if (heldOut !== null) store.setState({ heldOut });
    },
    generate: (
      prompt: Uint32Array,
      tokenCount: number,
      temperature: number,
      seed: number,
    ): Promise<Generation | null> =>
      ask((session) => session.generate({ prompt, tokenCount, temperature, seed })),
    nextLogits: (tokens: Uint32Array): Promise<Float32Array | null> =>
      ask((session) => session.nextLogits(tokens)),
    attention: (tokens: Uint32Array): Promise<AttentionMaps | null> =>
      ask((session) => session.attention(tokens)),
    exportWeights: (): Promise<Uint8Array<ArrayBuffer> | null> => ask((session) => session.exportWeights()),
  };

  /**
   * Asks the model that is there. An answer is that model's alone: once it has been thrown away or replaced, its last
   * words, `closed` among them, say nothing of what the screen shows.
   *
   * @returns null without a model or an answer; a fault says why, unless the model has gone
   */
  async function ask<T>(
    question: (session: TrainingSession) => Promise<Result<T, TrainingFault>>,
  ): Promise<T | null> {
    const { model } = store.getState();
    if (model === null) return null;
    const result = await question(model.session);
    if (store.getState().model !== model) return null;
    if (result.ok) return result.value;
    store.setState({ fault: result.error });
    return null;
  }
}

/** The shape that settings and text give: as many tokens as the vocabulary really has. */
export function shapeOf(settings: TrainingSettings, text: PreparedText): TransformerShape {
  const { layerCount, hiddenSize, headCount, contextLength } = settings;
  return { layerCount, hiddenSize, headCount, contextLength, vocabularySize: text.vocabulary.length };
}

function setupOf(settings: TrainingSettings, text: PreparedText): TrainingSetup {
  const { backend, batchSize, learningRate, stepCount, seed } = settings;
  const { tokens, heldOutTokens } = splitTokens(text.tokens);
  return {
    backend,
    shape: shapeOf(settings, text),
    tokens,
    heldOutTokens,
    batchSize,
    learningRate,
    warmUpSteps: Math.min(WARM_UP_STEPS, stepCount),
    stepCount,
    seed,
    heldOutEverySteps: Math.max(1, Math.round(stepCount / HELD_OUT_COUNT)),
    maxGradientNorm: MAX_GRADIENT_NORM,
  };
}

/** The end of the text is held out, so that no sentence stands on both sides. */
export function splitTokens(tokens: Uint32Array): {
  readonly tokens: Uint32Array;
  readonly heldOutTokens: Uint32Array;
} {
  const cut = Math.floor(tokens.length * (1 - HELD_OUT_SHARE));
  return { tokens: tokens.slice(0, cut), heldOutTokens: tokens.slice(cut) };
}

/** Words to go on from: the beginning of a line that is held out and long enough. */
export function beginningOf(text: string): string {
  const lines = text.slice(Math.floor(text.length * (1 - HELD_OUT_SHARE))).split('\n');
  const line = lines.slice(1).find(({ length }) => length >= 5) ?? text.slice(0, 40);
  // Whole words in a writing that parts them; else a few signs.
  return line.includes(' ')
    ? line
        .trim()
        .slice(0, 24)
        .replace(/\s\S*$/, '')
    : line.slice(0, 5);
}
