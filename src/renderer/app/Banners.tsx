import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { AppError } from '#core/contract/app-error';
import { useStores } from '../state/stores-context';
import { useConnectionLost } from '../state/use-connection';
import { useCatalog, useEvaluationState, useSession, useUi } from '../state/use-state';
import { Banner } from './Banner';
import classes from './banners.module.css';
import { EvidenceBanner } from './EvidenceBanner';
import { errorText } from './error-text';

/** How often a lost backend is tried again by itself [ms]. */
const RETRY_EVERY_MS = 2000;

/** What stands in the way of working on, above every page: what happened, what is safe, what to do. */
export function Banners() {
  const { t } = useTranslation('shell');
  const { catalog, ui, reconnect } = useStores();
  const fault = useUi((state) => state.fault);
  const catalogError = useCatalog((state) => state.error);
  const settingsError = useSettingsError();
  const openError = useSession((session) => (session.status === 'failed' ? session.error : null));
  const evaluationError = useEvaluationState((state) => (state.status === 'failed' ? state.error : null));
  return (
    <>
      <LostBanner />
      <ConflictBanner />
      <EvidenceBanner />
      {catalogError === null ? null : (
        <Banner text={errorText(t, catalogError)} action={t('retry')} onAction={() => void catalog.load()} />
      )}
      {settingsError === null ? null : (
        <Banner text={errorText(t, settingsError)} action={t('retry')} onAction={() => void reconnect()} />
      )}
      {openError === null ? null : <Banner text={errorText(t, openError)} />}
      {fault === null ? null : (
        <Banner text={errorText(t, fault)} action={t('close')} onAction={ui.closeFault} />
      )}
      {evaluationError === null ? null : (
        <Banner text={t('banner.figures', { reason: evaluationError.message })} />
      )}
    </>
  );
}

/** Why the backend answers but cannot work, e.g. a damaged database. */
function useSettingsError(): AppError | null {
  const { settings } = useStores();
  const isLost = useConnectionLost();
  const error = useStore(settings.store, (state) => state.error);
  return isLost ? null : error;
}

function LostBanner() {
  const { t } = useTranslation('shell');
  const { reconnect } = useStores();
  const isLost = useConnectionLost();
  useEffect(() => {
    if (!isLost) return;
    const timer = setInterval(() => void reconnect(), RETRY_EVERY_MS);
    return () => clearInterval(timer);
  }, [isLost, reconnect]);
  if (!isLost) return null;
  return <Banner text={t('banner.lost')} action={t('retry')} onAction={() => void reconnect()} />;
}

function ConflictBanner() {
  const { t } = useTranslation('shell');
  const { session } = useStores();
  const isConflict = useSession((state) => state.save.kind === 'conflict');
  if (!isConflict) return null;
  return (
    <div className={classes.banner} role="alert">
      <p>{t('banner.conflict')}</p>
      <Button onClick={() => void session.takeStored()}>{t('banner.takeStored')}</Button>
      <Button onClick={() => void session.keepAsCopy()}>{t('banner.keepAsCopy')}</Button>
    </div>
  );
}
