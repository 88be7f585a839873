import { COLUMN_COUNT, ROW_COUNT, TARGET_NOISE } from '#core/lab/starter/starter-data';
import type { StarterSettings } from './use-starter';

/** The same recipe for Keras. NumPy draws other numbers from the same seed, so its digits differ. */
export function pythonCode({ seed, range, learningRate, batchSize, epochCount }: StarterSettings): string {
  const low = range === 'centred' ? -1 : 0;
  return `import keras
import numpy as np

rng = np.random.default_rng(${seed})
keras.utils.set_random_seed(${seed})

w = rng.uniform(-1, 1, ${COLUMN_COUNT})
b = rng.uniform(-1, 1)
x = rng.uniform(${low}, 1, (${ROW_COUNT}, ${COLUMN_COUNT}))
noise = rng.normal(0, ${TARGET_NOISE}, ${ROW_COUNT})
y = x @ w + b + noise

model = keras.Sequential([
    keras.Input((${COLUMN_COUNT},)),
    keras.layers.Dense(1),
])
sgd = keras.optimizers.SGD(${learningRate})
model.compile(optimizer=sgd, loss="mse")
model.fit(x, y, epochs=${epochCount}, verbose=0,
          batch_size=${batchSize}, shuffle=False)

kernel, bias = model.get_weights()
rows = np.c_[np.ones(${ROW_COUNT}), x]
best = np.linalg.lstsq(rows, y, rcond=None)[0]
trained = np.r_[bias, kernel[:, 0]]
print(np.abs(trained - best).max())
`;
}
