import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { SectionHead } from '../../../ui/SectionHead';
import type { ViewProps } from '../ComplianceView';
import classes from './score.module.css';

/** Which state of the law all this rests on, and the one that the plan was confirmed under. */
export function LawBasis({ data, place, words }: ViewProps) {
  const { t } = useTranslation('progress');
  const headingId = useId();
  const { law, compliance } = data;
  const { seenLaw } = compliance;
  return (
    <section aria-labelledby={headingId}>
      <SectionHead id={headingId} title={t('basis.title')} />
      <p className={classes.note}>
        {t('basis.now', { version: words.format.date(law.version), checksum: law.checksum })}{' '}
        {seenLaw === null
          ? t('basis.notSeen')
          : seenLaw.checksum === law.checksum
            ? t('basis.same', { date: words.format.date(seenLaw.confirmedOn) })
            : t('basis.other', {
                date: words.format.date(seenLaw.confirmedOn),
                version: words.format.date(seenLaw.version),
                checksum: seenLaw.checksum,
              })}{' '}
        <Link href={place.href({ view: 'changes', duty: null })}>{t('basis.show')}</Link>
      </p>
    </section>
  );
}
