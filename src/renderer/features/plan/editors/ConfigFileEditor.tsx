import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStores } from '../../../state/stores-context';
import { ErrorState } from '../../../ui/ErrorState';
import { type ConfigReading, readConfigFile } from '../read-config-file';
import type { EditorProps } from './AnswerEditor';
import { ConfigPreview } from './ConfigPreview';
import classes from './editors.module.css';

/** A place to drop a model's config.json, and what is in it before anything is filled in. */
export function ConfigFileEditor({ plan, answer }: EditorProps) {
  const { t } = useTranslation('plan');
  const { ui } = useStores();
  const picker = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<ConfigReading | null>(null);
  const [isOver, setIsOver] = useState(false);

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const done = await readConfigFile(file);
    setReading(done);
    ui.announce(
      done.kind === 'read' ? t('config.readSpoken', { name: file.name }) : t('config.failedSpoken'),
    );
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same */}
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          void read(event.dataTransfer.files[0]);
        }}
      >
        <p>{t('config.drop')}</p>
        <p>
          <Button data-first onClick={() => picker.current?.click()}>
            {t('config.choose')}
          </Button>
        </p>
        <p className="meta">{t('config.private')}</p>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={t('config.choose')}
          tabIndex={-1}
          className="visually-hidden"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // So that the same file can be chosen again after it was changed.
            void read(file).finally(() => {
              if (picker.current !== null) picker.current.value = '';
            });
          }}
        />
      </div>
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
