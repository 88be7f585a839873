/** Loss over the number of parameters, L(N) = E + A / N^α (Kaplan et al. 2020, arXiv:2001.08361; Hoffmann et al. 2022). */
export interface ScalingLaw {
  /** What no size gets below [nats per token]. */
  readonly floor: number;
  readonly scale: number;
  /** α */
  readonly exponent: number;
}

export interface SizeAndLoss {
  readonly parameterCount: number;
  /** [nats per token] */
  readonly loss: number;
}

export function lossBy({ floor, scale, exponent }: ScalingLaw, parameterCount: number): number {
  return floor + scale * parameterCount ** -exponent;
}

/** Floors that are tried, as shares of the least loss. */
const FLOOR_STEP_COUNT = 400;
/** At the least loss itself the logarithm of what is above the floor does not exist. */
const HIGHEST_FLOOR_SHARE = 0.995;

/**
 * The law that fits best. For a given floor the rest is a straight line, log(L − E) = log A − α·log N, fitted by least
 * squares; the floor is the one of a grid from 0 whose law leaves the least squared error of the loss.
 *
 * @returns null where no law of this kind falls with size: fewer than two sizes, or loss that does not fall
 */
export function fitScalingLaw(points: readonly SizeAndLoss[]): ScalingLaw | null {
  if (new Set(points.map(({ parameterCount }) => parameterCount)).size < 2) return null;
  const least = Math.min(...points.map(({ loss }) => loss));
  let best: { readonly law: ScalingLaw; readonly error: number } | null = null;
  for (let index = 0; index <= FLOOR_STEP_COUNT; index += 1) {
    const floor = (least * HIGHEST_FLOOR_SHARE * index) / FLOOR_STEP_COUNT;
    const law = fitAbove(points, floor);
    const error = points.reduce(
      (sum, point) => sum + (lossBy(law, point.parameterCount) - point.loss) ** 2,
      0,
    );
    if (law.exponent > 0 && Number.isFinite(error) && (best === null || error < best.error))
      best = { law, error };
  }
  return best?.law ?? null;
}

function fitAbove(points: readonly SizeAndLoss[], floor: number): ScalingLaw {
  const xs = points.map(({ parameterCount }) => Math.log(parameterCount));
  const ys = points.map(({ loss }) => Math.log(loss - floor));
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const slope =
    mean(xs.map((x, index) => (x - meanX) * ((ys[index] ?? 0) - meanY))) /
    mean(xs.map((x) => (x - meanX) ** 2));
  return { floor, scale: Math.exp(meanY - slope * meanX), exponent: -slope };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
