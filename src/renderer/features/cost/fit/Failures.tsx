import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fit } from '#core/fit/fit-report';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import classes from './fit.module.css';

/** Time lost to failures on the cluster, and what checkpoints take. */
export function Failures({ fit }: { readonly fit: Fit }) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const headingId = useId();
  const { failures, checkpoint } = fit;
  const chosen = fit.planned ?? fit.smallest;
  const hours = (value: number) => format.duration(value * 3600);
  const { low, high } = failures.lostRange01;
  const lines = [
    { key: 'between', value: hours(failures.hoursBetweenFailures), note: t('failures.note.between') },
    {
      key: 'lost',
      value: format.percent(failures.lost01),
      note: t('failures.note.lost', { low: format.percent(low), high: format.percent(high) }),
    },
    { key: 'save', value: hours(failures.hoursBetweenSaves), note: t('failures.note.save') },
    {
      key: 'saving',
      value: format.duration(failures.saveSeconds.likely),
      note: t('failures.note.saving', {
        low: format.duration(failures.saveSeconds.low),
        high: format.duration(failures.saveSeconds.high),
      }),
    },
    { key: 'checkpoint', value: format.bytes(checkpoint.bytes), note: t('failures.note.checkpoint') },
    {
      key: 'kept',
      value: format.bytes(checkpoint.bytes * checkpoint.kept),
      note: t('failures.note.kept', {
        number: format.integer(checkpoint.kept),
        amount: format.moneyRangeText({
          p10: checkpoint.usdPerMonth.low,
          p50: checkpoint.usdPerMonth.likely,
          p90: checkpoint.usdPerMonth.high,
        }),
      }),
    },
  ] as const;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('failures.title')}
        meta={t('failures.meta', { number: format.integer(chosen.accelerators) })}
      />
      <dl className={classes.lines}>
        {lines.map(({ key, value, note }) => (
          <div key={key}>
            <dt>{t(`failures.name.${key}`)}</dt>
            <dd>
              <b>{value}</b> <span>{note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
