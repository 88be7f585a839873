import type { Result } from '#core/shared/result';
import type {
  AttentionMaps,
  Generation,
  GenerationRequest,
  HeldOut,
  TrainingFault,
  TrainingStep,
} from './messages';

/** What a training tells of its own accord. */
export interface TrainingEvents {
  readonly onStep: (step: TrainingStep) => void;
  readonly onState: (state: TrainingState) => void;
  /** Weights and optimizer as of now, to keep; comes with every held-out measurement and when training ends. */
  readonly onCheckpoint: (checkpoint: Checkpoint) => void;
}

export interface Checkpoint {
  readonly step: number;
  /** A safetensors file with weights, Adam's moments and the setup; the text is not in it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type TrainingState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'stopped' }
  /** All steps are done. */
  | { readonly kind: 'finished' }
  /** The graphics context was lost; training goes on from the last checkpoint. */
  | { readonly kind: 'recovering'; readonly fromStep: number }
  | { readonly kind: 'failed'; readonly fault: TrainingFault };

/**
 * A training in its worker. It starts stopped or from a checkpoint: `resume` lets it run. What is asked for while it
 * runs is answered between two steps.
 */
export interface TrainingSession {
  readonly resume: () => void;
  readonly stop: () => void;
  readonly checkpoint: () => Promise<Result<Checkpoint, TrainingFault>>;
  /** Loss and perplexity over the held-out text, all of it or 64 sequences. */
  readonly evaluate: () => Promise<Result<HeldOut, TrainingFault>>;
  readonly generate: (request: GenerationRequest) => Promise<Result<Generation, TrainingFault>>;
  /** Logits of the token after these [vocabulary]. @param tokens at least one */
  readonly nextLogits: (tokens: Uint32Array) => Promise<Result<Float32Array, TrainingFault>>;
  /** @param tokens 1 to `contextLength` */
  readonly attention: (tokens: Uint32Array) => Promise<Result<AttentionMaps, TrainingFault>>;
  /** The weights alone as a safetensors file, under the names that `transformers` gives GPT-2's. */
  readonly exportWeights: () => Promise<Result<Uint8Array<ArrayBuffer>, TrainingFault>>;
  /** Ends the worker; what was asked for is answered with `closed`. */
  readonly close: () => void;
}
