import type { ChartOption } from '../../../ui/use-chart';

export interface CurvePoint {
  readonly name: string;
  readonly parameterCount: number;
  readonly loss: number;
  readonly isPlan: boolean;
}

export interface CurveOptionInput {
  readonly curves: readonly {
    readonly name: string;
    readonly points: readonly (readonly [number, number])[];
    readonly isMain: boolean;
  }[];
  readonly marks: readonly CurvePoint[];
  readonly xName: string;
  readonly sizeText: (parameterCount: number) => string;
  readonly lossText: (loss: number) => string;
  /** Fewer digits for the axis. */
  readonly axisText: (loss: number) => string;
}

/** Points of the curves that carry their names: at the very left, and where the other one is far above. */
const NAMED_POINT = { main: 2, other: 9 } as const;

/** Loss over size at one compute, by each law, with the best size and the plan's own. */
export function curveOption({
  curves,
  marks,
  xName,
  sizeText,
  lossText,
  axisText,
}: CurveOptionInput): ChartOption {
  return (colours) => ({
    grid: { left: 4, right: 24, top: 22, bottom: 18, containLabel: true },
    legend: { show: false },
    tooltip: {
      trigger: 'item',
      formatter: (at: unknown) => {
        const { name, value } = at as { readonly name: string; readonly value: readonly [number, number] };
        return `<b>${name}</b><br>${sizeText(value[0])}<br>${lossText(value[1])}`;
      },
    },
    xAxis: {
      type: 'log',
      name: xName,
      nameLocation: 'middle',
      nameGap: colours.labelPx + 10,
      min: curves[0]?.points[0]?.[0],
      max: curves[0]?.points.at(-1)?.[0],
      axisLabel: { formatter: sizeText },
      splitLine: { show: false },
    },
    yAxis: { type: 'value', scale: true, splitNumber: 4, axisLabel: { formatter: axisText } },
    series: [
      ...curves.map(({ name, points, isMain }) => ({
        type: 'line',
        name,
        silent: true,
        symbol: 'none',
        lineStyle: {
          color: isMain ? colours.rangeTick : colours.ink2,
          type: isMain ? 'solid' : 'dashed',
          width: isMain ? 2 : 1,
        },
        data: points.map(([parameterCount, loss], index) => ({
          value: [parameterCount, loss],
          // Its name stands where the curves lie apart: on the side of small models.
          ...(index === (isMain ? NAMED_POINT.main : NAMED_POINT.other)
            ? {
                symbol: 'circle',
                symbolSize: 0.1,
                label: {
                  show: true,
                  formatter: name,
                  position: isMain ? 'right' : 'left',
                  offset: isMain ? [4, 0] : [-4, 8],
                  color: colours.ink2,
                  fontSize: colours.labelPx,
                },
              }
            : {}),
        })),
      })),
      {
        type: 'scatter',
        symbolSize: 9,
        data: marks.map(({ name, parameterCount, loss, isPlan }) => ({
          name,
          value: [parameterCount, loss],
          symbol: isPlan ? 'diamond' : 'circle',
          itemStyle: {
            color: isPlan ? colours.accent : colours.rangeBar,
            borderColor: colours.rangeTick,
            borderWidth: 1,
          },
        })),
        label: {
          show: true,
          position: 'top',
          formatter: '{b}',
          color: colours.ink,
          fontSize: colours.labelPx,
        },
        labelLayout: { hideOverlap: true },
      },
    ],
  });
}
