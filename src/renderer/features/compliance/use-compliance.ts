import { useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog';
import { recordOf } from '#core/law/plan-duties/deadlines';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import type { DutyRecord } from '#core/plan/compliance';
import type { Plan } from '#core/plan/plan';
import { dayOf } from '../../format/dates';
import { type LawOfPlan, lawOfPlan } from '../../law/law-of-plan';
import { usePlanDuties } from '../../state/use-plan-duties';
import { useCatalog, useLaw, useSession } from '../../state/use-state';
import type { AskedDay } from './use-place';

/** Everything the parts of the screen draw from. */
export interface ComplianceData extends LawOfPlan {
  readonly plan: Plan;
  readonly catalog: Catalog;
  /** Day asked about, YYYY-MM-DD; null = all law, each with its first day. */
  readonly date: string | null;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly recordOf: (dutyId: string) => DutyRecord;
}

/** @returns null until plan, catalog and law are there */
export function useCompliance(asked: AskedDay): ComplianceData | null {
  const plan = useSession((state) => state.plan);
  const law = useLaw((state) => state.law);
  const catalog = useCatalog((state) => state.catalog);
  const launch = plan === null ? null : milestonesOf(plan).launch;
  const date = asked === 'all' ? null : asked === 'launch' ? launch : asked.day;
  const duties = usePlanDuties(date);
  return useMemo(() => {
    if (plan === null || law === null || catalog === null || duties === null) return null;
    const ofPlan = lawOfPlan(plan, catalog, law, duties);
    return {
      ...ofPlan,
      plan,
      catalog,
      date,
      today: dayOf(Date.now()),
      recordOf: (dutyId) => recordOf(ofPlan.compliance.duties, dutyId),
    };
  }, [plan, law, catalog, duties, date]);
}
