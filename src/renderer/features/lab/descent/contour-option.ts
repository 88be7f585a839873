import type { Line } from '#core/lab/regression/loss';
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
  const { states, best } = descent;
  const { start } = descent.settings;
  const span = Math.max(Math.abs(start.bias - best.bias), Math.abs(start.slope - best.slope), 1e-6);
  const ends = (a: number, b: number): AxisEnds => [
    Math.min(a, b) - MARGIN_SHARE * span,
    Math.max(a, b) + MARGIN_SHARE * span,
  ];
  const axes = mapAxes(ends(start.bias, best.bias), ends(start.slope, best.slope), words.tick);
  const rings = ringsOf({ ...descent, start }, CONTOUR_SHARES);
  const every = Math.ceil(states.length / MAX_DOT_COUNT);
  const path = states.filter(({ step }) => step % every === 0 || step === states.length - 1);
  return (colours) => ({
    ...axes,
    xAxis: { ...axes.xAxis, nameTextStyle: { verticalAlign: 'bottom', padding: [0, 0, 6, 0] } },
    series: [
      ...ringSeries(rings, colours.rule2),
      {
        type: 'line',
        data: path.map(({ line }) => onMap(line)),
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
        symbol: MINIMUM_SYMBOL,
        // On the side that the walk does not come from.
        position: start.slope < best.slope ? 'top' : 'bottom',
      }),
    ],
  });
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
    data: [onMap(line)],
    symbol: look.symbol,
    symbolSize: look.symbol === 'circle' ? 6 : MINIMUM_SYMBOL_SIZE,
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
