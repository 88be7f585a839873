import { useCallback, useMemo } from 'react';
import type { EcosystemComparison } from '#core/strategy/ecosystem/compare';
import { DIMENSIONS, LEAST_SCORE, MOST_SCORE } from '#core/strategy/ecosystem/scores';
import type { EcosystemWords } from '../../../strategy/ecosystem/use-ecosystem-words';
import type { ChartColours } from '../../../theme/echarts-theme';
import { Chart } from '../../../ui/Chart';

export interface ScoreRadarProps {
  readonly comparison: EcosystemComparison;
  readonly words: EcosystemWords;
}

/** More outlines than this cannot be told apart. */
const MOST_OUTLINES = 5;

/** Dash patterns beside the tints, so that outlines are told apart without colour. */
const DASHES = ['solid', [6, 3], [2, 3], [8, 3, 2, 3], [1, 5]] as const;

/** Home and up to five countries as outlines; whoever wants numbers reads the table. */
export function ScoreRadar({ comparison, words }: ScoreRadarProps) {
  const { t } = words;
  const shown = useMemo(() => comparison.abroad.slice(0, MOST_OUTLINES), [comparison]);
  const option = useCallback(
    (colours: ChartColours) => {
      const scoresOf = (country: string) =>
        comparison.dimensions.map(({ home, abroad }) => {
          const own = country === comparison.home ? home : abroad.find((other) => other.country === country);
          return own?.line?.score ?? '-';
        });
      const tints = [colours.ink, colours.rangeBar, colours.ink3, colours.rangeLine, colours.rangeTick];
      return {
        legend: { bottom: 0, textStyle: { color: colours.ink2, fontSize: colours.labelPx } },
        radar: {
          center: ['50%', '46%'],
          radius: '68%',
          splitNumber: MOST_SCORE - LEAST_SCORE,
          axisName: { color: colours.ink2, fontSize: colours.labelPx },
          axisLine: { lineStyle: { color: colours.rule } },
          splitLine: { lineStyle: { color: colours.rule } },
          splitArea: { show: false },
          indicator: DIMENSIONS.map((id) => ({
            name: words.dimension(id),
            min: LEAST_SCORE,
            max: MOST_SCORE,
          })),
        },
        series: [
          {
            type: 'radar',
            symbolSize: 4,
            data: [comparison.home, ...shown].map((country, place) => ({
              name: words.country(country),
              value: scoresOf(country),
              lineStyle:
                place === 0
                  ? { color: colours.accent, width: 3 }
                  : { color: tints[place - 1], width: 1.5, type: DASHES[place - 1] },
              itemStyle: { color: place === 0 ? colours.accent : tints[place - 1] },
            })),
          },
        ],
      };
    },
    [comparison, shown, words],
  );
  const table = useMemo(
    () => ({
      head: [t('column.dimension'), ...[comparison.home, ...comparison.abroad].map(words.country)],
      rows: comparison.dimensions.map(({ dimension, home, abroad }) => [
        words.dimension(dimension),
        ...[home, ...abroad].map(({ line }) => line?.score ?? t('unknown')),
      ]),
    }),
    [comparison, words, t],
  );
  return (
    <Chart
      label={t('radar.label', {
        country: words.country(comparison.home),
        countries: words.list(shown.map(words.country)),
      })}
      option={option}
      table={table}
      heightRem={24}
      caption={
        comparison.abroad.length > MOST_OUTLINES
          ? t('radar.first', { count: MOST_OUTLINES })
          : t('radar.note')
      }
    />
  );
}
