import type { StarterData } from '#core/lab/starter/starter-data';

/** What is trained, and how: the arguments of Keras' `compile` and `fit`. */
export interface StarterRequest {
  readonly data: StarterData;
  readonly learningRate: number;
  readonly batchSize: number;
  readonly epochCount: number;
  /** Of the first weights. */
  readonly seed: number;
}

export type StarterEvent =
  /** After each epoch: mean squared error over its batches. */
  | { readonly kind: 'epoch'; readonly epoch: number; readonly loss: number }
  | {
      readonly kind: 'finished';
      /** The constant first, then one weight per column. */
      readonly weights: readonly number[];
    }
  /** The loss is no number any more: the learning rate is too high. */
  | { readonly kind: 'diverged'; readonly epoch: number }
  | { readonly kind: 'failed'; readonly message: string };
