import { memory } from '@tensorflow/tfjs-core';
import type { BenchmarkNote, TransformerResult } from '#core/benchmark/result';
import { referenceShape, type TransformerSize } from '#core/benchmark/transformers/sizes';
import { generationStepFlop, trainingStepFlop } from '#core/transformer/flop';
import { parameterCount } from '#core/transformer/parameters';
import type { BackendFault } from '../../tensor/backend/backend-fault';
import { correctnessNotes } from '../run/correctness-notes';
import { leakNotes } from '../run/leak-notes';
import type { PartContext } from '../run/part-context';
import { faultBehind, faultNote, note, type PartOutcome } from '../run/part-outcome';
import { timingNotes } from '../run/timing-notes';
import { measure } from '../timing/measure';
import { nowSeconds } from '../timing/now';
import { Cancelled } from '../timing/pause';
import { checkTransformer } from './check-transformer';
import { createTrainedModel, type TrainedModel } from './training-operation';

/**
 * Compares a Transformer's loss and gradients with the reference, then times its training step.
 *
 * @throws Cancelled
 */
export async function runTransformer(
  part: string,
  size: TransformerSize,
  context: PartContext,
): Promise<PartOutcome<TransformerResult>> {
  const { backend, capSeconds, pause } = context;
  const { id, shape, batchSize } = size;
  const tensorsBefore = memory().numTensors;
  const broken = (fault: BackendFault) => ({ result: null, notes: [faultNote(fault, part)], fault });
  let trained: TrainedModel | null = null;
  try {
    const correctness = await checkTransformer(referenceShape(size), backend.numberFormat);
    await pause.breathe();
    const notes: BenchmarkNote[] = [...correctnessNotes(part, correctness)];
    let training: TransformerResult['training'] = null;
    if (correctness.correct) {
      trained = createTrainedModel(size);
      const startSeconds = nowSeconds();
      await trained.operation.run();
      await backend.synchronize();
      const firstRunSeconds = nowSeconds() - startSeconds;
      training = await measure(trained.operation, { backend, capSeconds, firstRunSeconds, pause });
      notes.push(...timingNotes(part, training));
      if (!Number.isFinite(await trained.loss())) {
        notes.push(note('not-a-number', part));
        training = null;
      }
    }
    const fault = backend.takeFault();
    if (fault !== null) return broken(fault);
    trained?.dispose();
    trained = null;
    notes.push(...leakNotes(part, tensorsBefore));
    return {
      result: {
        id,
        shape,
        batchSize,
        parameterCount: parameterCount(shape),
        training,
        trainingFlop: trainingStepFlop(shape, batchSize),
        trainingTokens: batchSize * shape.contextLength,
        generation: null,
        generationFlop: generationStepFlop(shape),
        correctness,
      },
      notes,
      fault: null,
    };
  } catch (cause) {
    if (cause instanceof Cancelled) throw cause;
    return broken(faultBehind(cause, backend));
  } finally {
    trained?.dispose();
  }
}
