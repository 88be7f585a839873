import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../format/dates';
import { useStores } from '../state/stores-context';
import { useSession } from '../state/use-state';
import { errorReason } from './error-text';
import classes from './title-bar.module.css';

/** "Saved 14:02", "Saving…", or why not and what to do. */
export function SaveStatus() {
  const { t } = useTranslation('shell');
  const { session } = useStores();
  const save = useSession((state) => state.save);
  const savedAtMs = useSession((state) => state.savedAtMs);
  if (save.kind === 'failed')
    return (
      <span className={classes.unsaved} role="alert">
        {t('save.failed', { reason: errorReason(t, save.error) })}{' '}
        <button type="button" className="link" onClick={() => void session.flush()}>
          {t('save.retry')}
        </button>
      </span>
    );
  if (save.kind === 'conflict') return <span className={classes.unsaved}>{t('save.conflict')}</span>;
  if (savedAtMs === null) return <span className={classes.saved}>{t('save.saving')}</span>;
  const saved = t('save.saved', { time: timeOfDay(savedAtMs) });
  const word = save.kind === 'saved' ? saved : t('save.saving');
  return (
    <>
      <span className={classes.saved} aria-hidden="true">
        {word}
      </span>
      {/* Spoken when the minute changes, not with every key. */}
      <span className="visually-hidden" role="status">
        {saved}
      </span>
    </>
  );
}
