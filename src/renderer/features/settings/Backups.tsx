import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#core/contract/app-error';
import type { AppContract } from '#core/contract/contract';
import type { OutputOf } from '#core/contract/define-contract';
import { useFormat } from '../../format/use-format';
import { useStores } from '../../state/stores-context';
import { ErrorState } from '../../ui/ErrorState';
import { SectionHead } from '../../ui/SectionHead';
import { Table, Td, Th, Tr } from '../../ui/Table';
import classes from './settings.module.css';

type Info = OutputOf<AppContract, 'app.info'>;
type Backup = OutputOf<AppContract, 'backups.list'>[number];

/** Data folder, backups and version. Restoring keeps the present state first. */
export function Backups() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { call, planList } = useStores();
  const [info, setInfo] = useState<Info | null>(null);
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  const [fault, setFault] = useState<AppError | null>(null);
  const [asked, setAsked] = useState<string | null>(null);

  const refresh = useCallback(async () => {
    const [about, list] = await Promise.all([call('app.info', {}), call('backups.list', {})]);
    if (about.ok) setInfo(about.value);
    if (list.ok) setBackups(list.value);
    else setFault(list.error);
  }, [call]);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  async function create() {
    const answer = await call('backups.create', {});
    setFault(answer.ok ? null : answer.error);
    await refresh();
  }
  async function restore(fileName: string) {
    setAsked(null);
    const answer = await call('backups.restore', { fileName });
    setFault(answer.ok ? null : answer.error);
    await planList.refresh();
    await refresh();
  }

  return (
    <section className={classes.group}>
      <SectionHead title={t('data')} meta={info === null ? undefined : format.bytes(info.databaseBytes)} />
      {info === null ? null : <p className={classes.path}>{info.dataFolder}</p>}
      {fault === null ? null : <ErrorState title={fault.message} />}
      <div>
        <Button variant="default" onClick={() => void create()}>
          {t('backUpNow')}
        </Button>
      </div>
      {backups.length === 0 ? (
        <p className="meta">{t('noBackups')}</p>
      ) : (
        <Table label={t('backups')}>
          <thead>
            <tr>
              <Th>{t('backups')}</Th>
              <Th numeric>{t('plans')}</Th>
              <Th numeric>{t('size')}</Th>
              <Th>{t('actions')}</Th>
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <Tr key={backup.fileName}>
                <Td rowHead>{format.moment(backup.createdAtMs, Date.now())}</Td>
                <Td numeric>{backup.planCount}</Td>
                <Td numeric>{format.bytes(backup.bytes)}</Td>
                <Td>
                  {asked === backup.fileName ? (
                    <button type="button" className="link" onClick={() => void restore(backup.fileName)}>
                      {t('restoreSure')}
                    </button>
                  ) : (
                    <button type="button" className="link" onClick={() => setAsked(backup.fileName)}>
                      {t('restore')}
                    </button>
                  )}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="meta">{t('restoreNote')}</p>
      <SectionHead title={t('about')} />
      {info === null ? null : (
        <p>
          {t('version', {
            version: info.version,
            catalog: info.catalogVersion,
            checksum: info.catalogChecksum,
          })}
        </p>
      )}
    </section>
  );
}
