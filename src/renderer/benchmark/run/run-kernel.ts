import { memory } from '@tensorflow/tfjs-core';
import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { Correctness, KernelResult } from '#core/benchmark/result';
import type { BackendFault } from '../../tensor/backend/backend-fault';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import { createKernel, type Kernel } from '../kernels/kernel';
import { measureRound } from '../timing/measure-round';
import { nowSeconds } from '../timing/now';
import { Cancelled } from '../timing/pause';
import { correctnessNotes } from './correctness-notes';
import { leakNotes } from './leak-notes';
import type { PartContext } from './part-context';
import { faultBehind, faultNote, type PartOutcome } from './part-outcome';
import { timingNotes } from './timing-notes';

/**
 * One round of a kernel: checks it against its reference, times it, and checks it again: a result may change under load
 * (electron/electron#46613). What computes wrong is not timed.
 *
 * @param known what the rounds before have come to; null: the first one
 * @returns the kernel with what all of its rounds say
 * @throws Cancelled
 */
export async function runKernel(
  spec: KernelSpec,
  known: KernelResult | null,
  context: PartContext,
): Promise<PartOutcome<KernelResult>> {
  const { backend } = context;
  const tensorsBefore = memory().numTensors;
  const result = { id: spec.id, kind: spec.kind, size: spec.size, flop: spec.flop, bytes: spec.bytes };
  const broken = (fault: BackendFault) => ({ result: null, notes: [faultNote(fault, spec.id)], fault });
  let kernel: Kernel | null = null;
  try {
    kernel = createKernel(spec, backend);
    const first = await computeOnce(kernel, backend);
    const timing = first.correctness.correct
      ? await measureRound(spec.id, context.rounds, kernel.operation, {
          ...context,
          clockOf: { kind: spec.kind, chosen: context.clocks },
          firstRunSeconds: first.seconds,
        })
      : null;
    const last = timing === null ? first : await computeOnce(kernel, backend);
    // Results of a lost context are wrong too, but that is not what is wrong.
    const fault = backend.takeFault();
    if (fault !== null) return broken(fault);
    const correctness = [last.correctness, ...(known?.correctness ? [known.correctness] : [])].reduce(
      worseOf,
      first.correctness,
    );
    kernel.dispose();
    kernel = null;
    return {
      result: { ...result, timing: correctness.correct ? timing : null, correctness },
      notes: [
        ...(timing === null ? [] : timingNotes(spec.id, timing)),
        ...correctnessNotes(spec.id, correctness),
        ...leakNotes(spec.id, tensorsBefore),
      ],
      fault: null,
    };
  } catch (cause) {
    if (cause instanceof Cancelled) throw cause;
    return broken(faultBehind(cause, backend));
  } finally {
    kernel?.dispose();
  }
}

/** The time is that of computing alone; reading the result back comes after it. */
async function computeOnce(
  kernel: Kernel,
  backend: StartedBackend,
): Promise<{ readonly seconds: number; readonly correctness: Correctness }> {
  const startSeconds = nowSeconds();
  const tensor = kernel.compute();
  try {
    await backend.synchronize();
    const seconds = Math.max(1e-9, nowSeconds() - startSeconds);
    const values = await tensor.data();
    return { seconds, correctness: kernel.check(values, backend.numberFormat) };
  } finally {
    tensor.dispose();
  }
}

function worseOf(a: Correctness, b: Correctness): Correctness {
  return a.maxRelativeError >= b.maxRelativeError ? a : b;
}
