import { useTranslation } from 'react-i18next';
import classes from '../home.module.css';
import type { Imported } from './use-plan-import';

export interface ImportNoticeProps {
  readonly imported: readonly Imported[];
  readonly onUndo: () => void;
}

/** What the last import brought, and the way back. */
export function ImportNotice({ imported, onUndo }: ImportNoticeProps) {
  const { t, i18n } = useTranslation('home');
  if (imported.length === 0) return null;
  const names = imported.map(({ name }) => name).join(i18n.language.startsWith('zh') ? '、' : ', ');
  return (
    <p className={classes.notice} role="status">
      <span>{t('import.done', { count: imported.length, names })}</span>
      <button type="button" className="link" onClick={onUndo}>
        {t('import.undo')}
      </button>
    </p>
  );
}
