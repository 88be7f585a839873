import { useTranslation } from 'react-i18next';
import { QUICK_RANGES, type QuickRange } from '../../../ui/uncertain-draft';
import classes from './editors.module.css';

/** Sets the range of every row around its likely value, and says what a range means. */
export function QuickRanges({ onSet }: { readonly onSet: (range: QuickRange) => void }) {
  const { t } = useTranslation(['plan', 'ui']);
  return (
    <div className={classes.quick}>
      <span>{t('setAll')}</span>
      {QUICK_RANGES.map((range) => (
        <button
          key={range}
          type="button"
          className="link"
          aria-label={t('setAllLabel', { range: t(`ui:field.${range}`) })}
          onClick={() => onSet(range)}
        >
          {t(`ui:field.${range}`)}
        </button>
      ))}
      <span className="meta">{t('ui:field.meaning')}</span>
    </div>
  );
}
