import type { BackendName } from '#core/benchmark/result';
import type { TransformerShape } from '#core/transformer/shape';

/** What a training is made of. Token ids are below `shape.vocabularySize`. */
export interface TrainingSetup {
  readonly backend: BackendName;
  readonly shape: TransformerShape;
  /** Text to learn from, in its order [tokens]; at least `contextLength + 1`. */
  readonly tokens: Uint32Array;
  /** Text that is only measured on, never learned from [tokens]; at least `contextLength + 1`. */
  readonly heldOutTokens: Uint32Array;
  readonly batchSize: number;
  /** Highest learning rate of Adam; it is reached after `warmUpSteps` and falls along a cosine to a tenth. */
  readonly learningRate: number;
  readonly warmUpSteps: number;
  readonly stepCount: number;
  /** Of the first weights and of the order in which the text is read: same seed, same training on the same machine. */
  readonly seed: number;
  /** The held-out loss is measured each time so many steps are done [steps]. */
  readonly heldOutEverySteps: number;
  /** Gradients with a longer norm are shortened to it. */
  readonly maxGradientNorm: number;
}

/** Why a training ended, or why it could not do what was asked. */
export interface TrainingFault {
  readonly code:
    | 'backend-missing'
    | 'context-lost'
    | 'out-of-memory'
    /** The loss is no number any more: the learning rate is too high. */
    | 'not-a-number'
    | 'too-few-tokens'
    /** A token id that the vocabulary does not have, or a shape whose parts do not fit. */
    | 'invalid-input'
    /** A checkpoint of another shape, cut short or of no checkpoint at all. */
    | 'invalid-checkpoint'
    /** The training was closed before the answer came. */
    | 'closed'
    | 'failed';
  /** Setting it is about; null: none. */
  readonly field: string | null;
  /** What was expected, or the system's own words. */
  readonly message: string;
  /** The two numbers of the message, where it is about a number, for who says it in other words. */
  readonly bound?: { readonly expected: number; readonly received: number };
  /** Last step that was done; the last checkpoint may be of an earlier one. */
  readonly step: number;
}

/** What the screen draws; one for each step that was read back. */
export interface TrainingStep {
  /** Steps done [steps]. */
  readonly step: number;
  /** Mean cross-entropy of the step's batch [nats per token]. */
  readonly loss: number;
  /** Norm of the gradient over all parameters, before it was shortened. */
  readonly gradientNorm: number;
  readonly learningRate: number;
  /** Over the last second or so; held-out measurements are not counted. */
  readonly tokensPerSecond: number;
  /** Loss on text that was not learned from [nats per token]; null: not measured at this step. */
  readonly heldOutLoss: number | null;
}

export interface HeldOut {
  readonly step: number;
  /** [nats per token] */
  readonly loss: number;
  /** e^loss: among how many equally likely tokens the model hesitates [tokens]. */
  readonly perplexity: number;
  /** Tokens it was measured on [tokens]. */
  readonly tokenCount: number;
}

export interface GenerationRequest {
  /** At least one; of longer ones the end is taken that leaves room in the context. */
  readonly prompt: Uint32Array;
  readonly tokenCount: number;
  /** 0 takes the likeliest token each time. */
  readonly temperature: number;
  readonly seed: number;
}

export interface Generation {
  /** Without the prompt. */
  readonly tokens: Uint32Array;
  readonly tokensPerSecond: number;
}

/** Who looks at whom; each row adds up to 1 over the tokens up to its own. */
export interface AttentionMaps {
  readonly layerCount: number;
  readonly headCount: number;
  readonly tokenCount: number;
  /** [layer, head, from, to], row-major [0..1]. */
  readonly weights: Float32Array;
}

/** One of the models trained under the same budget. */
export interface ScalingPoint {
  readonly shape: TransformerShape;
  readonly parameterCount: number;
  /** Trained on [tokens]. */
  readonly tokens: number;
  /** At the end, on held-out text [nats per token]. */
  readonly loss: number;
}

export interface ScalingSetup {
  readonly backend: BackendName;
  readonly shapes: readonly TransformerShape[];
  /** Arithmetic each shape may spend on training, by the cost engine's formula [FLOP]. */
  readonly flopBudget: number;
  readonly tokens: Uint32Array;
  readonly heldOutTokens: Uint32Array;
  readonly batchSize: number;
  readonly learningRate: number;
  readonly seed: number;
}

export interface ScalingProgress {
  /** Which of the shapes, from 0. */
  readonly index: number;
  readonly step: number;
  readonly stepCount: number;
  /** [nats per token] */
  readonly loss: number;
}
