import '@tensorflow/tfjs-backend-cpu';
import { dispose, setBackend, tensor2d, train } from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';
import type { StarterEvent, StarterRequest } from './starter-messages';

/**
 * Trains one dense unit with the layers of TensorFlow.js, on the processor: a hundred rows are too few for a graphics
 * card to be worth its start. Nothing is left in memory.
 */
export async function trainStarter(
  { data, learningRate, batchSize, epochCount, seed }: StarterRequest,
  tell: (event: StarterEvent) => void,
): Promise<void> {
  await setBackend('cpu');
  const inputs = tensor2d(data.inputs.map((row) => [...row]));
  const targets = tensor2d(data.targets.map((value) => [value]));
  const dense = layers.dense({
    units: 1,
    inputShape: [inputs.shape[1]],
    kernelInitializer: initializers.glorotUniform({ seed }),
  });
  const model = sequential({ layers: [dense] });
  const optimizer = train.sgd(learningRate);
  try {
    model.compile({ optimizer, loss: 'meanSquaredError' });
    let hasDiverged = false;
    await model.fit(inputs, targets, {
      epochs: epochCount,
      batchSize,
      // Rows are random already, and the library shuffles without a seed.
      shuffle: false,
      verbose: 0,
      // In a worker nobody waits for a frame; a hidden window would never draw one.
      yieldEvery: 'never',
      callbacks: {
        onEpochEnd: async (epoch, logs) => {
          const loss = logs?.loss ?? Number.NaN;
          if (hasDiverged) return;
          if (Number.isFinite(loss)) return tell({ kind: 'epoch', epoch: epoch + 1, loss });
          hasDiverged = true;
          model.stopTraining = true;
          tell({ kind: 'diverged', epoch: epoch + 1 });
        },
      },
    });
    if (hasDiverged) return;
    const [kernel, bias] = model.getWeights();
    const slopes = await kernel?.data();
    const constant = await bias?.data();
    tell({ kind: 'finished', weights: [...(constant ?? []), ...(slopes ?? [])] });
  } finally {
    model.dispose();
    optimizer.dispose();
    dispose([inputs, targets]);
  }
}
