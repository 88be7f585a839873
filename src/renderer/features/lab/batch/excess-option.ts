import type { ChartOption } from '../../../ui/use-chart';
import type { Batch } from './use-batch';
import { walkLook } from './walk-look';

export interface ExcessWords {
  readonly steps: string;
  readonly tick: (value: number) => string;
}

/** Losses closer to the minimum than this are not told apart on the axis. */
const FLOOR = 1e-6;

/** How far above the minimum each walk is, step by step, on a log axis. */
export function excessOption({ walks, bestLoss, settings }: Batch, words: ExcessWords): ChartOption {
  const first = (walks[0]?.states[0]?.loss ?? 1) - bestLoss;
  return (colours) => ({
    grid: { left: 8, right: 16, top: 14, bottom: 18, containLabel: true },
    xAxis: {
      type: 'value',
      min: 0,
      max: settings.stepCount,
      name: words.steps,
      nameLocation: 'middle',
      nameGap: 24,
      splitLine: { show: false },
      axisLabel: { formatter: words.tick },
    },
    yAxis: {
      type: 'log',
      min: FLOOR,
      max: 10 ** Math.ceil(Math.log10(first * 2)),
      axisLabel: { formatter: words.tick },
    },
    series: walks.map(({ states }, index) => {
      const look = walkLook(index, walks.length, colours);
      return {
        type: 'line' as const,
        data: states.map(({ step, loss }) => [step, Math.max(FLOOR, loss - bestLoss)]),
        silent: true,
        lineStyle: look,
      };
    }),
  });
}
