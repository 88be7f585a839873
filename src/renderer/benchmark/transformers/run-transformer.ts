import { memory } from '@tensorflow/tfjs-core';
import type { BenchmarkNote, Timing, TransformerResult } from '#core/benchmark/result';
import type { BenchmarkSize } from '#core/benchmark/transformers/benchmark-sizes';
import { generationStepFlop, trainingStepFlop } from '#core/transformer/flop';
import { parameterCount } from '#core/transformer/parameters';
import type { BackendFault } from '../../tensor/backend/backend-fault';
import { checkTransformer } from '../../tensor/transformer/check';
import { correctnessNotes } from '../run/correctness-notes';
import { leakNotes } from '../run/leak-notes';
import type { PartContext } from '../run/part-context';
import { faultBehind, faultNote, note, type PartOutcome } from '../run/part-outcome';
import { timingNotes } from '../run/timing-notes';
import { measureRound } from '../timing/measure-round';
import { nowSeconds } from '../timing/now';
import { Cancelled } from '../timing/pause';
import type { TimedOperation } from '../timing/timed-operation';
import { createGeneration, type Generation } from './generation-operation';
import { createTrainedModel, type TrainedModel } from './training-operation';

/** Share of a part's time for training; the rest is for generation. */
const TRAINING_SHARE = 0.7;

/**
 * One round: compares loss and gradients of a small model with the reference, unless that was done, then times a training
 * step and a generated token.
 *
 * @param known what the rounds before have come to; null: the first one
 * @returns the Transformer with what all of its rounds say
 * @throws Cancelled
 */
export async function runTransformer(
  part: string,
  size: BenchmarkSize,
  known: TransformerResult | null,
  context: PartContext,
): Promise<PartOutcome<TransformerResult>> {
  const { backend, capSeconds, pause } = context;
  const { id, shape, batchSize } = size;
  const tensorsBefore = memory().numTensors;
  const broken = (fault: BackendFault) => ({ result: null, notes: [faultNote(fault, part)], fault });
  let trained: TrainedModel | null = null;
  let generation: Generation | null = null;
  try {
    const correctness = known?.correctness ?? (await checkTransformer(backend.numberFormat));
    await pause.breathe();
    const notes: BenchmarkNote[] = [...correctnessNotes(part, correctness)];
    let training: Timing | null = null;
    let generating: Timing | null = null;
    if (correctness.correct) {
      trained = createTrainedModel(size);
      training = await timed(`${part}/training`, trained.operation, {
        ...context,
        capSeconds: capSeconds * TRAINING_SHARE,
      });
      generation = createGeneration(trained.model);
      generating = await timed(`${part}/generation`, generation.operation, {
        ...context,
        capSeconds: capSeconds * (1 - TRAINING_SHARE),
      });
      if (!Number.isFinite(await trained.loss())) {
        notes.push(note('not-a-number', part));
        training = null;
        generating = null;
      }
    }
    const fault = backend.takeFault();
    if (fault !== null) return broken(fault);
    generation?.dispose();
    trained?.dispose();
    generation = null;
    trained = null;
    if (training !== null) notes.push(...timingNotes(part, training));
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
        generation: generating,
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
    generation?.dispose();
    trained?.dispose();
  }
}

async function timed(id: string, operation: TimedOperation, context: PartContext): Promise<Timing> {
  await operation.prepare?.();
  const startSeconds = nowSeconds();
  await operation.run();
  await context.backend.synchronize();
  return measureRound(id, context.rounds, operation, {
    ...context,
    firstRunSeconds: nowSeconds() - startSeconds,
  });
}
