import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStores } from '../../../state/stores-context';
import { useLawChanges } from '../../../state/use-law-changes';
import { lawNow, writeCompliance } from '../../../state/write-compliance';
import { SectionHead } from '../../../ui/SectionHead';
import type { ViewProps } from '../ComplianceView';
import { WithPanel } from '../WithPanel';
import { ChangeGroups } from './ChangeGroups';
import classes from './changes.module.css';

/** What an update of the catalog changed for the plan, to be looked at and confirmed. */
export function ChangesView({ data, place, words }: ViewProps) {
  const { t } = useTranslation('lawChanges');
  const stores = useStores();
  const changes = useLawChanges();
  const { seenLaw } = data.compliance;
  const { law } = data;
  const { format } = words;
  function confirm(label: string): void {
    const seen = lawNow(stores);
    if (seen === null) return;
    const done = writeCompliance(stores, (compliance) => ({ ...compliance, seenLaw: seen }), label, {
      version: seen.version,
    });
    if (done.ok) stores.ui.announce(t('confirmed'));
    else stores.ui.showFault(done.error);
  }
  return (
    <WithPanel data={data} place={place} words={words} sequence={[]} crumb="">
      <div className={classes.view}>
        <SectionHead title={t('title')} />
        {seenLaw === null ? (
          <>
            <p className={classes.lead}>{t('none')}</p>
            <Button onClick={() => confirm('lawChanges:step.noted')}>{t('note')}</Button>
          </>
        ) : changes === null ? (
          <p className={classes.lead}>
            {t('same', {
              version: format.date(law.version),
              checksum: law.checksum,
              date: format.date(seenLaw.confirmedOn),
            })}
          </p>
        ) : (
          <>
            <p className={classes.lead}>
              {t('since', {
                date: format.date(seenLaw.confirmedOn),
                before: t('lawOf', { version: format.date(seenLaw.version), checksum: seenLaw.checksum }),
                now: t('lawOf', { version: format.date(law.version), checksum: law.checksum }),
              })}{' '}
              {changes.count === 0 ? t('nothing') : t('found', { count: changes.count })}
            </p>
            <p>
              <Button variant="filled" onClick={() => confirm('lawChanges:step.confirmed')}>
                {t('confirm')}
              </Button>
            </p>
            <ChangeGroups changes={changes} data={data} place={place} words={words} />
          </>
        )}
        <p className={classes.note}>{t('reproduce')}</p>
      </div>
    </WithPanel>
  );
}
