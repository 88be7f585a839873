import { axisTooltip } from '../../../ui/axis-tooltip';
import type { ChartOption } from '../../../ui/use-chart';

export interface DaysPoint {
  readonly accelerators: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Days if every accelerator added did as much as the first: the anchor's, shared out. */
  readonly ideal: number;
  /** Useful share of a step [0..1]. */
  readonly useful01: number;
}

export interface DaysOptionInput {
  readonly points: readonly DaysPoint[];
  /** Accelerators of the plan, where they are among the points. */
  readonly planned: number | null;
  readonly plannedLabel: string;
  readonly idealLabel: string;
  readonly xName: string;
  readonly yName: string;
  readonly usefulName: string;
  readonly number: (value: number) => string;
  readonly share: (share01: number) => string;
  readonly tooltip: (point: DaysPoint) => string;
}

/** Days against accelerators, both on a log axis: median, range, and what perfect scaling would give. */
export function daysOption(input: DaysOptionInput): ChartOption {
  const { points, planned, plannedLabel, idealLabel, xName, yName, usefulName, number, share, tooltip } =
    input;
  return (colours) => {
    const line = (of: (point: DaysPoint) => number, more: object) => ({
      type: 'line' as const,
      data: points.map((point) => [point.accelerators, of(point)]),
      silent: true,
      ...more,
    });
    const nameStyle = { color: colours.ink3, fontSize: colours.labelPx };
    return {
      grid: { left: 8, right: 24, top: 26, bottom: 22, containLabel: true },
      tooltip: {
        trigger: 'axis',
        formatter: axisTooltip((place) => {
          const point = points[place];
          return point === undefined ? undefined : tooltip(point);
        }),
      },
      xAxis: {
        type: 'log',
        name: xName,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: nameStyle,
        min: points[0]?.accelerators ?? 1,
        max: points.at(-1)?.accelerators ?? 10,
        splitLine: { show: false },
        axisLabel: { formatter: number, hideOverlap: true },
      },
      yAxis: [
        {
          type: 'log',
          name: yName,
          nameTextStyle: { ...nameStyle, align: 'left' },
          axisLabel: { formatter: number },
        },
        {
          type: 'value',
          name: usefulName,
          nameTextStyle: { ...nameStyle, color: colours.accent, align: 'right' },
          min: 0,
          max: 1,
          splitLine: { show: false },
          axisLabel: { formatter: share },
        },
      ],
      series: [
        line(({ p90 }) => p90, { lineStyle: { color: colours.rangeLine, width: 1 } }),
        line(({ p10 }) => p10, { lineStyle: { color: colours.rangeLine, width: 1 } }),
        line(({ ideal }) => ideal, {
          lineStyle: { color: colours.ink3, width: 1, type: 'dashed' },
          endLabel: {
            show: true,
            formatter: idealLabel,
            color: colours.ink3,
            align: 'right',
            offset: [-8, 12],
          },
        }),
        line(({ useful01 }) => useful01, {
          yAxisIndex: 1,
          lineStyle: { color: colours.accent, width: 1.5, type: 'dotted' },
        }),
        line(({ p50 }) => p50, {
          symbol: 'rect',
          symbolSize: [2, 10],
          itemStyle: { color: colours.rangeTick },
          lineStyle: { color: colours.rangeTick, width: 2 },
          ...(planned === null
            ? {}
            : {
                markLine: {
                  symbol: 'none',
                  silent: true,
                  lineStyle: { color: colours.accent, type: 'dashed', width: 1 },
                  label: { formatter: plannedLabel, color: colours.accent, fontSize: colours.labelPx },
                  data: [{ xAxis: planned }],
                },
              }),
        }),
      ],
    };
  };
}
