import type { Calibration } from '#core/fairness/calibration';
import type { ChartOption } from '../../../ui/use-chart';

export interface CalibrationNames {
  readonly score: string;
  readonly share: string;
  readonly diagonal: string;
}

/** Share of positives by mean score in percent, a line a group, beside the diagonal on which scores mean what they say. */
export function calibrationOption(
  groups: readonly { readonly name: string; readonly calibration: Calibration }[],
  names: CalibrationNames,
): ChartOption {
  return (colours) => ({
    grid: { left: 12, right: 24, top: 56, bottom: 28, containLabel: true },
    legend: { top: 0, left: 0 },
    tooltip: { trigger: 'item' },
    xAxis: { type: 'value', name: names.score, nameLocation: 'middle', nameGap: 26, min: 0, max: 100 },
    yAxis: { type: 'value', name: names.share, nameTextStyle: { align: 'left' }, min: 0, max: 100 },
    series: [
      {
        type: 'line',
        name: names.diagonal,
        symbol: 'none',
        lineStyle: { type: 'dashed', width: 1, color: colours.rangeLine },
        itemStyle: { color: colours.rangeLine },
        data: [
          [0, 0],
          [100, 100],
        ],
      },
      ...groups.map(({ name, calibration }, place) => ({
        type: 'line',
        name,
        symbol: SYMBOLS[place % SYMBOLS.length],
        symbolSize: 7,
        data: calibration.points.map(({ meanScore, positiveShare }) => [
          100 * meanScore,
          100 * positiveShare,
        ]),
      })),
    ],
  });
}

/** Told apart without colour. */
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
