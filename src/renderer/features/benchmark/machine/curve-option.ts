import { axisTooltip } from '../../../ui/axis-tooltip';
import type { ChartOption } from '../../../ui/use-chart';

export interface CurvePoint {
  /** n of the product of two n × n matrices. */
  readonly size: number;
  /** In the unit of the axis. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly tooltip: string;
}

export interface CurveOptionInput {
  readonly points: readonly CurvePoint[];
  readonly sizeText: (size: number) => string;
  readonly axisText: (value: number) => string;
  readonly xName: string;
}

/** Rate over size: a line through the medians; sizes double from one tick to the next, so they stand as categories. */
export function curveOption({ points, sizeText, axisText, xName }: CurveOptionInput): ChartOption {
  return (colours) => ({
    grid: { left: 4, right: 16, top: 12, bottom: 18, containLabel: true },
    tooltip: {
      trigger: 'axis',
      formatter: axisTooltip((place) => points[place]?.tooltip),
    },
    xAxis: {
      type: 'category',
      data: points.map(({ size }) => sizeText(size)),
      name: xName,
      nameLocation: 'middle',
      nameGap: colours.labelPx + 10,
    },
    yAxis: { type: 'value', min: 0, splitNumber: 4, axisLabel: { formatter: axisText } },
    series: [
      {
        type: 'line',
        symbol: 'circle',
        symbolSize: 6,
        lineStyle: { color: colours.rangeLine },
        itemStyle: { color: colours.accent },
        data: points.map(({ median }) => median),
      },
    ],
  });
}
