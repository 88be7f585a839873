import type { Catalog } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { LawCatalog } from '#core/law/law';
import { type CountryDutyCounts, countryDutyCounts } from '#core/law/plan-duties/country-duty-counts';
import type { Records } from '#core/law/plan-duties/deadlines';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';
import { type LawOfPlan, lawOfPlan } from '../../../../law/law-of-plan';

/** The law as it bears on the plan on its day of launch: what the sections on law are written from. */
export interface ReportLaw extends LawOfPlan {
  readonly records: Records;
  /** Duties of each country of the catalog if all were there. */
  readonly countsByCountry: ReadonlyMap<string, CountryDutyCounts | null>;
}

export function reportLaw(plan: Plan, evaluation: Evaluation, law: LawCatalog, catalog: Catalog): ReportLaw {
  const duties = dutiesOfPlan({ plan, evaluation, law }, { date: milestonesOf(plan).launch });
  const ofPlan = lawOfPlan(plan, catalog, law, duties);
  const codes = evaluation.countries.map(({ country }) => country);
  return {
    ...ofPlan,
    records: ofPlan.compliance.duties,
    countsByCountry: countryDutyCounts(plan, law, evaluation, codes),
  };
}
