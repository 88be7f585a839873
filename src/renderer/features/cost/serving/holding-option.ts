import type { ChartColours } from '../../../theme/echarts-theme';
import { axisTooltip } from '../../../ui/axis-tooltip';
import type { ChartOption } from '../../../ui/use-chart';
import { type ChartMark, markLines } from './mark-labels';

export interface HoldingLine {
  readonly name: string;
  readonly look: 'accent' | 'dashed' | 'dotted';
  /** Medians at the months, in the currency of the screen. */
  readonly medians: readonly number[];
  /** P10 and P90, drawn as hairlines; null = left to the table. */
  readonly ends: { readonly low: readonly number[]; readonly high: readonly number[] } | null;
}

export interface HoldingOptionInput {
  readonly months: readonly number[];
  readonly lines: readonly HoldingLine[];
  /** Months worth a line, with their words. */
  readonly marks: readonly ChartMark[];
  readonly tooltips: readonly string[];
  readonly moneyText: (amount: number) => string;
  readonly xName: string;
}

/** What has been paid by the month, one line a way to hold the hardware. */
export function holdingOption({
  months,
  lines,
  marks,
  tooltips,
  moneyText,
  xName,
}: HoldingOptionInput): ChartOption {
  const dataOf = (values: readonly number[]) => values.map((value, step) => [months[step], value]);
  return (colours) => ({
    grid: { left: 4, right: 20, top: 44, bottom: 18, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 22,
      selectedMode: false,
      textStyle: { color: colours.ink2, fontSize: colours.labelPx },
      data: lines.map(({ name }) => name),
    },
    tooltip: {
      trigger: 'axis',
      formatter: axisTooltip((place) => tooltips[place]),
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: months.at(-1),
      interval: 12,
      name: xName,
      nameLocation: 'middle',
      nameGap: colours.labelPx + 10,
      splitLine: { show: false },
    },
    yAxis: { type: 'value', min: 0, splitNumber: 4, axisLabel: { formatter: moneyText } },
    series: lines.flatMap((line, position) => [
      {
        type: 'line',
        name: line.name,
        lineStyle: styleOf(line.look, colours),
        itemStyle: { color: styleOf(line.look, colours).color },
        data: dataOf(line.medians),
        ...(position > 0
          ? {}
          : {
              markLine: {
                symbol: 'none',
                silent: true,
                lineStyle: { color: colours.ink2, type: 'dashed', width: 1 },
                label: { position: 'end', color: colours.ink2, fontSize: colours.labelPx },
                data: markLines(marks),
              },
            }),
      },
      ...(line.ends === null
        ? []
        : [line.ends.low, line.ends.high].map((values) => ({
            type: 'line',
            silent: true,
            lineStyle: { color: colours.rangeLine, width: 1 },
            data: dataOf(values),
          }))),
    ]),
  });
}

function styleOf(look: HoldingLine['look'], colours: ChartColours) {
  if (look === 'accent') return { color: colours.accent, width: 2 };
  return look === 'dashed'
    ? { color: colours.ink2, width: 1.5, type: 'dashed' as const }
    : { color: colours.ink3, width: 1.5, type: 'dotted' as const };
}
