import type { ChartOption } from '../../../ui/use-chart';
import { spansDecades } from '../figures/spans-decades';

export interface FleetBar {
  readonly name: string;
  /** [FLOP/s] */
  readonly rate: number;
  readonly text: string;
}

export interface FleetOptionInput {
  /** The slowest first: the axis counts from below. */
  readonly bars: readonly FleetBar[];
  readonly axisText: (flopPerSecond: number) => string;
}

/** A point for each machine on one axis, logarithmic where they are orders of magnitude apart. */
export function fleetOption({ bars, axisText }: FleetOptionInput): ChartOption {
  const isLog = spansDecades(bars.map(({ rate }) => rate));
  return (colours) => ({
    grid: { left: 4, right: 96, top: 4, bottom: 4, containLabel: true },
    xAxis: {
      type: isLog ? 'log' : 'value',
      ...(isLog ? {} : { min: 0 }),
      splitNumber: 4,
      axisLabel: { formatter: axisText, hideOverlap: true },
    },
    yAxis: {
      type: 'category',
      data: bars.map(({ name }) => name),
      axisLabel: { width: 300, overflow: 'truncate', color: colours.ink2 },
      splitLine: { show: true, lineStyle: { color: colours.rule } },
    },
    series: [
      {
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [3, 14],
        itemStyle: { color: colours.rangeTick },
        label: {
          show: true,
          position: 'right',
          formatter: ({ dataIndex }: { readonly dataIndex: number }) => bars[dataIndex]?.text ?? '',
          color: colours.ink2,
          fontSize: colours.labelPx,
        },
        data: bars.map(({ rate }, position) => [rate, position]),
      },
    ],
  });
}
