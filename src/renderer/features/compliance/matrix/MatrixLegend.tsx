import { EFFORT_LEVELS, EFFORT_LIMITS_DAYS } from '#core/law/plan-duties/effort-level';
import { StateWord } from '../../../ui/StateWord';
import type { Words } from '../use-words';
import classes from './matrix.module.css';

/** What tints, marks and dashes mean, said once. */
export function MatrixLegend({ words: { t } }: { readonly words: Words }) {
  return (
    <ul className={classes.legend} aria-label={t('legend.label')}>
      {EFFORT_LEVELS.map((level) => (
        <li key={level}>
          <i data-level={level} aria-hidden="true" />
          {level === 'heavy'
            ? t('legend.above', { level: t(`level.${level}`) })
            : t(level === 'light' ? 'legend.upToDays' : 'legend.upTo', {
                level: t(`level.${level}`),
                count: EFFORT_LIMITS_DAYS[level],
              })}
        </li>
      ))}
      <li>
        <i data-level="unknown" aria-hidden="true" />
        {t('legend.unknown')}
      </li>
      <li>
        <StateWord tone="crit">{t('legend.critical')}</StateWord>
      </li>
      <li>
        <StateWord tone="unk">{t('legend.open')}</StateWord>
      </li>
      <li className={classes.estimate}>{t('legend.estimate')}</li>
    </ul>
  );
}
