import { add, type Tensor1D, tensor1d } from '@tensorflow/tfjs-core';
import { compare } from '#core/benchmark/reference/compare';
import { randomValues } from '#core/benchmark/reference/random-values';
import { toleranceOf } from '#core/benchmark/reference/tolerance';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { Kernel } from './kernel';
import { elementsAt, samplePositions } from './sample-positions';

/** From the processor's memory to the device's. */
export function upload(size: number, backend: StartedBackend): Kernel {
  const values = randomValues(size, 61);
  const zero = tensor1d([0]);
  const send = () => {
    const tensor = tensor1d(values);
    backend.upload(tensor);
    return tensor;
  };
  return {
    operation: { run: () => send().dispose(), isRepeatable: true, measures: 'whole' },
    // The device has to compute with what it got: a tensor may still have its numbers on the processor's side.
    compute() {
      const sent = send();
      const result = add(sent, zero);
      sent.dispose();
      return result;
    },
    check: (result, format) => compareWith(values, result, format),
    dispose: () => zero.dispose(),
  };
}

/** Tensors that a sample reads at most: one alone is shorter than a sample should be. */
const READS = 4;

/** From the device's memory to the processor's. What was read is kept there, so that each run reads a new tensor. */
export function readback(size: number, backend: StartedBackend): Kernel {
  const values = randomValues(size, 62);
  const source = tensor1d(values);
  const zero = tensor1d([0]);
  const compute = () => add(source, zero) as Tensor1D;
  let made: Tensor1D[] = [];
  let next = 0;
  const free = () => {
    for (const tensor of made) tensor.dispose();
    made = [];
  };
  return {
    operation: {
      async prepare() {
        made = Array.from({ length: READS }, compute);
        next = 0;
        await backend.synchronize();
      },
      async run() {
        await made[next]?.data();
        next += 1;
      },
      cleanUp: free,
      isRepeatable: true,
      maxRepeats: READS,
      measures: 'whole',
    },
    compute,
    check: (result, format) => compareWith(values, result, format),
    dispose() {
      free();
      source.dispose();
      zero.dispose();
    },
  };
}

function compareWith(values: Float32Array, result: ArrayLike<number>, format: 'float32' | 'float16') {
  const positions = samplePositions(values.length);
  const tolerance = toleranceOf({ format, sumLength: 1 });
  return compare(elementsAt(values, positions), elementsAt(result, positions), tolerance);
}
