import type { ChartOption } from '../../../ui/use-chart';

export interface RooflinePoint {
  readonly name: string;
  /** FLOP per byte. */
  readonly intensity: number;
  /** [FLOP/s] */
  readonly rate: number;
  readonly tooltip: string;
}

export interface RooflineOptionInput {
  readonly points: readonly RooflinePoint[];
  /** [FLOP/s] and [B/s]. */
  readonly peak: number;
  readonly bandwidth: number;
  readonly peakLabel: string;
  readonly memoryLabel: string;
  readonly axisText: (rate: number) => string;
  readonly xName: string;
}

/** The roofline: what memory allows on the slope, what arithmetic allows on the flat, and each kernel below it. */
export function rooflineOption(input: RooflineOptionInput): ChartOption {
  const { points, peak, bandwidth, peakLabel, memoryLabel, axisText, xName } = input;
  const ridge = peak / bandwidth;
  const left =
    10 ** Math.floor(Math.log10(Math.min(ridge / 10, ...points.map(({ intensity }) => intensity))));
  const right =
    10 ** Math.ceil(Math.log10(Math.max(ridge * 10, ...points.map(({ intensity }) => intensity))));
  // High on the slope: further down its label would lie over those of the axis.
  const labelled = left ** 0.25 * ridge ** 0.75;
  const lowest = Math.min(left * bandwidth, ...points.map(({ rate }) => rate));
  return (colours) => ({
    grid: { left: 4, right: 16, top: 22, bottom: 18, containLabel: true },
    tooltip: {
      trigger: 'item',
      formatter: (at: unknown) => points[(at as { readonly dataIndex: number }).dataIndex]?.tooltip ?? '',
    },
    xAxis: {
      type: 'log',
      min: left,
      max: right,
      name: xName,
      nameLocation: 'middle',
      nameGap: colours.labelPx + 10,
      splitLine: { show: false },
    },
    yAxis: {
      type: 'log',
      min: 10 ** Math.floor(Math.log10(lowest)),
      max: 10 ** Math.ceil(Math.log10(peak * 1.2)),
      axisLabel: { formatter: axisText },
    },
    series: [
      {
        type: 'line',
        silent: true,
        tooltip: { show: false },
        lineStyle: { color: colours.rangeTick },
        data: [
          { value: [left, left * bandwidth] },
          {
            value: [labelled, labelled * bandwidth],
            label: {
              show: true,
              formatter: memoryLabel,
              position: 'left',
              offset: [0, -6],
              color: colours.ink2,
            },
            symbol: 'circle',
            symbolSize: 0.1,
          },
          { value: [ridge, peak] },
          {
            value: [right, peak],
            label: {
              show: true,
              formatter: peakLabel,
              position: 'left',
              offset: [0, -9],
              color: colours.ink2,
            },
            symbol: 'circle',
            symbolSize: 0.1,
          },
        ],
      },
      {
        type: 'scatter',
        symbolSize: 7,
        itemStyle: { color: colours.rangeBar, borderColor: colours.rangeTick, borderWidth: 1 },
        data: points.map(({ name, intensity, rate }) => ({
          name,
          value: [intensity, rate],
          // Where neither slope nor flat runs through it.
          label: { position: intensity > ridge / 3 ? 'bottom' : 'right' },
        })),
        label: {
          show: true,
          position: 'right',
          formatter: '{b}',
          color: colours.ink2,
          fontSize: colours.labelPx,
        },
        labelLayout: { hideOverlap: true },
      },
    ],
  });
}
