import { contoursOf } from '#core/lab/regression/contours';
import { curvatureOf, type Line, lossAt, ZERO } from '#core/lab/regression/loss';
import type { ChartOption } from '../../../ui/use-chart';
import { type Batch, POINTS } from './use-batch';
import { walkLook } from './walk-look';

/** Losses of the rings, as shares of that at the start above the minimum. */
const RING_SHARES = [2, 1, 0.5, 0.25, 0.1, 0.03, 0.005] as const;
const MARGIN_SHARE = 0.5;

/** The walks over the weights, on rings of equal loss. */
export function pathsOption({ walks, best, bestLoss }: Batch, tick: (value: number) => string): ChartOption {
  const above = lossAt(POINTS, ZERO) - bestLoss;
  const rings = contoursOf(
    POINTS,
    best,
    curvatureOf(POINTS),
    RING_SHARES.map((share) => bestLoss + share * above),
  );
  const axis = (end: number) => ({
    type: 'value' as const,
    min: Math.min(0, end) - MARGIN_SHARE * Math.abs(end),
    max: Math.max(0, end) + MARGIN_SHARE * Math.abs(end),
    axisLabel: { formatter: tick, showMinLabel: false, showMaxLabel: false },
    axisLine: { show: true, onZero: false },
    splitLine: { show: false },
  });
  return (colours) => ({
    grid: { left: 8, right: 12, top: 22, bottom: 4, containLabel: true },
    xAxis: { ...axis(best.bias), name: 'w₀', nameLocation: 'end', nameGap: -14 },
    yAxis: { ...axis(best.slope), name: 'w₁', nameLocation: 'end', nameGap: 8 },
    series: [
      ...rings.map(({ outline }) => ({
        type: 'line' as const,
        data: outline.map(pair),
        silent: true,
        lineStyle: { color: colours.rule2, width: 1 },
      })),
      ...walks.map(({ states }, index) => ({
        type: 'line' as const,
        data: states.map(({ line }) => pair(line)),
        silent: true,
        lineStyle: walkLook(index, walks.length, colours),
      })),
      {
        type: 'scatter',
        data: [pair(best)],
        symbol: 'path://M-1,-5H1V-1H5V1H1V5H-1V1H-5V-1H-1Z',
        symbolSize: 11,
        itemStyle: { color: colours.ink, opacity: 1 },
        silent: true,
        z: 4,
      },
    ],
  });
}

function pair({ bias, slope }: Line): readonly [number, number] {
  return [bias, slope];
}
