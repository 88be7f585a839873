import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import { saveTextFile } from '../../../app/save-file';
import { useStores } from '../../../state/stores-context';
import { ErrorState } from '../../../ui/ErrorState';
import type { Words } from '../use-words';
import classes from './fleet.module.css';

const MEDIA_TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/** All machines with their runs as a file: for another Landfall, or for a spreadsheet. */
export function ExportButtons({ words: { t } }: { readonly words: Words }) {
  const { call } = useStores();
  const [error, setError] = useState<AppError | null>(null);
  const save = async (as: keyof typeof MEDIA_TYPES) => {
    const answer = await call('machines.export', { machineIds: null, as });
    setError(answer.ok ? null : answer.error);
    if (answer.ok) saveTextFile(answer.value.fileName, answer.value.text, MEDIA_TYPES[as]);
  };
  return (
    <>
      <div className={classes.actions}>
        <Button onClick={() => void save('json')}>{t('fleet.exportJson')}</Button>
        <Button onClick={() => void save('csv')}>{t('fleet.exportCsv')}</Button>
      </div>
      {error === null ? null : (
        <ErrorState title={t('fleet.exportFailed')} safe={t('fleet.exportSafe')} detail={error.message} />
      )}
    </>
  );
}
