import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '#core/contract/settings';
import { dayOf, timeOfDay } from '../format/dates';
import { useFormat } from '../format/use-format';
import { Table, Td, Th, Tr } from '../ui/Table';
import classes from './backup-table.module.css';

export interface BackupTableProps {
  readonly backups: readonly Backup[];
  /** Is a restore on its way: no second one then. */
  readonly isBusy: boolean;
  readonly onRestore: (backup: Backup) => void;
}

/** Backups, newest first; restoring one asks once more. */
export function BackupTable({ backups, isBusy, onRestore }: BackupTableProps) {
  const { t } = useTranslation('shell');
  const { t: tCommon } = useTranslation('common');
  const format = useFormat();
  const [asked, setAsked] = useState<string | null>(null);
  const whenOf = ({ createdAtMs }: Backup) => {
    const day = dayOf(createdAtMs);
    const date = day === dayOf(Date.now()) ? t('backup.today') : format.date(day, 'table');
    return t('backup.when', { date, time: timeOfDay(createdAtMs) });
  };
  return (
    <Table label={t('backup.title')} className={classes.table}>
      <thead>
        <tr>
          <Th>{t('backup.made')}</Th>
          <Th numeric>{t('backup.plans')}</Th>
          <Th numeric>{t('backup.size')}</Th>
          <Th>
            <span className="visually-hidden">{t('backup.restore')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) =>
          backup.fileName === asked ? (
            <tr key={backup.fileName}>
              <td colSpan={4}>
                <span className={classes.sure}>
                  <span>{t('backup.sure', { when: whenOf(backup) })}</span>
                  <button
                    type="button"
                    className="link"
                    // biome-ignore lint/a11y/noAutofocus: the question has taken the place of the button just pressed
                    autoFocus
                    disabled={isBusy}
                    onClick={() => {
                      setAsked(null);
                      onRestore(backup);
                    }}
                  >
                    {t('backup.restoreNow')}
                  </button>
                  <button type="button" className="link" onClick={() => setAsked(null)}>
                    {tCommon('cancel')}
                  </button>
                </span>
              </td>
            </tr>
          ) : (
            <Tr key={backup.fileName}>
              <Td rowHead title={backup.fileName}>
                {whenOf(backup)}
              </Td>
              <Td numeric>{format.integer(backup.planCount)}</Td>
              <Td numeric soft>
                {format.bytes(backup.bytes)}
              </Td>
              <Td className={classes.action}>
                <button
                  type="button"
                  className="link"
                  disabled={isBusy}
                  aria-label={t('backup.restoreLabel', { when: whenOf(backup) })}
                  onClick={() => setAsked(backup.fileName)}
                >
                  {t('backup.restore')}
                </button>
              </Td>
            </Tr>
          ),
        )}
      </tbody>
    </Table>
  );
}
