import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { Quantiles } from '#core/evaluation/evaluation';
import type { ChartColours } from '../../theme/echarts-theme';
import { axisTooltip } from '../../ui/axis-tooltip';
import type { ChartOption } from '../../ui/use-chart';

/** One month as the chart draws it; amounts in the currency of the screen. */
export interface MonthBar {
  /** Label below the axis: the month, in January with its year. */
  readonly name: string;
  readonly quantiles: Quantiles;
  readonly medianText: string;
  /** The median is that of the month before: its number is left out. */
  readonly isRepeat: boolean;
  readonly sumText: string;
  readonly tooltip: string;
}

export interface MonthsOptionInput {
  readonly months: readonly MonthBar[];
  /** Index of the month of launch; null = outside the horizon. */
  readonly launch: number | null;
  readonly launchLabel: string;
  /** Names the line of running sums. */
  readonly sumLabel: string;
  readonly axisText: (value: number) => string;
}

/** From so many months on the axis names only some of them. */
const MOST_LABELS = 25;
const BAR_PX = 10;
const TICK_PX = 18;
/** Room that a median label needs beside its mark [px]. */
const LABEL_PX = 40;

/** Upright range marks, one a month, with the running sum as a second line of labels. */
export function monthsOption({
  months,
  launch,
  launchLabel,
  sumLabel,
  axisText,
}: MonthsOptionInput): ChartOption {
  return (colours) => ({
    grid: { left: 24, right: 36, top: 18, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'line' },
      formatter: axisTooltip((place) => months[place]?.tooltip),
    },
    xAxis: {
      type: 'category',
      name: sumLabel,
      nameLocation: 'start',
      axisLine: { onZero: false },
      nameGap: 10,
      nameTextStyle: { verticalAlign: 'top', padding: [colours.labelPx + 22, 0, 0, 0] },
      data: months.map(({ name }) => name),
      axisLabel: {
        lineHeight: colours.labelPx + 7,
        interval: months.length <= MOST_LABELS ? 0 : 'auto',
        hideOverlap: true,
        formatter: (_name: string, position: number) => {
          const month = months[position];
          return month === undefined ? '' : `${month.name}\n{sum|${month.sumText}}`;
        },
        rich: { sum: { color: colours.ink2, fontSize: colours.labelPx, lineHeight: colours.labelPx + 7 } },
      },
    },
    yAxis: { type: 'value', splitNumber: 4, axisLabel: { formatter: axisText } },
    series: [
      {
        type: 'custom',
        encode: { x: 0, y: [1, 2, 3, 4, 5] },
        data: months.map(({ quantiles: { p10, p25, p50, p75, p90 } }, position) => [
          position,
          p10,
          p25,
          p50,
          p75,
          p90,
        ]),
        renderItem: (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) =>
          drawMonth(api, months[params.dataIndex], colours),
        ...(launch === null
          ? {}
          : {
              markLine: {
                symbol: 'none',
                silent: true,
                lineStyle: { color: colours.ink2, type: 'dashed', width: 1 },
                label: {
                  formatter: launchLabel,
                  position: 'end',
                  color: colours.ink2,
                  fontSize: colours.labelPx,
                },
                data: [{ xAxis: launch }],
              },
            }),
      },
    ],
  });
}

/** The mark: hairline P10 to P90, bar P25 to P75, tick and number at the median. */
function drawMonth(api: CustomSeriesRenderItemAPI, month: MonthBar | undefined, colours: ChartColours) {
  const at = (dimension: number) => api.coord([api.value(0), api.value(dimension)]);
  const [x = 0, p10 = 0] = at(1);
  const [, p25 = 0] = at(2);
  const [, p50 = 0] = at(3);
  const [, p75 = 0] = at(4);
  const [, p90 = 0] = at(5);
  const size = api.size?.([1, 0]);
  const bandPx = Array.isArray(size) ? (size[0] ?? 0) : 0;
  const line = Math.round(x) + 0.5;
  // Many months stand close: the marks get narrower before they touch.
  const tickPx = Math.min(TICK_PX, 0.8 * bandPx);
  const barPx = Math.min(BAR_PX, 0.5 * bandPx);
  const children = [
    {
      type: 'line',
      shape: { x1: line, y1: p10, x2: line, y2: p90 },
      style: { stroke: colours.rangeLine, lineWidth: 1 },
    },
    {
      type: 'rect',
      shape: { x: line - barPx / 2, y: p75, width: barPx, height: Math.max(0, p25 - p75) },
      style: { fill: colours.rangeBar },
    },
    {
      type: 'line',
      shape: { x1: line - tickPx / 2, y1: p50, x2: line + tickPx / 2, y2: p50 },
      style: { stroke: colours.rangeTick, lineWidth: 2 },
    },
  ];
  const label = {
    type: 'text',
    style: {
      text: month === undefined || month.isRepeat ? '' : month.medianText,
      x: line + tickPx / 2 + 2,
      y: p50,
      verticalAlign: 'middle',
      fill: colours.ink,
      fontSize: colours.labelPx,
      fontWeight: 600,
      fontFamily: colours.fontFamily,
    },
  };
  return { type: 'group', children: bandPx >= LABEL_PX ? [...children, label] : children } as never;
}
