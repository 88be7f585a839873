import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { millisecondsText, roughCount, timeText } from '../../../serving/serving-text';
import { latencySentences } from '../../../serving/serving-words';
import { Chart, type ChartTable } from '../../../ui/Chart';
import { SectionHead } from '../../../ui/SectionHead';
import { latencyOption } from './latency-option';
import type { SectionProps } from './section-props';
import classes from './serving.module.css';

const HEIGHT_REM = 17;

/** How fast an answer comes against how much a copy does, over the number of requests it works on at once. */
export function LatencySection({ analysis, names }: SectionProps) {
  const { t } = useTranslation('serving');
  const format = useFormat();
  const headingId = useId();
  const { curve, choice, targets, fit, hardwareId, conditions } = analysis;
  const option = useMemo(
    () =>
      latencyOption({
        points: curve
          .filter((point) => Number.isFinite(point.timeToFirstTokenSeconds))
          .map((point) => ({
            tokensPerSecond: point.tokensPerSecond,
            timePerToken: point.secondsPerOutputToken * 1000,
            timeToFirst: point.timeToFirstTokenSeconds * 1000,
            isChosen: point.batchSize === choice?.point.batchSize,
            tooltip: [
              `<b>${t('latency.atOnce', { count: point.batchSize, number: format.integer(point.batchSize) })}</b>`,
              t('latency.tooltip', {
                perToken: timeText(point.secondsPerOutputToken, t, format),
                toFirst: timeText(point.timeToFirstTokenSeconds, t, format),
                rate: roughCount(point.tokensPerSecond, format),
              }),
            ].join('<br>'),
          })),
        timePerTokenName: t('latency.perToken'),
        timeToFirstName: t('latency.toFirst'),
        timePerTokenTarget: targets.timePerOutputTokenMs,
        timeToFirstTarget: targets.timeToFirstTokenMs,
        targetText: (milliseconds) => t('latency.target', { time: timeText(milliseconds / 1000, t, format) }),
        timeText: (milliseconds) => timeText(milliseconds / 1000, t, format),
        rateText: format.count,
        xName: t('latency.xName'),
        yName: t('latency.yName'),
      }),
    [curve, choice, targets, t, format],
  );
  const table = useMemo<ChartTable>(
    () => ({
      head: [
        t('latency.column.atOnce'),
        t('latency.column.perToken'),
        t('latency.column.toFirst'),
        t('latency.column.rate'),
        t('latency.column.user'),
      ],
      rows: curve.map((point) => [
        point.batchSize === choice?.point.batchSize
          ? t('latency.chosen', { number: format.integer(point.batchSize) })
          : format.integer(point.batchSize),
        millisecondsText(point.secondsPerOutputToken, format),
        millisecondsText(point.timeToFirstTokenSeconds, format),
        roughCount(point.tokensPerSecond, format),
        roughCount(1 / point.secondsPerOutputToken, format),
      ]),
    }),
    [curve, choice, t, format],
  );
  const sentences = latencySentences(t, format, analysis);
  if (sentences === null || curve.length < 2) return null;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('latency.title')}
        meta={t('latency.meta', { hardware: names.machines(hardwareId, fit.perReplica) })}
      />
      <p className={classes.words}>
        <b>{sentences.main}</b> {sentences.why}
      </p>
      <Chart
        label={t('latency.label', { count: curve.length })}
        option={option}
        table={table}
        heightRem={HEIGHT_REM}
        caption={t('latency.caption', { load: format.percent(conditions.load01) })}
      />
    </section>
  );
}
