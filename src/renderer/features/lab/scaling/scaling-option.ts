import type { ScalingSpread } from '#core/lab/scaling/scaling-spread';
import type { ScalingPoint } from '../../../lab/training/messages';
import type { ChartOption } from '../../../ui/use-chart';

export interface ScalingOptionInput {
  readonly points: readonly ScalingPoint[];
  readonly spread: ScalingSpread | null;
  readonly measured: string;
  readonly law: string;
  readonly axis: string;
  readonly tick: (value: number) => string;
  readonly size: (value: number) => string;
}

/** Loss over parameters on a log axis: what was measured, the law through it, and how unsure it is. */
export function scalingOption(input: ScalingOptionInput): ChartOption {
  const { points, spread, measured, law, axis, tick, size } = input;
  const curve = spread?.curve ?? [];
  return (colours) => {
    const line = (of: (at: (typeof curve)[number]) => number, label: string | null, isMedian: boolean) => ({
      type: 'line' as const,
      data: curve.map((at) => [at.parameterCount, of(at)]),
      lineStyle: {
        color: isMedian ? colours.accent : colours.rangeLine,
        width: isMedian ? 2 : 1,
        type: isMedian ? ('solid' as const) : ('dashed' as const),
      },
      endLabel: {
        show: label !== null,
        formatter: label ?? '',
        color: isMedian ? colours.accent : colours.ink3,
        align: 'right' as const,
        offset: [-4, 14],
      },
      silent: true,
    });
    return {
      grid: { left: 8, right: 16, top: 18, bottom: 20, containLabel: true },
      xAxis: {
        type: 'log',
        name: axis,
        nameLocation: 'middle',
        nameGap: 26,
        min: curve[0]?.parameterCount ?? 'dataMin',
        max: curve.at(-1)?.parameterCount ?? 'dataMax',
        splitLine: { show: false },
        axisLabel: { formatter: size, showMaxLabel: false },
      },
      yAxis: { type: 'value', scale: true, axisLabel: { formatter: tick } },
      series: [
        line(({ p90 }) => p90, null, false),
        line(({ p10 }) => p10, null, false),
        line(({ p50 }) => p50, law, true),
        {
          type: 'scatter',
          data: points.map(({ parameterCount, loss }) => [parameterCount, loss]),
          symbolSize: 8,
          itemStyle: { color: colours.ink, opacity: 1 },
          label: {
            show: true,
            position: 'right',
            color: colours.ink,
            formatter: ({ dataIndex }: { dataIndex: number }) => (dataIndex === 0 ? measured : ''),
          },
        },
      ],
    };
  };
}
