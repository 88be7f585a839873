import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '#core/contract/settings';
import { BackupTable } from '../../../app/BackupTable';
import { useBackups } from '../../../app/use-backups';
import { useStores } from '../../../state/stores-context';
import { ErrorState } from '../../../ui/ErrorState';
import { Loading } from '../../../ui/Loading';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../settings.module.css';

/** The backups, a new one, and the way back to one. */
export function Backups({ onRestored }: { readonly onRestored: () => void }) {
  const { t } = useTranslation('settings');
  const { t: tCommon } = useTranslation('common');
  const { ui } = useStores();
  const { backups, error, load, create, restore } = useBackups();
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');

  async function createNow(): Promise<void> {
    setIsBusy(true);
    const created = await create();
    setIsBusy(false);
    if (created.ok) setSaid(t('backedUp', { count: created.value.planCount }));
    else ui.showFault(created.error);
  }
  async function restoreNow({ fileName }: Backup): Promise<void> {
    setIsBusy(true);
    const restored = await restore(fileName);
    setIsBusy(false);
    if (!restored.ok) return ui.showFault(restored.error);
    setSaid(t('restored', { count: restored.value.planCount }));
    onRestored();
  }
  return (
    <section className={classes.group} aria-labelledby="settings-backups">
      <SectionHead
        id="settings-backups"
        title={t('backups')}
        meta={
          <button type="button" className="link" disabled={isBusy} onClick={() => void createNow()}>
            {t('backUpNow')}
          </button>
        }
      />
      {error === null ? null : (
        <ErrorState
          title={t('backupsFailed')}
          detail={error.message}
          action={
            <button type="button" className="link" onClick={() => void load()}>
              {tCommon('retry')}
            </button>
          }
        />
      )}
      {backups === null && error === null ? <Loading /> : null}
      {backups === null ? null : backups.length === 0 ? (
        <p className={classes.note}>{t('noBackups')}</p>
      ) : (
        <BackupTable backups={backups} isBusy={isBusy} onRestore={(backup) => void restoreNow(backup)} />
      )}
      <p className={classes.said} role="status">
        {said}
      </p>
      <p className="meta">{t('backupNote')}</p>
    </section>
  );
}
