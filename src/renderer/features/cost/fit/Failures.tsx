import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fit } from '#core/fit/fit-report';
import { failureLines } from '../../../fit/fit-words';
import { shownCluster } from '../../../fit/shown-cluster';
import { useFormat } from '../../../format/use-format';
import { SectionHead } from '../../../ui/SectionHead';
import classes from './fit.module.css';

/** Time lost to failures on the cluster, and what checkpoints take. */
export function Failures({ fit }: { readonly fit: Fit }) {
  const { t } = useTranslation('costFit');
  const format = useFormat();
  const headingId = useId();
  const chosen = shownCluster(fit);
  return (
    <section aria-labelledby={headingId}>
      <SectionHead
        id={headingId}
        title={t('failures.title')}
        meta={t('failures.meta', { number: format.integer(chosen.accelerators) })}
      />
      <dl className={classes.lines}>
        {failureLines(t, format, fit).map(({ key, value, note }) => (
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
