import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#core/contract/app-error';
import type { Backup } from '#core/contract/settings';
import { BackupTable } from '../../app/BackupTable';
import { useBackups } from '../../app/use-backups';
import { useStores } from '../../state/stores-context';
import { ErrorState } from '../../ui/ErrorState';
import { SectionHead } from '../../ui/SectionHead';
import classes from './home.module.css';

/** Faults of the store that have words of their own; all others share one sentence. */
const KNOWN = ['corrupt', 'newer-version', 'read-only', 'disk-full', 'unavailable'] as const;

/** Why the plans cannot be shown: what happened, what is safe, what to do. */
export function StoreFault({ error }: { readonly error: AppError }) {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation('common');
  const { planList, reload } = useStores();
  const kind = KNOWN.find((code) => code === error.code) ?? 'other';

  async function retry(): Promise<void> {
    const listed = await planList.refresh();
    if (listed.ok) await reload();
  }
  return (
    <>
      <ErrorState
        title={t(`fault.${kind}.title`)}
        safe={t(`fault.${kind}.safe`)}
        action={
          <>
            {t(`fault.${kind}.todo`)}{' '}
            {kind === 'corrupt' ? null : (
              <button type="button" className="link" onClick={() => void retry()}>
                {tCommon('retry')}
              </button>
            )}
          </>
        }
        detail={error.message}
      />
      {kind === 'corrupt' ? <GoodBackups /> : null}
    </>
  );
}

/** The backups that can be read, one of which takes the place of the damaged database. */
function GoodBackups() {
  const { t } = useTranslation('home');
  const { ui } = useStores();
  const { backups, restore } = useBackups();
  const [isBusy, setIsBusy] = useState(false);

  async function restoreNow(backup: Backup): Promise<void> {
    setIsBusy(true);
    const restored = await restore(backup.fileName);
    setIsBusy(false);
    if (restored.ok) ui.announce(t('fault.restored', { count: restored.value.planCount }));
    else ui.showFault(restored.error);
  }
  if (backups === null) return null;
  return (
    <section className={classes.backups} aria-labelledby="good-backups">
      <SectionHead id="good-backups" title={t('fault.backups')} />
      {backups.length === 0 ? (
        <p className="soft">{t('fault.noBackups')}</p>
      ) : (
        <BackupTable backups={backups} isBusy={isBusy} onRestore={(backup) => void restoreNow(backup)} />
      )}
    </section>
  );
}
