import { contoursOf } from '#core/lab/regression/contours';
import { type Line, lossAt } from '#core/lab/regression/loss';
import type { ChartOption } from '../../../ui/use-chart';
import type { Descent } from './use-descent';

export interface ContourWords {
  readonly start: string;
  readonly minimum: string;
  readonly tick: (value: number) => string;
}

/** Losses of the lines drawn, as shares of that at the start above the minimum. */
const CONTOUR_SHARES = [4, 2, 1, 0.5, 0.25, 0.1, 0.03, 0.005] as const;
/** Room around start and minimum, of their distance. */
const MARGIN_SHARE = 0.45;
/** Points of the path that get a dot of their own. */
const MAX_DOT_COUNT = 400;

/** The loss seen from above, with the path that was walked. */
export function contourOption(descent: Descent, words: ContourWords): ChartOption {
  const { points, settings, states, best, bestLoss, curvature } = descent;
  const { start } = settings;
  const span = Math.max(Math.abs(start.bias - best.bias), Math.abs(start.slope - best.slope), 1e-6);
  const axis = (of: (line: Line) => number) => ({
    type: 'value' as const,
    min: Math.min(of(start), of(best)) - MARGIN_SHARE * span,
    max: Math.max(of(start), of(best)) + MARGIN_SHARE * span,
    axisLabel: { formatter: words.tick, showMinLabel: false, showMaxLabel: false },
    axisLine: { show: true, onZero: false },
    splitLine: { show: false },
  });
  const above = Math.max(lossAt(points, start) - bestLoss, 1e-12);
  const contours = contoursOf(
    points,
    best,
    curvature,
    CONTOUR_SHARES.map((share) => bestLoss + share * above),
  );
  const every = Math.ceil(states.length / MAX_DOT_COUNT);
  const path = states.filter(({ step }) => step % every === 0 || step === states.length - 1);
  return (colours) => ({
    grid: { left: 8, right: 12, top: 22, bottom: 4, containLabel: true },
    xAxis: {
      ...axis((line) => line.bias),
      name: 'w₀',
      nameLocation: 'end',
      nameGap: -14,
      nameTextStyle: { verticalAlign: 'bottom', padding: [0, 0, 6, 0] },
    },
    yAxis: { ...axis((line) => line.slope), name: 'w₁', nameLocation: 'end', nameGap: 8 },
    series: [
      ...contours.map(({ outline }) => ({
        type: 'line' as const,
        data: outline.map(pair),
        silent: true,
        lineStyle: { color: colours.rule2, width: 1 },
      })),
      {
        type: 'line',
        data: path.map(({ line }) => pair(line)),
        symbol: 'circle',
        showSymbol: true,
        showAllSymbol: true,
        symbolSize: 4,
        itemStyle: { color: colours.accent },
        lineStyle: { color: colours.accent, width: 1.5 },
        z: 3,
      },
      labelled(start, words.start, colours.accent, colours.paper, { symbol: 'circle', position: 'left' }),
      labelled(best, words.minimum, colours.ink, colours.paper, {
        // A cross, since a dot would look like one more step.
        symbol: 'path://M-1,-5H1V-1H5V1H1V5H-1V1H-5V-1H-1Z',
        // On the side that the walk does not come from.
        position: start.slope < best.slope ? 'top' : 'bottom',
      }),
    ],
  });
}

function pair({ bias, slope }: Line): readonly [number, number] {
  return [bias, slope];
}

function labelled(
  line: Line,
  text: string,
  color: string,
  ground: string,
  look: { readonly symbol: string; readonly position: string },
) {
  return {
    type: 'scatter' as const,
    data: [pair(line)],
    symbol: look.symbol,
    symbolSize: look.symbol === 'circle' ? 6 : 11,
    itemStyle: { color, opacity: 1 },
    label: {
      show: true,
      formatter: text,
      position: look.position,
      color,
      fontWeight: 600,
      // Rings and a walk that runs away go through where it stands.
      backgroundColor: ground,
      padding: [1, 3],
    },
    z: 4,
    silent: true,
  };
}
