import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KernelResult, Timing, TransformerResult } from '#core/benchmark/result';
import { calibrate, calibratedSeconds } from '#core/benchmark/roofline/calibration';
import { type MeasuredRates, matmulRate, measuredRates } from '#core/benchmark/roofline/measured-rates';
import { checkPrediction, predictStepSeconds } from '#core/benchmark/roofline/predict-step';
import { stepTime } from '#core/benchmark/roofline/step-time';
import { benchmarkSizes } from '#core/benchmark/transformers/benchmark-sizes';
import { generationStepFlop, trainingStepFlop } from '#core/transformer/flop';
import { elementwise, matmul, softmax } from '#core/transformer/operations/operation';
import { trainingOperations } from '#core/transformer/operations/training-step';
import { parameterCount } from '#core/transformer/parameters';

const timing = (seconds: number): Timing => ({
  medianSeconds: seconds,
  lowSeconds: seconds,
  highSeconds: seconds,
  p10Seconds: seconds,
  p90Seconds: seconds,
  sampleCount: 9,
  warmUpCount: 3,
  firstRunSeconds: seconds,
  repeatsPerSample: 1,
  clock: 'wall',
  stoppedBy: 'precision',
  drift: 0,
});

function kernel(
  kind: KernelResult['kind'],
  size: number,
  flop: number,
  bytes: number,
  seconds: number,
): KernelResult {
  return { id: `${kind}-${size}`, kind, size, flop, bytes, timing: timing(seconds), correctness: null };
}

/** A machine of 2 GFLOP/s, 1 GB/s and 0.1 ms a launch. */
const kernels = [
  kernel('launch', 16, 16, 128, 1e-4),
  kernel('matmul', 64, 2 * 64 ** 3, 3 * 4 * 64 ** 2, 2 * 64 ** 3 * 1e-9 + 1e-4),
  kernel('matmul', 256, 2 * 256 ** 3, 3 * 4 * 256 ** 2, 256 ** 3 * 1e-9 + 1e-4),
  kernel('elementwise', 1e6, 1e6, 12e6, 0.012),
  kernel('softmax', 1024, 5e5, 8e5, 0.004),
];
const rates = measuredRates(kernels) as MeasuredRates;

describe('rates of the kernels', () => {
  it('are the best of each kind, and products without their launch', () => {
    expect(rates.launchSeconds).toBe(1e-4);
    expect(rates.bandwidthBytesPerSecond).toBeCloseTo(1e9, 0);
    expect(rates.softmaxBytesPerSecond).toBeCloseTo(2e8, 0);
    // Not measured: as fast as memory.
    expect(rates.gatherBytesPerSecond).toBe(rates.bandwidthBytesPerSecond);
    expect(rates.matmulCurve.map(({ size }) => size)).toEqual([64, 256]);
    expect((rates.matmulCurve[0]?.flopPerSecond ?? 0) / 1e9).toBeCloseTo(1, 6);
    expect((rates.matmulCurve[1]?.flopPerSecond ?? 0) / 1e9).toBeCloseTo(2, 6);
    // The peak is what the product took, launch and all.
    expect(rates.peakFlopPerSecond / 1e9).toBeCloseTo((2 * 256 ** 3) / (256 ** 3 + 1e5), 6);
  });

  it('lie on a line between measured sizes when both axes are logarithmic, and end with the ends', () => {
    const curve = [
      { size: 64, flopPerSecond: 1e9 },
      { size: 256, flopPerSecond: 4e9 },
    ];
    expect(matmulRate(curve, 128)).toBeCloseTo(2e9, 0);
    expect(matmulRate(curve, 8)).toBe(1e9);
    expect(matmulRate(curve, 64)).toBeCloseTo(1e9, 0);
    expect(matmulRate(curve, 5000)).toBe(4e9);
  });

  it('are null without a product, a bandwidth or a launch, and leave wrong kernels out', () => {
    for (const kind of ['launch', 'matmul', 'elementwise'] as const)
      expect(measuredRates(kernels.filter((each) => each.kind !== kind))).toBeNull();
    const wrong = { maxRelativeError: 1, tolerance: 1e-4, correct: false };
    const lying = { ...kernel('matmul', 512, 1e12, 1, 1e-3), correctness: wrong };
    expect(measuredRates([...kernels, lying])?.peakFlopPerSecond).toBe(rates.peakFlopPerSecond);
  });
});

