import { niceAxis } from '../../../ui/axis';
import type { ChartOption } from '../../../ui/use-chart';

export interface LatencyPoint {
  readonly tokensPerSecond: number;
  /** [ms] */
  readonly timePerToken: number;
  readonly timeToFirst: number;
  readonly tooltip: string;
  readonly isChosen: boolean;
}

export interface LatencyOptionInput {
  /** In the order of the batch. */
  readonly points: readonly LatencyPoint[];
  readonly timePerTokenName: string;
  readonly timeToFirstName: string;
  /** [ms]; null = no target. */
  readonly timePerTokenTarget: number | null;
  readonly timeToFirstTarget: number | null;
  readonly targetText: (milliseconds: number) => string;
  readonly timeText: (milliseconds: number) => string;
  readonly rateText: (tokensPerSecond: number) => string;
  readonly xName: string;
  readonly yName: string;
}

/** Throughput of a copy over what a user waits, along the batch: one line a latency, one dot each at the chosen batch. */
export function latencyOption(input: LatencyOptionInput): ChartOption {
  const { points, xName, yName, rateText, timeText } = input;
  const times = points.flatMap(({ timePerToken, timeToFirst }) => [timePerToken, timeToFirst]);
  const targets = [input.timePerTokenTarget, input.timeToFirstTarget].filter((time) => time !== null);
  const { min, max } = niceAxis([...times, ...targets], { isLog: true });
  return (colours) => {
    const series = (
      name: string,
      colour: string,
      dashed: boolean,
      timeOf: (point: LatencyPoint) => number,
      target: number | null,
    ) => ({
      type: 'line',
      name,
      showSymbol: true,
      symbol: 'circle',
      symbolSize: (_: unknown, { dataIndex }: { readonly dataIndex: number }) =>
        points[dataIndex]?.isChosen === true ? 11 : 4,
      lineStyle: { color: colour, type: dashed ? 'dashed' : 'solid' },
      itemStyle: { color: colour },
      data: points.map((point) => [timeOf(point), point.tokensPerSecond]),
      endLabel: { show: false },
      ...(target === null
        ? {}
        : {
            markLine: {
              symbol: 'none',
              silent: true,
              lineStyle: { color: colour, type: 'dashed', width: 1 },
              label: {
                formatter: input.targetText(target),
                position: 'end',
                color: colours.ink2,
                fontSize: colours.labelPx,
              },
              data: [{ xAxis: target }],
            },
          }),
    });
    return {
      grid: { left: 4, right: 28, top: 44, bottom: 18, containLabel: true },
      legend: {
        top: 0,
        left: 0,
        itemWidth: 22,
        selectedMode: false,
        textStyle: { color: colours.ink2, fontSize: colours.labelPx },
      },
      tooltip: {
        trigger: 'item',
        formatter: (at: unknown) => points[(at as { readonly dataIndex: number }).dataIndex]?.tooltip ?? '',
      },
      xAxis: {
        type: 'log',
        min,
        max,
        name: xName,
        nameLocation: 'middle',
        nameGap: colours.labelPx + 10,
        axisLabel: { formatter: timeText },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'value',
        min: 0,
        splitNumber: 4,
        name: yName,
        nameLocation: 'end',
        nameTextStyle: { align: 'left' },
        axisLabel: { formatter: rateText },
      },
      series: [
        series(
          input.timePerTokenName,
          colours.accent,
          false,
          ({ timePerToken }) => timePerToken,
          input.timePerTokenTarget,
        ),
        series(
          input.timeToFirstName,
          colours.ink3,
          true,
          ({ timeToFirst }) => timeToFirst,
          input.timeToFirstTarget,
        ),
      ],
    };
  };
}
