import { type DescentState, descend } from '#core/lab/regression/descent';
import type { ChartOption } from '../../../ui/use-chart';
import type { Descent } from './use-descent';

export interface LossWords {
  readonly yours: string;
  readonly tooSmall: string;
  readonly diverging: string;
  readonly best: string;
  readonly steps: string;
  readonly tick: (value: number) => string;
}

/** A step size so much smaller than the user's, and one so much above the largest that is stable. */
export const TOO_SMALL_FACTOR = 0.1;
export const DIVERGING_FACTOR = 1.05;
/** Drawn until it has left the picture by this ratio of the first loss. */
const DIVERGING_CUT_RATIO = 10;
const MAX_DRAWN_COUNT = 2000;
/** Losses below this share of the first are not told apart on the axis. */
const LEAST_SHARE = 1e-8;

export interface LossCurves {
  readonly yours: readonly DescentState[];
  readonly tooSmall: readonly DescentState[];
  readonly diverging: readonly DescentState[];
  /** Steps that the axis spans. */
  readonly horizon: number;
}

/** The user's walk beside two others from the same start: steps too small, and steps that run away. */
export function lossCurves({ points, settings, states, stepCount, now, stableStep }: Descent): LossCurves {
  const horizon = Math.max(now.step, stepCount);
  const walk = (learningRate: number) => descend(points, { ...settings, learningRate }, horizon);
  return {
    yours: states,
    tooSmall: walk(settings.learningRate * TOO_SMALL_FACTOR),
    diverging: walk(stableStep * DIVERGING_FACTOR),
    horizon,
  };
}

/** How many states are drawn: up to the first that is out of the picture. */
function cutAt(states: readonly DescentState[], ceiling: number): number {
  const index = states.findIndex(({ loss }) => loss > ceiling);
  return index < 0 ? states.length : index + 1;
}

/** Loss over steps on a log axis. */
export function lossOption(curves: LossCurves, bestLoss: number, words: LossWords): ChartOption {
  const first = curves.yours[0]?.loss ?? 1;
  const floor = Math.max(bestLoss, first * LEAST_SHARE, Number.MIN_VALUE);
  const ceiling = first * DIVERGING_CUT_RATIO;
  const line = (states: readonly DescentState[]) => {
    const shown = states.slice(0, cutAt(states, ceiling));
    const every = Math.ceil(shown.length / MAX_DRAWN_COUNT);
    return shown
      .filter(({ step }) => step % every === 0 || step === shown.length - 1)
      .map(({ step, loss }): readonly [number, number] => [step, Math.min(Math.max(loss, floor), ceiling)]);
  };
  return (colours) => {
    /** @param lineOfLabel one below another where several walks leave the picture at the left */
    const series = (
      data: readonly (readonly [number, number])[],
      text: string,
      color: string,
      type: 'solid' | 'dashed' | 'dotted',
      lineOfLabel = 0,
    ) => ({
      type: 'line' as const,
      data,
      lineStyle: { color, type, width: type === 'solid' ? 2 : 1 },
      endLabel: {
        show: true,
        formatter: text,
        color,
        fontWeight: type === 'solid' ? 600 : 400,
        // Above the curve where it ends at the right, else beside its end.
        ...((data.at(-1)?.[0] ?? 0) > curves.horizon / 2
          ? { align: 'right', verticalAlign: 'bottom', offset: [-6, -12] }
          : { align: 'left', verticalAlign: 'top', offset: [4, 4 + lineOfLabel * 1.5 * colours.labelPx] }),
      },
      itemStyle: { color },
    });
    return {
      grid: { left: 8, right: 12, top: 14, bottom: 18, containLabel: true },
      xAxis: {
        type: 'value',
        min: 0,
        max: Math.max(1, curves.horizon),
        name: words.steps,
        nameLocation: 'middle',
        nameGap: 24,
        splitLine: { show: false },
        axisLabel: { formatter: words.tick },
      },
      yAxis: {
        type: 'log',
        min: 10 ** Math.floor(Math.log10(floor)),
        max: 10 ** Math.ceil(Math.log10(ceiling)),
        axisLabel: { formatter: words.tick },
      },
      series: [
        series(line(curves.tooSmall), words.tooSmall, colours.ink2, 'dashed'),
        series(line(curves.diverging), words.diverging, colours.crit, 'dotted', 1),
        {
          ...series(line(curves.yours), words.yours, colours.accent, 'solid'),
          markLine: {
            symbol: 'none',
            silent: true,
            // Else the value is rounded to two places before it is drawn.
            precision: 12,
            lineStyle: { color: colours.ink, type: 'dashed', width: 1 },
            label: {
              formatter: words.best,
              position: 'insideStartBottom',
              color: colours.ink3,
              fontSize: colours.labelPx,
            },
            data: [{ yAxis: floor }],
          },
        },
      ],
    };
  };
}
