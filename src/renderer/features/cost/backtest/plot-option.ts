import { niceAxis } from '../../../ui/axis';
import type { ChartOption } from '../../../ui/use-chart';

export interface PlotPoint {
  readonly actual: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly tooltip: string;
  readonly isOwn: boolean;
}

export interface PlotOptionInput {
  readonly points: readonly PlotPoint[];
  readonly xName: string;
  readonly yName: string;
  readonly axisText: (value: number) => string;
}

interface RenderApi {
  value(dimension: number): number;
  coord(point: readonly [number, number]): [number, number];
}

/** Upright range marks over the actual value, the diagonal where both are the same, and twice and half of it. */
export function plotOption(input: PlotOptionInput): ChartOption {
  const { points, xName, yName, axisText } = input;
  const values = points.flatMap(({ actual, p10, p90 }) => [actual, p10, p90]);
  const { min, max } = niceAxis(values, { isLog: true });
  return (colours) => {
    const axis = { type: 'log' as const, min, max, axisLabel: { formatter: axisText, hideOverlap: true } };
    const nameStyle = { color: colours.ink3, fontSize: colours.labelPx };
    const guide = (factor: number) => ({
      type: 'line' as const,
      silent: true,
      symbol: 'none',
      lineStyle: {
        color: factor === 1 ? colours.ink3 : colours.rule2,
        width: 1,
        type: factor === 1 ? ('solid' as const) : ('dashed' as const),
      },
      data: [
        [factor < 1 ? min / factor : min, factor < 1 ? min : min * factor],
        [factor > 1 ? max / factor : max, factor > 1 ? max : max * factor],
      ],
    });
    return {
      grid: { left: 8, right: 20, top: 26, bottom: 24, containLabel: true },
      tooltip: {
        trigger: 'item',
        formatter: ({ data }: { readonly data?: readonly number[] }) =>
          points[data?.[4] ?? -1]?.tooltip ?? '',
      },
      xAxis: { ...axis, name: xName, nameLocation: 'middle', nameGap: 26, nameTextStyle: nameStyle },
      yAxis: { ...axis, name: yName, nameTextStyle: { ...nameStyle, align: 'left' } },
      series: [
        guide(1),
        guide(2),
        guide(0.5),
        {
          type: 'custom',
          data: points.map(({ actual, p10, p50, p90 }, index) => [actual, p10, p50, p90, index]),
          encode: { x: 0, y: [1, 2, 3] },
          renderItem: (_: unknown, api: RenderApi) => {
            const actual = api.value(0);
            const [x, low] = api.coord([actual, api.value(1)]);
            const [, middle] = api.coord([actual, api.value(2)]);
            const [, high] = api.coord([actual, api.value(3)]);
            const isOwn = points[api.value(4)]?.isOwn === true;
            const colour = isOwn ? colours.accent : colours.rangeTick;
            return {
              type: 'group',
              children: [
                {
                  type: 'line',
                  shape: { x1: x, y1: low, x2: x, y2: high },
                  style: { stroke: isOwn ? colours.accent : colours.rangeLine, lineWidth: 1 },
                },
                // A tick for published runs, a lozenge for the user's own: the colour never stands alone.
                isOwn
                  ? {
                      type: 'polygon',
                      shape: {
                        points: [
                          [x - 5, middle],
                          [x, middle - 5],
                          [x + 5, middle],
                          [x, middle + 5],
                        ],
                      },
                      style: { fill: colour },
                    }
                  : {
                      type: 'rect',
                      shape: { x: x - 5, y: middle - 1.5, width: 10, height: 3 },
                      style: { fill: colour },
                    },
                // As wide as a pointer needs it.
                {
                  type: 'rect',
                  shape: { x: x - 6, y: high, width: 12, height: Math.max(8, low - high) },
                  style: { fill: 'transparent' },
                },
              ],
            };
          },
        },
      ],
    };
  };
}
