import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { createFigureBook } from '#core/evaluation/figure-book';
import { indexLaw, type LawIndex } from '#core/law/engine/law-index';
import type { LawCatalog } from '#core/law/law';
import { type DayRate, dayRate } from '#core/law/money/day-rate';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { type DutyEntry, planEntries } from '#core/law/plan-duties/duty-entries';
import { dueDate, type Milestones, milestonesOf } from '#core/law/plan-duties/milestones';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { Compliance, DutyRecord } from '#core/plan/compliance';
import { NO_COMPLIANCE, NO_RECORD } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';
import { dayOf } from '../../format/dates';
import { usePlanDuties } from '../../state/use-plan-duties';
import { useCatalog, useLaw, useSession } from '../../state/use-state';
import type { AskedDay } from './use-place';

/** Everything the parts of the screen draw from. */
export interface ComplianceData {
  readonly plan: Plan;
  readonly law: LawCatalog;
  readonly index: LawIndex;
  readonly catalog: Catalog;
  readonly duties: PlanDuties;
  /** Over all countries, a duty of one law once. */
  readonly entries: readonly DutyEntry[];
  readonly milestones: Milestones;
  /** Day asked about, YYYY-MM-DD; null = all law, each with its first day. */
  readonly date: string | null;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly compliance: Compliance;
  readonly recordOf: (dutyId: string) => DutyRecord;
  /** The user's own day, else the one counted from the milestones, YYYY-MM-DD; null = it has none. */
  readonly dueOn: (entry: DutyEntry) => string | null;
  /** Of the country where the team is; null = its pay is not known. */
  readonly rate: DayRate | null;
  readonly unitsPerUsd: UnitsPerUsd;
}

/** @returns null until plan, catalog and law are there */
export function useCompliance(asked: AskedDay): ComplianceData | null {
  const plan = useSession((state) => state.plan);
  const law = useLaw((state) => state.law);
  const catalog = useCatalog((state) => state.catalog);
  const milestones = useMemo(() => (plan === null ? null : milestonesOf(plan)), [plan]);
  const date = asked === 'all' ? null : asked === 'launch' ? (milestones?.launch ?? null) : asked.day;
  const duties = usePlanDuties(date);
  const rate = useTeamRate(plan, catalog);
  const unitsPerUsd = useMemo(() => (catalog === null ? null : unitsPerUsdOf(catalog)), [catalog]);
  return useMemo(() => {
    if (plan === null || law === null || catalog === null || duties === null) return null;
    if (milestones === null || unitsPerUsd === null) return null;
    const compliance = plan.compliance ?? NO_COMPLIANCE;
    const recordOf = (dutyId: string) =>
      (Object.hasOwn(compliance.duties, dutyId) ? compliance.duties[dutyId] : undefined) ?? NO_RECORD;
    return {
      plan,
      law,
      index: indexLaw(law),
      catalog,
      duties,
      entries: planEntries(duties),
      milestones,
      date,
      today: dayOf(Date.now()),
      compliance,
      recordOf,
      dueOn: ({ assessment }) => recordOf(assessment.duty.id).dueOn ?? dueDate(assessment, milestones),
      rate,
      unitsPerUsd,
    };
  }, [plan, law, catalog, duties, milestones, date, rate, unitsPerUsd]);
}

function useTeamRate(plan: Plan | null, catalog: Catalog | null): DayRate | null {
  return useMemo(() => {
    if (plan === null || catalog === null) return null;
    const index = indexCatalog(catalog);
    return dayRate(plan.placement.team, index, createFigureBook(plan, index));
  }, [plan, catalog]);
}
