import { contoursOf } from '#core/lab/regression/contours';
import { type Curvature, type Line, lossAt } from '#core/lab/regression/loss';
import type { Point } from '#core/lab/regression/points';

/** A cross, since a dot would look like one more step. */
export const MINIMUM_SYMBOL = 'path://M-1,-5H1V-1H5V1H1V5H-1V1H-5V-1H-1Z';
export const MINIMUM_SYMBOL_SIZE = 11;

/** The loss over the weights: its data, its minimum, and where a walk begins. */
export interface LossMap {
  readonly points: readonly Point[];
  readonly start: Line;
  readonly best: Line;
  readonly bestLoss: number;
  readonly curvature: Curvature;
}

/** Weights at the two ends of an axis. */
export type AxisEnds = readonly [low: number, high: number];

/** A line as a point of the map. */
export function onMap({ bias, slope }: Line): readonly [number, number] {
  return [bias, slope];
}

/**
 * Rings of equal loss around the minimum.
 *
 * @param shares losses of the rings, as shares of that at the start above the minimum
 */
export function ringsOf({ points, start, best, bestLoss, curvature }: LossMap, shares: readonly number[]) {
  const above = Math.max(lossAt(points, start) - bestLoss, 1e-12);
  return contoursOf(
    points,
    best,
    curvature,
    shares.map((share) => bestLoss + share * above),
  );
}

/** The rings as they are drawn. */
export function ringSeries(rings: ReturnType<typeof ringsOf>, color: string) {
  return rings.map(({ outline }) => ({
    type: 'line' as const,
    data: outline.map(onMap),
    silent: true,
    lineStyle: { color, width: 1 },
  }));
}

/** Bias to the right, slope upward. */
export function mapAxes(bias: AxisEnds, slope: AxisEnds, tick: (value: number) => string) {
  const axis = ([min, max]: AxisEnds) => ({
    type: 'value' as const,
    min,
    max,
    axisLabel: { formatter: tick, showMinLabel: false, showMaxLabel: false },
    axisLine: { show: true, onZero: false },
    splitLine: { show: false },
    nameLocation: 'end' as const,
  });
  return {
    grid: { left: 8, right: 12, top: 22, bottom: 4, containLabel: true },
    xAxis: { ...axis(bias), name: 'w₀', nameGap: -14 },
    yAxis: { ...axis(slope), name: 'w₁', nameGap: 8 },
  };
}
