import { useId, useMemo } from 'react';
import type { MachineRun } from '#core/machine/machine-profile';
import { dayOf, timeOfDay } from '../../../format/dates';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { bestProduct } from '../figures/result-rows';
import { tickText } from '../figures/tick-text';
import type { Words } from '../use-words';
import { historyOption } from './history-option';
import { whenText } from './when';

const HEIGHT_REM = 14;
/** Runs that lie closer together than this are told apart by their time of day [ms]. */
const DAYS_WITH_TIME_MS = 3 * 86_400_000;

/** The best matrix product of each run over time, a line for each backend. */
export function HistoryChart({
  runs,
  words,
}: {
  readonly runs: readonly MachineRun[];
  readonly words: Words;
}) {
  const { t, rate, writer } = words;
  const headingId = useId();
  const points = useMemo(
    () =>
      runs
        .flatMap(({ result }) => {
          const best = bestProduct(result.kernels);
          if (best === null || result.cancelled) return [];
          return [
            {
              timeMs: result.startedAtMs,
              backend: result.backend,
              median: best.rate.spread.p50,
              when: whenText(result, words),
            },
          ];
        })
        .toReversed(),
    [runs, words],
  );
  const isShort = (points.at(-1)?.timeMs ?? 0) - (points[0]?.timeMs ?? 0) < DAYS_WITH_TIME_MS;
  const most = Math.max(1, ...points.map(({ median }) => median));
  const { unit, number } = writer('flop', most);
  const option = useMemo(
    () =>
      historyOption({
        points: points.map((point) => ({
          ...point,
          tooltip: `<b>${point.when}</b><br>${t(`backend.${point.backend}`)} ${rate('flop', point.median)}`,
        })),
        backendText: (backend) => t(`backend.${backend}`),
        axisText: (value) => (value === 0 ? '0' : tickText(number(value))),
        dayText: (timeMs) =>
          isShort
            ? t('history.when', {
                date: words.format.date(dayOf(timeMs), 'day'),
                time: timeOfDay(timeMs),
              })
            : words.format.moment(timeMs, 0),
      }),
    [points, isShort, t, rate, number, words],
  );
  const table = useMemo<ChartTable>(
    () => ({
      head: [t('history.run'), t('history.backend'), t('history.product')],
      rows: points.map(({ when, backend, median }) => [when, t(`backend.${backend}`), rate('flop', median)]),
    }),
    [points, t, rate],
  );
  if (points.length < 2) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('history.chart')} />
      <Chart
        label={t('history.chartLabel', { count: points.length })}
        option={option}
        table={table}
        heightRem={HEIGHT_REM}
        caption={t('history.chartCaption', { unit })}
      />
    </section>
  );
}
