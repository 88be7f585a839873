import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStores } from '../../../state/stores-context';
import { ErrorState } from '../../../ui/ErrorState';
import { FileChoice } from '../../../ui/FileChoice';
import { FileDrop } from '../../../ui/FileDrop';
import { type ConfigReading, readConfigFile } from '../read-config-file';
import type { EditorProps } from './AnswerEditor';
import { ConfigPreview } from './ConfigPreview';
import classes from './editors.module.css';

/** A place to drop a model's config.json, and what is in it before anything is filled in. */
export function ConfigFileEditor({ plan, answer }: EditorProps) {
  const { t } = useTranslation('plan');
  const { ui } = useStores();
  const [reading, setReading] = useState<ConfigReading | null>(null);

  async function read([file]: readonly File[]): Promise<void> {
    if (file === undefined) return;
    const done = await readConfigFile(file);
    setReading(done);
    ui.announce(
      done.kind === 'read' ? t('config.readSpoken', { name: file.name }) : t('config.failedSpoken'),
    );
  }

  return (
    <>
      <FileDrop className={classes.drop} onFiles={(files) => void read(files)}>
        <p>{t('config.drop')}</p>
        <p>
          <FileChoice
            isFirst
            label={t('config.choose')}
            accept=".json,application/json"
            onFiles={(files) => void read(files)}
          />
        </p>
        <p className="meta">{t('config.private')}</p>
      </FileDrop>
      {reading?.kind === 'failed' ? (
        <ErrorState
          title={t(`config.fault.${reading.reason}`, { name: reading.fileName, field: reading.field ?? '' })}
          detail={reading.message}
        />
      ) : null}
      {reading?.kind === 'read' ? (
        <ConfigPreview reading={reading} plan={plan} answer={answer} onClose={() => setReading(null)} />
      ) : null}
    </>
  );
}
