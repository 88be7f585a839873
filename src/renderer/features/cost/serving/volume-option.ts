import { niceAxis } from '../../../ui/axis';
import { axisTooltip } from '../../../ui/axis-tooltip';
import type { ChartOption } from '../../../ui/use-chart';
import { type ChartMark, markLines } from './mark-labels';

export interface VolumeOptionInput {
  /** Amounts in the currency of the screen. */
  readonly points: readonly {
    readonly requests: number;
    readonly own: { readonly p10: number; readonly p50: number; readonly p90: number };
    readonly api: number;
    readonly tooltip: string;
  }[];
  readonly ownName: string;
  readonly rangeName: string;
  readonly apiName: string;
  /** Volumes worth a line, with their words. */
  readonly marks: readonly ChartMark[];
  readonly countText: (requests: number) => string;
  readonly moneyText: (amount: number) => string;
  readonly xName: string;
}

/** What a month costs over its requests, on hardware of one's own and bought: both axes in powers of ten. */
export function volumeOption(input: VolumeOptionInput): ChartOption {
  const { points } = input;
  const requests = niceAxis(
    points.map((point) => point.requests),
    { isLog: true },
  );
  const amounts = niceAxis(
    points.flatMap(({ own, api }) => [own.p10, own.p90, api]),
    { isLog: true },
  );
  return (colours) => ({
    grid: { left: 4, right: 16, top: 44, bottom: 18, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 22,
      selectedMode: false,
      textStyle: { color: colours.ink2, fontSize: colours.labelPx },
      data: [input.ownName, input.rangeName, input.apiName],
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'line' },
      formatter: axisTooltip((place) => points[place]?.tooltip),
    },
    xAxis: {
      type: 'log',
      min: requests.min,
      max: requests.max,
      name: input.xName,
      nameLocation: 'middle',
      nameGap: colours.labelPx + 10,
      axisLabel: { formatter: input.countText },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'log',
      min: amounts.min,
      max: amounts.max,
      axisLabel: { formatter: input.moneyText },
    },
    series: [
      {
        type: 'line',
        name: input.ownName,
        lineStyle: { color: colours.accent, width: 2 },
        itemStyle: { color: colours.accent },
        data: points.map((point) => [point.requests, point.own.p50]),
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: colours.ink2, type: 'dashed', width: 1 },
          label: { position: 'end', color: colours.ink2, fontSize: colours.labelPx },
          data: markLines(input.marks),
        },
      },
      ...(['p10', 'p90'] as const).map((end) => ({
        type: 'line',
        name: input.rangeName,
        lineStyle: { color: colours.rangeLine, width: 1 },
        itemStyle: { color: colours.rangeLine },
        data: points.map((point) => [point.requests, point.own[end]]),
      })),
      {
        type: 'line',
        name: input.apiName,
        lineStyle: { color: colours.ink2, type: 'dashed' },
        itemStyle: { color: colours.ink2 },
        data: points.map((point) => [point.requests, point.api]),
      },
    ],
  });
}
