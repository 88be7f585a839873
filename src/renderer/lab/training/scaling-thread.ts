import { err, ok, type Result } from '#core/shared/result';
import { stepsWithin, trainingStepFlop } from '#core/transformer/flop';
import { parameterCount } from '#core/transformer/parameters';
import { faultOf } from '../../tensor/backend/backend-fault';
import { nextTurn } from '../../tensor/backend/next-turn';
import { startBackend } from '../../tensor/backend/start-backend';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { ScalingPoint, ScalingProgress, ScalingSetup, TrainingFault } from './messages';
import { createTrainingEngine } from './training-engine';
import { trainingFault } from './training-fault';

/** With fewer steps a size says nothing of what it can learn. */
const LEAST_STEPS = 10;
const WARM_UP_SHARE = 0.1;
const MAX_GRADIENT_NORM = 1;

/** Trains each shape for the same arithmetic, one after the other, and measures each on the held-out text. */
export async function trainScalingPoints(
  setup: ScalingSetup,
  onProgress: (progress: ScalingProgress) => void,
): Promise<Result<readonly ScalingPoint[], TrainingFault>> {
  const leastFlop = Math.max(
    ...setup.shapes.map((shape) => LEAST_STEPS * trainingStepFlop(shape, setup.batchSize)),
  );
  if (!(setup.flopBudget >= leastFlop))
    return err({
      code: 'invalid-input',
      field: 'flopBudget',
      message: `field flopBudget: expected at least ${leastFlop} FLOP, ten steps of the largest size, received ${setup.flopBudget}`,
      bound: { expected: leastFlop, received: setup.flopBudget },
      step: 0,
    });
  const started = await startBackend(setup.backend);
  if (!started.ok) return err(trainingFault(started.error, 0));
  const backend = started.value;
  try {
    // What waits for a lost device would wait for ever.
    const lost = backend.lost.then((fault) => err(trainingFault(fault, 0)));
    return await Promise.race([trainPoints(setup, backend, onProgress), lost]);
  } catch (cause) {
    return err(trainingFault(backend.takeFault() ?? faultOf(cause), 0));
  } finally {
    backend.release();
  }
}

async function trainPoints(
  setup: ScalingSetup,
  backend: StartedBackend,
  onProgress: (progress: ScalingProgress) => void,
): Promise<Result<readonly ScalingPoint[], TrainingFault>> {
  const points: ScalingPoint[] = [];
  for (const index of setup.shapes.keys()) {
    const point = await trainPoint(setup, index, backend, onProgress);
    if (!point.ok) return point;
    points.push(point.value);
  }
  return ok(points);
}

async function trainPoint(
  setup: ScalingSetup,
  index: number,
  backend: StartedBackend,
  onProgress: (progress: ScalingProgress) => void,
): Promise<Result<ScalingPoint, TrainingFault>> {
  const shape = setup.shapes[index];
  if (shape === undefined) throw new RangeError(`shape ${index} of ${setup.shapes.length}`);
  const { tokens, heldOutTokens, batchSize, learningRate, seed, flopBudget } = setup;
  const stepCount = stepsWithin(shape, batchSize, flopBudget);
  const created = createTrainingEngine(
    {
      shape,
      tokens,
      heldOutTokens,
      batchSize,
      learningRate,
      seed,
      stepCount,
      warmUpSteps: Math.round(WARM_UP_SHARE * stepCount),
      heldOutEverySteps: stepCount,
      maxGradientNorm: MAX_GRADIENT_NORM,
    },
    null,
  );
  if (!created.ok) return created;
  const engine = created.value;
  try {
    while (!engine.isFinished()) {
      const result = await engine.train();
      const fault = backend.takeFault();
      if (fault !== null) return err(trainingFault(fault, engine.step()));
      if (!result.ok) return result;
      onProgress({ index, step: result.value.step, stepCount, loss: result.value.loss });
      await nextTurn();
    }
    const { loss } = await engine.evaluate();
    return ok({
      shape,
      parameterCount: parameterCount(shape),
      tokens: stepCount * batchSize * shape.contextLength,
      loss,
    });
  } finally {
    engine.dispose();
  }
}
