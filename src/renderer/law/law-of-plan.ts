import type { Catalog } from '#core/catalog/catalog';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { createFigureBook } from '#core/evaluation/figure-book';
import { indexLaw, type LawIndex } from '#core/law/engine/law-index';
import type { LawCatalog } from '#core/law/law';
import { type DayRate, dayRate } from '#core/law/money/day-rate';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import { dueDay } from '#core/law/plan-duties/deadlines';
import { type DutyEntry, planEntries } from '#core/law/plan-duties/duty-entries';
import { type Milestones, milestonesOf } from '#core/law/plan-duties/milestones';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { Compliance } from '#core/plan/compliance';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';
import { unitsPerUsdFor } from '#core/prices/plan-rates';

/** What screen and report draw the law of a plan from. */
export interface LawOfPlan {
  readonly law: LawCatalog;
  readonly index: LawIndex;
  readonly duties: PlanDuties;
  /** Over all countries, a duty of one law once. */
  readonly entries: readonly DutyEntry[];
  readonly milestones: Milestones;
  readonly compliance: Compliance;
  /** The user's own day, else the one counted from the plan, YYYY-MM-DD; null = it waits for a request or an incident. */
  readonly dueOn: (entry: Pick<DutyEntry, 'assessment'>) => string | null;
  /** Of the country where the team is; null = its pay is not known. */
  readonly rate: DayRate | null;
  readonly unitsPerUsd: UnitsPerUsd;
}

/** @param duties of the plan on the day asked about */
export function lawOfPlan(plan: Plan, catalog: Catalog, law: LawCatalog, duties: PlanDuties): LawOfPlan {
  const milestones = milestonesOf(plan);
  const compliance = plan.compliance ?? NO_COMPLIANCE;
  const index = indexCatalog(catalog);
  return {
    law,
    index: indexLaw(law),
    duties,
    entries: planEntries(duties),
    milestones,
    compliance,
    dueOn: ({ assessment }) => dueDay(assessment, compliance.duties, milestones),
    rate: dayRate(plan.placement.team, index, createFigureBook(plan, index)),
    unitsPerUsd: unitsPerUsdFor(catalog, plan),
  };
}
