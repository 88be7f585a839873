import type { Catalog } from '#core/catalog/catalog';
import { indexCatalog } from '#core/evaluation/catalog-index';
import type { Evaluation } from '#core/evaluation/evaluation';
import { createFigureBook } from '#core/evaluation/figure-book';
import { indexLaw, type LawIndex } from '#core/law/engine/law-index';
import type { LawCatalog } from '#core/law/law';
import { type DayRate, dayRate } from '#core/law/money/day-rate';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { type CountryDutyCounts, countryDutyCounts } from '#core/law/plan-duties/country-duty-counts';
import type { Records } from '#core/law/plan-duties/deadlines';
import { recordOf } from '#core/law/plan-duties/deadlines';
import { type DutyEntry, planEntries } from '#core/law/plan-duties/duty-entries';
import { dueDate, type Milestones, milestonesOf } from '#core/law/plan-duties/milestones';
import { dutiesOfPlan, type PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { Compliance } from '#core/plan/compliance';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

/** The law as it bears on the plan on its day of launch: what the sections on law are written from. */
export interface ReportLaw {
  readonly law: LawCatalog;
  readonly index: LawIndex;
  readonly duties: PlanDuties;
  /** Over all countries, a duty of one law once. */
  readonly entries: readonly DutyEntry[];
  readonly milestones: Milestones;
  readonly compliance: Compliance;
  readonly records: Records;
  /** Of the country where the team is; null = its pay is not known. */
  readonly rate: DayRate | null;
  readonly unitsPerUsd: UnitsPerUsd;
  /** Duties of each country of the catalog if all were there. */
  readonly countsByCountry: ReadonlyMap<string, CountryDutyCounts | null>;
  /** The user's own day, else the one counted from the plan, YYYY-MM-DD; null = it waits for a request or an incident. */
  readonly dueOn: (entry: Pick<DutyEntry, 'assessment'>) => string | null;
}

export function reportLaw(plan: Plan, evaluation: Evaluation, law: LawCatalog, catalog: Catalog): ReportLaw {
  const milestones = milestonesOf(plan);
  const compliance = plan.compliance ?? NO_COMPLIANCE;
  const duties = dutiesOfPlan({ plan, evaluation, law }, { date: milestones.launch });
  const index = indexCatalog(catalog);
  return {
    law,
    index: indexLaw(law),
    duties,
    entries: planEntries(duties),
    milestones,
    compliance,
    records: compliance.duties,
    rate: dayRate(plan.placement.team, index, createFigureBook(plan, index)),
    unitsPerUsd: unitsPerUsdOf(catalog),
    countsByCountry: countryDutyCounts(
      plan,
      law,
      evaluation,
      evaluation.countries.map(({ country }) => country),
    ),
    dueOn: ({ assessment }) =>
      recordOf(compliance.duties, assessment.duty.id).dueOn ?? dueDate(assessment, milestones),
  };
}
