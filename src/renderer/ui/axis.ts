/** Where a set of range marks stands: all marks of a column share one axis. */
export interface AxisRange {
  readonly min: number;
  readonly max: number;
  /** Logarithmic, only across orders of magnitude. */
  readonly isLog?: boolean;
}

export interface Axis extends AxisRange {
  readonly ticks: readonly number[];
  readonly isLog: boolean;
}

export interface AxisOptions {
  /** Start at zero, as money does; default true. */
  readonly fromZero?: boolean;
  /** About so many ticks; default 4. */
  readonly tickCount?: number;
  readonly isLog?: boolean;
}

const SMALLEST = 1e-100;

/**
 * A common axis for values: round ends, round steps (1, 2, 2.5 or 5 times a power of ten).
 *
 * @param values everything that must fit, e.g. P10 and P90 of all rows; others than finite numbers are left out
 */
export function niceAxis(values: readonly number[], options: AxisOptions = {}): Axis {
  // Below this a step would underflow; no quantity of ours is that small.
  const finite = values.filter(
    (value) => Number.isFinite(value) && (value === 0 || Math.abs(value) > SMALLEST),
  );
  if (options.isLog === true) return logAxis(finite);
  const { fromZero = true, tickCount = 4 } = options;
  if (!finite.some((value) => value !== 0)) return { min: 0, max: 1, ticks: [0, 1], isLog: false };
  const lowest = Math.min(...finite, fromZero ? 0 : Number.POSITIVE_INFINITY);
  const highest = Math.max(...finite, fromZero ? 0 : Number.NEGATIVE_INFINITY);
  const span = highest - lowest || Math.abs(highest);
  const step = niceStep(span / tickCount);
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  const ticks: number[] = [];
  // Multiples of an integer keep 0.1 + 0.2 out of the labels.
  for (let index = first; index <= last; index += 1) ticks.push(Number((index * step).toPrecision(12)));
  return { min: ticks[0] as number, max: ticks.at(-1) as number, ticks, isLog: false };
}

/** Position on the axis [%], 0 at the left; beyond the ends it goes below 0 or above 100. */
export function axisPercent(axis: AxisRange, value: number): number {
  const { min, max } = axis;
  if (axis.isLog === true && min > 0) {
    if (value <= 0) return -1;
    return (100 * Math.log(value / min)) / Math.log(max / min);
  }
  return max > min ? (100 * (value - min)) / (max - min) : 50;
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const fraction = rough / power;
  const nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 2.5 ? 2.5 : fraction <= 5 ? 5 : 10;
  return nice * power;
}

/** Powers of ten as ticks. */
function logAxis(values: readonly number[]): Axis {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return { min: 1, max: 10, ticks: [1, 10], isLog: true };
  const first = Math.floor(Math.log10(Math.min(...positive)) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...positive)) - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(`1e${first + index}`));
  return { min: ticks[0] as number, max: ticks.at(-1) as number, ticks, isLog: true };
}
