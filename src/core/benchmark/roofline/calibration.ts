import type { StepTime } from '#core/benchmark/roofline/step-time';

/** Factors on the two parts of a predicted step: kernels of a model run slower, and a queue of many costs more. */
export interface Calibration {
  readonly work: number;
  readonly launch: number;
}

/** How much a factor of e away from 1 weighs beside an error of a measured step, in squares. */
const PRIOR_WEIGHT = 0.003;
const ITERATIONS = 60;
/** Neither factor leaves this, however the steps were measured; logarithm. */
const MAX_LOG_FACTOR = Math.log(20);

/**
 * Seconds of a step. The host starts kernels while the device works on earlier ones, so that the two parts overlap, but not
 * wholly: a step begins with an idle device. Between their sum and the longer of them lies the root of their squares; on
 * the runs measured it came nearer than either.
 */
export function calibratedSeconds(time: StepTime, { work, launch }: Calibration): number {
  return Math.hypot(work * time.workSeconds, launch * time.launchSeconds);
}

/**
 * The two factors with which predicted steps come nearest to measured ones: least squares of the logarithms by
 * Levenberg and Marquardt, with a weak pull to 1 that decides where the steps do not (one size alone, say).
 */
export function calibrate(
  steps: readonly { readonly time: StepTime; readonly measuredSeconds: number }[],
): Calibration {
  let logs: readonly [number, number] = [0, 0];
  let cost = costOf(logs);
  let damping = 1e-3;
  for (let iteration = 0; iteration < ITERATIONS; iteration += 1) {
    const next = stepFrom(logs, damping);
    const nextCost = costOf(next);
    if (nextCost < cost) {
      logs = next;
      cost = nextCost;
      damping /= 3;
    } else damping *= 4;
  }
  return factors(logs);

  function costOf(at: readonly [number, number]): number {
    const errors = steps.map(({ time, measuredSeconds }) =>
      Math.log(calibratedSeconds(time, factors(at)) / measuredSeconds),
    );
    return [...errors.map((error) => error ** 2), ...at.map((log) => PRIOR_WEIGHT * log ** 2)].reduce(
      (sum, square) => sum + square,
      0,
    );
  }

  /** Normal equations of the two logarithms. */
  function stepFrom(at: readonly [number, number], damped: number): readonly [number, number] {
    const { work, launch } = factors(at);
    let [a, b, c] = [PRIOR_WEIGHT, 0, PRIOR_WEIGHT];
    let [u, v] = [PRIOR_WEIGHT * at[0], PRIOR_WEIGHT * at[1]];
    for (const { time, measuredSeconds } of steps) {
      const predicted = calibratedSeconds(time, { work, launch });
      const error = Math.log(predicted / measuredSeconds);
      // Derivatives of the logarithm of the step by those of the factors.
      const x = ((work * time.workSeconds) / predicted) ** 2;
      const y = ((launch * time.launchSeconds) / predicted) ** 2;
      a += x * x;
      b += x * y;
      c += y * y;
      u += x * error;
      v += y * error;
    }
    const [p, q] = [a * (1 + damped), c * (1 + damped)];
    const determinant = p * q - b * b;
    const clamp = (log: number) => Math.max(-MAX_LOG_FACTOR, Math.min(MAX_LOG_FACTOR, log));
    return [clamp(at[0] - (q * u - b * v) / determinant), clamp(at[1] - (p * v - b * u) / determinant)];
  }
}

function factors([work, launch]: readonly [number, number]): Calibration {
  return { work: Math.exp(work), launch: Math.exp(launch) };
}
