import { useStores } from '../../../state/stores-context';
import { useBenchmarkRun } from '../../../state/use-state';
import { ErrorState } from '../../../ui/ErrorState';
import { noteText } from '../figures/note-text';
import type { Words } from '../use-words';

/** What went wrong with the last run of this window, and what is safe; nothing when all went well. */
export function AfterRun({ words }: { readonly words: Words }) {
  const { t } = words;
  const { benchmark } = useStores();
  const { error, fruitless, unstored } = useBenchmarkRun((state) => state);
  if (unstored !== null) {
    return (
      <ErrorState
        title={t('after.unstored')}
        safe={t('after.unstoredSafe')}
        detail={unstored.error.message}
        action={
          <button type="button" className="link" onClick={() => void benchmark.storeAgain()}>
            {t('after.storeAgain')}
          </button>
        }
      />
    );
  }
  if (fruitless !== null) {
    return fruitless.cancelled ? (
      <p role="status">{t('after.cancelled')}</p>
    ) : (
      <ErrorState
        title={t('after.nothing')}
        safe={t('after.nothingSafe')}
        detail={fruitless.notes.map((note) => noteText(note, words)).join(' ')}
      />
    );
  }
  if (error !== null) {
    return <ErrorState title={t('after.failed')} safe={t('after.failedSafe')} detail={error.message} />;
  }
  return null;
}
