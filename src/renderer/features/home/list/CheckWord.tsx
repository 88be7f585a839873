import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '#core/contract/plans';
import { SEVERITIES, TONES } from '../../../app/evaluation-counts';
import { StateWord } from '../../../ui/StateWord';

/** The gravest of what the plan check found, counted; the others in the tooltip. */
export function CheckWord({ summary }: { readonly summary: PlanSummary }) {
  const { t } = useTranslation('shell');
  const found = SEVERITIES.map((severity) => ({ severity, count: summary[`${severity}Count`] })).filter(
    ({ count }) => count > 0,
  );
  const [gravest] = found;
  if (gravest === undefined) return <StateWord tone="ok">{t('check.clean')}</StateWord>;
  const all = found.map(({ severity, count }) => t(`check.${severity}`, { count })).join(', ');
  return (
    <span title={all}>
      <StateWord tone={TONES[gravest.severity]}>
        {t(`check.${gravest.severity}`, { count: gravest.count })}
      </StateWord>
    </span>
  );
}
