import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemParams } from 'echarts';
import type { Quantiles } from '#core/uncertainty/quantiles';
import type { ChartColours } from '../../../theme/echarts-theme';
import { axisTooltip } from '../../../ui/axis-tooltip';
import type { ChartOption } from '../../../ui/use-chart';

/** One month as the chart draws it; amounts in the currency of the screen. */
export interface BalanceMonth {
  /** Label below the axis. */
  readonly name: string;
  readonly balance: Quantiles;
  /** Share of the runs without money by then [0..1]. */
  readonly out01: number;
  readonly tooltip: string;
}

/** Something that happens in a month: the launch, a round. */
export interface BalanceMark {
  readonly month: number;
  readonly label: string;
}

export interface BalanceOptionInput {
  readonly months: readonly BalanceMonth[];
  readonly marks: readonly BalanceMark[];
  readonly axisText: (value: number) => string;
  readonly shareText: (share01: number) => string;
  readonly outLabel: string;
}

/** Room below the plot of the money for the plot of the runs without money [px]. */
const SHARE_PX = 56;
/** Room for the labels of both plots [px]. */
const LEFT_PX = 56;
/** Lines of labels above the plot, so that two marks close together do not cover each other [px]. */
const LABEL_LINES_PX = [4, 19] as const;

/** Money left, as a band over the months with the line of zero; below it the share of runs without money. */
export function balanceOption(input: BalanceOptionInput): ChartOption {
  const { months, marks, axisText, shareText, outLabel } = input;
  return (colours) => {
    const names = months.map(({ name }) => name);
    const common = { type: 'category', data: names, axisLine: { onZero: false }, boundaryGap: true };
    return {
      grid: [
        // Both stand on the same months: their edges are fixed, not fitted to the labels of each.
        { left: LEFT_PX, right: 36, top: 48, bottom: SHARE_PX + 64 },
        { left: LEFT_PX, right: 36, height: SHARE_PX, bottom: 8 },
      ],
      axisPointer: { link: [{ xAxisIndex: 'all' }] },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: 'line' },
        formatter: axisTooltip((place) => months[place]?.tooltip),
      },
      xAxis: [
        { ...common, gridIndex: 0, axisLabel: { hideOverlap: true } },
        { ...common, gridIndex: 1, axisLabel: { show: false } },
      ],
      yAxis: [
        { type: 'value', gridIndex: 0, splitNumber: 5, axisLabel: { formatter: axisText } },
        {
          type: 'value',
          gridIndex: 1,
          min: 0,
          max: 1,
          interval: 0.5,
          name: outLabel,
          nameLocation: 'end',
          nameGap: 6,
          nameTextStyle: { align: 'left', padding: [0, 0, 0, -LEFT_PX + 24] },
          axisLabel: { formatter: shareText },
        },
      ],
      series: [
        {
          type: 'custom',
          name: 'band',
          silent: true,
          encode: { x: 0, y: [1, 2, 3, 4, 5] },
          data: months.map(({ balance: { p10, p25, p50, p75, p90 } }, at) => [at, p10, p25, p50, p75, p90]),
          renderItem: (params: CustomSeriesRenderItemParams, api: CustomSeriesRenderItemAPI) =>
            params.dataIndex === 0 ? drawBands(api, months, colours) : null,
        },
        {
          type: 'line',
          data: months.map(({ balance }) => balance.p50),
          lineStyle: { color: colours.rangeTick, width: 2 },
          itemStyle: { color: colours.rangeTick },
          markLine: {
            symbol: 'none',
            silent: true,
            label: { color: colours.ink2, fontSize: colours.labelPx, position: 'end' },
            data: [
              {
                yAxis: 0,
                lineStyle: { color: colours.crit, type: 'solid', width: 1 },
                label: { show: false },
              },
              ...marks.map(({ month, label }, at) => ({
                xAxis: month,
                lineStyle: { color: colours.ink2, type: 'dashed', width: 1 },
                label: { formatter: label, distance: LABEL_LINES_PX[at % 2] },
              })),
            ],
          },
        },
        {
          type: 'line',
          step: 'middle',
          xAxisIndex: 1,
          yAxisIndex: 1,
          data: months.map(({ out01 }) => out01),
          lineStyle: { color: colours.crit, width: 1.5 },
          itemStyle: { color: colours.crit },
        },
      ],
    };
  };
}

/** Two polygons in one item: P10 to P90, and P25 to P75 over it. */
function drawBands(api: CustomSeriesRenderItemAPI, months: readonly BalanceMonth[], colours: ChartColours) {
  const band = (low: keyof Quantiles, high: keyof Quantiles, opacity: number) => ({
    type: 'polygon',
    shape: {
      points: [
        ...months.map(({ balance }, at) => api.coord([at, balance[high]])),
        ...months.map(({ balance }, at) => api.coord([at, balance[low]])).toReversed(),
      ],
    },
    style: { fill: colours.rangeBar, opacity },
  });
  return { type: 'group', children: [band('p10', 'p90', 0.25), band('p25', 'p75', 0.45)] };
}
