import { useTranslation } from 'react-i18next';
import { liveRiskCount } from '#core/ip/plan-ip/register';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { calendarDate, dayOf } from '../format/dates';
import { languageOf } from '../format/language';
import { money } from '../format/money';
import { percent } from '../format/quantities';
import { newestRun, thisMachine } from '../state/machines-store';
import { useCurrency } from '../state/use-currency';
import { useFindings } from '../state/use-findings';
import { usePlanDuties } from '../state/use-plan-duties';
import { usePlanIp } from '../state/use-plan-ip';
import {
  useBenchmarkRun,
  useCatalog,
  useEvaluation,
  useEvaluationState,
  useMachines,
  usePlan,
  useUi,
} from '../state/use-state';
import { countFindings, countOldFigures } from './evaluation-counts';

/** The second word beside a place in the rail, by screen; nothing while nothing is known. */
export function useRailNotes(): Readonly<Record<string, string | undefined>> {
  const { t, i18n } = useTranslation('shell');
  const costScope = useUi((ui) => ui.costScope);
  const total = useEvaluation(
    ({ planned }) => planned.scopes.find(({ id }) => id === costScope)?.totalUsd ?? null,
  );
  const marketCount = usePlan((plan) => plan.markets.length);
  const oldCount = useEvaluation(countOldFigures);
  const findings = useFindings();
  const currency = useCurrency();
  const launch = usePlan((plan) => milestonesOf(plan).launch);
  const duties = usePlanDuties(launch);
  // Some duties depend on the compute of the run: a number without it would be another one a moment later.
  const hasCatalogFailed = useCatalog(({ status }) => status === 'failed');
  const isComputeComing =
    useEvaluationState(({ status, evaluation }) => status === 'computing' && evaluation === null) &&
    !hasCatalogFailed;
  const planIp = usePlanIp();
  const hasErrors = countFindings(findings ?? []).some(({ severity }) => severity === 'error');
  const measuredAtMs = useMachines(({ machines }) => {
    const own = thisMachine(machines);
    return own === null ? null : (newestRun(own)?.result.startedAtMs ?? null);
  });
  const benchmarkShare = useBenchmarkRun(({ running }) =>
    running === null ? null : (running.progress?.fraction01 ?? 0),
  );
  return {
    cost: total === null ? undefined : money(total.p50, currency, languageOf(i18n.language)),
    countries:
      marketCount === null || marketCount === 0 ? undefined : t('note.countries', { count: marketCount }),
    compliance:
      duties === null || isComputeComing
        ? undefined
        : String(
            duties.duties.filter(({ assessment }) => assessment.binds && !assessment.duty.isAdvice).length,
          ),
    ip: planIp === null ? undefined : String(liveRiskCount(planIp.countries)),
    benchmark:
      benchmarkShare !== null
        ? percent(benchmarkShare, languageOf(i18n.language))
        : measuredAtMs === null
          ? undefined
          : calendarDate(dayOf(measuredAtMs), languageOf(i18n.language), 'day'),
    report: hasErrors ? t('note.draft') : undefined,
    sources: oldCount === null || oldCount === 0 ? undefined : t('note.old', { count: oldCount }),
  };
}
