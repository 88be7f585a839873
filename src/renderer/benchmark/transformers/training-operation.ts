import type { BenchmarkSize } from '#core/benchmark/transformers/benchmark-sizes';
import { randomTokens } from '#core/transformer/random-tokens';
import {
  createTransformer,
  disposeBatch,
  type Transformer,
  uploadBatch,
} from '../../tensor/transformer/transformer';
import type { TimedOperation } from '../timing/timed-operation';

/** Gradients keep their length, which a user of the Lab may shorten. */
const ADAM = { learningRate: 1e-3, maxGradientNorm: null } as const;
const SEED = 7;

/** A model that learns one batch of random tokens again and again. */
export interface TrainedModel {
  readonly model: Transformer;
  /** A step: forward, backward, Adam. */
  readonly operation: TimedOperation;
  /** Loss on the batch as it is now [nats per token]. */
  loss(): Promise<number>;
  dispose(): void;
}

export function createTrainedModel({ shape, batchSize }: BenchmarkSize): TrainedModel {
  const model = createTransformer(shape, SEED);
  const batch = uploadBatch(randomTokens(shape, batchSize, SEED));
  return {
    model,
    operation: {
      run: () => model.trainStep(batch, ADAM).loss.dispose(),
      isRepeatable: true,
      warmsHost: true,
      measures: 'whole',
    },
    async loss() {
      const loss = model.lossOf(batch);
      const [value = Number.NaN] = await loss.data();
      loss.dispose();
      return value;
    },
    dispose() {
      disposeBatch(batch);
      model.dispose();
    },
  };
}
