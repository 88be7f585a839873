import { useTranslation } from 'react-i18next';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { languageOf } from '../format/language';
import { moneyRange } from '../format/money';
import { useCurrency } from '../state/use-currency';
import { usePlanDuties } from '../state/use-plan-duties';
import { useCatalog, useEvaluation, usePlan, useUi } from '../state/use-state';
import { countFindings, countOldFigures } from './evaluation-counts';

/** The second word beside a place in the rail, by screen; nothing while nothing is known. */
export function useRailNotes(): Readonly<Record<string, string | undefined>> {
  const { t, i18n } = useTranslation('shell');
  const costScope = useUi((ui) => ui.costScope);
  const total = useEvaluation(
    ({ planned }) => planned.scopes.find(({ id }) => id === costScope)?.totalUsd ?? null,
  );
  const marketCount = usePlan((plan) => plan.markets.length);
  const countryCount = useCatalog((state) => state.catalog?.countries.length ?? null);
  const oldCount = useEvaluation(countOldFigures);
  const findings = useEvaluation((evaluation) => evaluation.findings);
  const currency = useCurrency();
  const launch = usePlan((plan) => milestonesOf(plan).launch);
  const duties = usePlanDuties(launch);
  const hasErrors = countFindings(findings ?? []).some(({ severity }) => severity === 'error');
  const spread = total === null ? null : { low: total.p10, median: total.p50, high: total.p90 };
  return {
    cost: spread === null ? undefined : moneyRange(spread, currency, languageOf(i18n.language)).median,
    countries:
      marketCount === null || countryCount === null
        ? undefined
        : t('note.countries', { markets: marketCount, all: countryCount }),
    compliance:
      duties === null
        ? undefined
        : String(
            duties.duties.filter(({ assessment }) => assessment.binds && !assessment.duty.isAdvice).length,
          ),
    report: hasErrors ? t('note.draft') : undefined,
    sources: oldCount === null || oldCount === 0 ? undefined : t('note.old', { count: oldCount }),
  };
}