describe('time of a step', () => {
  it('is the longer of arithmetic and traffic for each operation, and a launch for each kernel', () => {
    const product = matmul('product', { batch: 1, rows: 256, inner: 256, columns: 256 });
    // Half a million FLOP and 262 kB: traffic decides.
    const vector = matmul('vector', { batch: 1, rows: 256, inner: 256, columns: 1 });
    const pass = elementwise('pass', 1000, 2000);
    const time = stepTime([product, { ...vector, count: 2 }, pass, softmax('rows', 1000)], rates, 'webgpu');
    const expected = 256 ** 3 * 1e-9 + 2 * (4 * (256 * 256 + 512) * 1e-9) + 12_000e-9 + 8000 / 2e8;
    expect(time.workSeconds).toBeCloseTo(expected, 9);
    expect(time.launchSeconds).toBeCloseTo(5e-4, 12);
    // WebGL needs nine kernels for the softmax.
    expect(stepTime([softmax('rows', 1000)], rates, 'webgl').launchSeconds).toBeCloseTo(9e-4, 12);
  });
});

describe('calibration', () => {
  it('finds the factors that the steps were made with', () => {
    const factor = fc.double({ min: 0.3, max: 4, noNaN: true });
    fc.assert(
      fc.property(factor, factor, (work, launch) => {
        const times = [
          [0.005, 0.03],
          [0.1, 0.05],
          [0.8, 0.06],
        ].map(([workSeconds = 0, launchSeconds = 0]) => ({ workSeconds, launchSeconds }));
        const found = calibrate(
          times.map((time) => ({ time, measuredSeconds: calibratedSeconds(time, { work, launch }) })),
        );
        // The weak pull to 1 shows where one part hides behind the other.
        expect(Math.abs(Math.log(found.work / work))).toBeLessThan(0.15);
        expect(Math.abs(Math.log(found.launch / launch))).toBeLessThan(0.15);
      }),
    );
  });

  it('stays at 1 where nothing was measured', () => {
    expect(calibrate([])).toEqual({ work: 1, launch: 1 });
  });
});

describe('prediction of the fourth size', () => {
  const { sizes } = benchmarkSizes(8e9, false);
  /** A machine whose steps cost 1.4 of the work and 2.5 of the launches, measured with an error. */
  const secondsOf = ({ shape, batchSize }: (typeof sizes)[number], error: number) =>
    (1 + error) *
    calibratedSeconds(stepTime(trainingOperations(shape, batchSize), rates, 'webgl'), {
      work: 1.4,
      launch: 2.5,
    });
  const results = (errors: readonly number[]): TransformerResult[] =>
    sizes.map((size, index) => ({
      ...size,
      parameterCount: parameterCount(size.shape),
      training: timing(secondsOf(size, errors[index] ?? 0)),
      trainingFlop: trainingStepFlop(size.shape, size.batchSize),
      trainingTokens: size.batchSize * size.shape.contextLength,
      generation: null,
      generationFlop: generationStepFlop(size.shape),
      correctness: null,
    }));

  it('is right on a machine that the model describes, and off by little more than the measurements', () => {
    expect(Math.abs(checkPrediction(results([]), rates, 'webgl')?.error ?? 1)).toBeLessThan(0.01);
    const error = fc.double({ min: -0.05, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(error, error, error), (errors) => {
        expect(Math.abs(checkPrediction(results(errors), rates, 'webgl')?.error ?? 1)).toBeLessThan(0.09);
      }),
    );
  });

  it('never looks at the measurement it is compared with', () => {
    const predicted = [0, 5].map((error) => checkPrediction(results([0, 0, 0, error]), rates, 'webgl'));
    expect(predicted[1]?.predictedSeconds).toBe(predicted[0]?.predictedSeconds);
    expect(predicted[1]?.error).toBeCloseTo((1 + (predicted[0]?.error ?? 0)) / 6 - 1, 10);
  });

  it('is null until all four are measured', () => {
    const all = results([]);
    for (const left of sizes)
      expect(
        checkPrediction(
          all.filter(({ id }) => id !== left.id),
          rates,
          'webgl',
        ),
      ).toBeNull();
    expect(
      checkPrediction(
        all.map((each) => ({ ...each, training: null })),
        rates,
        'webgl',
      ),
    ).toBeNull();
  });

  it('falls back to the bare roofline where nothing was measured', () => {
    const size = sizes[3];
    const time = stepTime(trainingOperations(size.shape, size.batchSize), rates, 'webgl');
    expect(predictStepSeconds(size, [], rates, 'webgl')).toBeCloseTo(
      Math.hypot(time.workSeconds, time.launchSeconds),
      12,
    );
  });
});
