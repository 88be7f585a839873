import { Button } from '@mantine/core';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#core/contract/app-error';
import { useStores } from '../../state/stores-context';
import { usePlanList } from '../../state/use-state';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { PageHead } from '../../ui/PageHead';
import classes from './home.module.css';
import { PlanTable } from './PlanTable';
import { readPlanFile } from './read-plan-file';

/** All plans of this machine: open, create, import, copy, export, delete. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { planList, session } = useStores();
  const status = usePlanList((state) => state.status);
  const items = usePlanList((state) => state.items);
  const listError = usePlanList((state) => state.error);
  const deleted = usePlanList((state) => state.deleted.at(-1) ?? null);
  const [fault, setFault] = useState<AppError | null>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    void planList.refresh();
  }, [planList]);

  async function take(
    work: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: AppError }>,
  ) {
    const answer = await work;
    setFault(answer.ok ? null : answer.error);
    await planList.refresh();
  }
  async function importFiles(files: readonly File[]) {
    for (const file of files) {
      const text = await readPlanFile(file);
      if (!text.ok) return setFault(text.error);
      const answer = await session.importText(file.name, text.value);
      if (!answer.ok) return setFault(answer.error);
    }
    setFault(null);
    await planList.refresh();
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    void importFiles([...event.dataTransfer.files]);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the button “Open file…”
    <div className={classes.page} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <PageHead
        title={t('title')}
        meta={t('meta', { count: items.length })}
        actions={
          <>
            <Button variant="default" onClick={() => input.current?.click()}>
              {t('openFile')}
            </Button>
            <Button variant="default" onClick={() => void take(session.create('sample'))}>
              {t('newFromSample')}
            </Button>
            <Button onClick={() => void take(session.create('blank', t('untitled')))}>{t('newPlan')}</Button>
          </>
        }
      />
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".landfall,application/json"
        multiple
        tabIndex={-1}
        aria-label={t('openFile')}
        onChange={(event) => {
          void importFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {fault === null ? null : <ErrorState title={fault.message} safe={t('nothingStored')} action={null} />}
      {deleted === null ? null : (
        <p role="status">
          {t('deleted', { name: deleted.name })}{' '}
          <button type="button" className="link" onClick={() => void planList.restoreLast()}>
            {t('takeBack')}
          </button>
        </p>
      )}
      {status === 'failed' && listError !== null ? (
        <ErrorState title={listError.message} safe={t('nothingLost')} />
      ) : status !== 'ready' && items.length === 0 ? (
        <Loading>{t('loading')}</Loading>
      ) : items.length === 0 ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        <PlanTable items={items} onFault={setFault} />
      )}
    </div>
  );
}
