import type { BackendName } from '#core/benchmark/result';
import type { ChartOption } from '../../../ui/use-chart';
import { spansDecades } from '../figures/spans-decades';

export interface HistoryPoint {
  readonly timeMs: number;
  readonly backend: BackendName;
  /** [FLOP/s] */
  readonly median: number;
  readonly tooltip: string;
}

export interface HistoryOptionInput {
  /** The oldest first. */
  readonly points: readonly HistoryPoint[];
  readonly backendText: (backend: BackendName) => string;
  readonly axisText: (flopPerSecond: number) => string;
  readonly dayText: (timeMs: number) => string;
}

/** Runs over time, a line with its name at the end for each backend. */
export function historyOption({ points, backendText, axisText, dayText }: HistoryOptionInput): ChartOption {
  const backends = [...new Set(points.map(({ backend }) => backend))];
  const isLog = spansDecades(points.map(({ median }) => median));
  return (colours) => ({
    grid: { left: 4, right: 84, top: 12, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'item',
      formatter: (at: unknown) => (at as { readonly data: { readonly tooltip: string } }).data.tooltip,
    },
    xAxis: { type: 'time', axisLabel: { formatter: dayText, hideOverlap: true } },
    yAxis: { type: isLog ? 'log' : 'value', splitNumber: 4, axisLabel: { formatter: axisText } },
    series: backends.map((backend) => ({
      type: 'line',
      name: backendText(backend),
      symbol: 'circle',
      symbolSize: 6,
      lineStyle: { color: colours.rangeLine },
      itemStyle: { color: colours.accent },
      endLabel: { show: true, formatter: '{a}', color: colours.ink2, fontSize: colours.labelPx },
      data: points
        .filter((point) => point.backend === backend)
        .map(({ timeMs, median, tooltip }) => ({ value: [timeMs, median], tooltip })),
    })),
  });
}
