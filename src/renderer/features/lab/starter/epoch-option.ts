import type { ChartOption } from '../../../ui/use-chart';

export interface EpochOptionInput {
  readonly losses: readonly number[];
  readonly bestLoss: number;
  readonly epochCount: number;
  /** Names the line of the least loss. */
  readonly best: string;
  readonly epochs: string;
  readonly tick: (value: number) => string;
}

/** Training loss by epoch on a log axis, over the least that is possible. */
export function epochOption(input: EpochOptionInput): ChartOption {
  const { losses, bestLoss, epochCount, best, epochs, tick } = input;
  const most = Math.max(1, ...losses);
  return (colours) => ({
    grid: { left: 8, right: 12, top: 14, bottom: 18, containLabel: true },
    xAxis: {
      type: 'value',
      min: 0,
      max: epochCount,
      name: epochs,
      nameLocation: 'middle',
      nameGap: 24,
      splitLine: { show: false },
      axisLabel: { formatter: tick },
    },
    yAxis: {
      type: 'log',
      min: 10 ** Math.floor(Math.log10(bestLoss)),
      max: 10 ** Math.min(12, Math.ceil(Math.log10(most))),
      axisLabel: { formatter: tick },
    },
    series: [
      {
        type: 'line',
        data: losses.map((loss, index) => [index + 1, loss]),
        lineStyle: { color: colours.accent, width: 2 },
        markLine: {
          symbol: 'none',
          silent: true,
          // Else the value is rounded to two places before it is drawn.
          precision: 12,
          lineStyle: { color: colours.ink, type: 'dashed', width: 1 },
          label: {
            formatter: best,
            position: 'insideStartBottom',
            color: colours.ink3,
            fontSize: colours.labelPx,
          },
          data: [{ yAxis: bestLoss }],
        },
      },
    ],
  });
}
