import { curvatureOf, ZERO } from '#core/lab/regression/loss';
import type { ChartOption } from '../../../ui/use-chart';
import {
  type AxisEnds,
  MINIMUM_SYMBOL,
  MINIMUM_SYMBOL_SIZE,
  mapAxes,
  onMap,
  ringSeries,
  ringsOf,
} from '../regression/loss-map';
import { type Batch, POINTS } from './use-batch';
import { walkLook } from './walk-look';

/** Losses of the rings, as shares of that at the start above the minimum. */
const RING_SHARES = [2, 1, 0.5, 0.25, 0.1, 0.03, 0.005] as const;
const MARGIN_SHARE = 0.5;

/** The walks over the weights, on rings of equal loss. */
export function pathsOption({ walks, best, bestLoss }: Batch, tick: (value: number) => string): ChartOption {
  const map = { points: POINTS, start: ZERO, best, bestLoss, curvature: curvatureOf(POINTS) };
  const rings = ringsOf(map, RING_SHARES);
  const ends = (end: number): AxisEnds => [
    Math.min(0, end) - MARGIN_SHARE * Math.abs(end),
    Math.max(0, end) + MARGIN_SHARE * Math.abs(end),
  ];
  return (colours) => ({
    ...mapAxes(ends(best.bias), ends(best.slope), tick),
    series: [
      ...ringSeries(rings, colours.rule2),
      ...walks.map(({ states }, index) => ({
        type: 'line' as const,
        data: states.map(({ line }) => onMap(line)),
        silent: true,
        lineStyle: walkLook(index, walks.length, colours),
      })),
      {
        type: 'scatter',
        data: [onMap(best)],
        symbol: MINIMUM_SYMBOL,
        symbolSize: MINIMUM_SYMBOL_SIZE,
        itemStyle: { color: colours.ink, opacity: 1 },
        silent: true,
        z: 4,
      },
    ],
  });
}
