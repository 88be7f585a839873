import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format';
import { useStores } from '../../../state/stores-context';
import { SectionHead } from '../../../ui/SectionHead';
import { StateWord } from '../../../ui/StateWord';
import { Line } from '../Line';
import classes from '../settings.module.css';
import { Backups } from './Backups';
import { syncProgramOf } from './synced-folder';
import { type AppInfoState, useAppInfo } from './use-app-info';

/** Where the plans are, whether they are sound, their backups, and which Landfall this is. */
export function DataFolder() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { host } = useStores();
  const { info, check, read } = useAppInfo();
  const program = info === null ? null : syncProgramOf(info.dataFolder);
  return (
    <>
      <section className={classes.group} aria-labelledby="settings-data">
        <SectionHead
          id="settings-data"
          title={t('data')}
          meta={
            host === null ? undefined : (
              <button type="button" className="link" onClick={() => host.showDataFolder()}>
                {t('showFolder')}
              </button>
            )
          }
        />
        {info === null ? null : (
          <>
            <Line label={t('folder')}>
              <span className={classes.path}>{info.dataFolder}</span>
              <span className="meta">
                {t('folderMeta', { count: info.planCount, bytes: format.bytes(info.databaseBytes) })}
              </span>
            </Line>
            {program === null ? null : (
              <p className={classes.note}>
                <StateWord tone="warn">
                  <span className={classes.sentence}>{t('synced', { program })}</span>
                </StateWord>
              </p>
            )}
          </>
        )}
        <Line
          label={t('check')}
          end={
            <button type="button" className="link" onClick={() => void read()}>
              {t('checkAgain')}
            </button>
          }
        >
          <Check check={check} />
        </Line>
        <Line label={t('version')}>
          {info === null
            ? null
            : t('versionText', {
                version: info.version,
                catalog: info.catalogVersion,
                checksum: info.catalogChecksum,
              })}
        </Line>
      </section>
      <Backups onRestored={() => void read()} />
    </>
  );
}

function Check({ check }: Pick<AppInfoState, 'check'>) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  if (check === null) return <span className="soft">{t('checking')}</span>;
  if (check === 'failed') return <StateWord tone="unk">{t('checkFailed')}</StateWord>;
  if (!check.sound)
    return (
      <StateWord tone="crit">
        <span className={classes.sentence}>{t('damaged')}</span>
      </StateWord>
    );
  return (
    <StateWord tone="ok">{t('sound', { time: format.moment(check.checkedAtMs, Date.now()) })}</StateWord>
  );
}
