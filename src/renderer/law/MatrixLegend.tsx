import type { TFunction } from 'i18next';
import { EFFORT_LEVELS, EFFORT_LIMITS_DAYS } from '#core/law/plan-duties/effort-level';
import { StateWord } from '../ui/StateWord';

export interface MatrixLegendProps {
  readonly t: TFunction<'compliance'>;
  /** Tints `i[data-level]`. */
  readonly className: string | undefined;
}

/** What tints, marks and dashes of the matrix of duties mean, said once. */
export function MatrixLegend({ t, className }: MatrixLegendProps) {
  return (
    <ul className={className} aria-label={t('legend.label')}>
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
      <li>{t('legend.estimate')}</li>
    </ul>
  );
}
