import { useTranslation } from 'react-i18next';
import { usePlanList } from '../../state/use-state';
import classes from './home.module.css';

/** What was deleted in this window, until it is taken back: the last one first. */
export function BinNotice({ onUndo }: { readonly onUndo: () => void }) {
  const { t } = useTranslation('home');
  const deleted = usePlanList((list) => list.deleted);
  const last = deleted.at(-1);
  if (last === undefined) return null;
  const others = deleted.length - 1;
  return (
    <p className={classes.notice}>
      <span>
        {others === 0
          ? t('bin.said', { name: last.name })
          : t('bin.saidMore', { name: last.name, count: others })}
      </span>
      <button type="button" className="link" onClick={onUndo}>
        {t('bin.undo', { name: last.name })}
      </button>
    </p>
  );
}
