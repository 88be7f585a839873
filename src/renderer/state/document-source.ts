import type { DocumentSource } from '#core/assessments/context';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';
import { acceleratorName } from '../ui/figure-name';
import { type CatalogIndex, countryName } from './catalog-index';

/** What documents are filled in from: the plan, what was computed of it, and names of the catalog. */
export function documentSource(
  plan: Plan,
  evaluation: Evaluation | null,
  duties: PlanDuties,
  index: CatalogIndex,
): DocumentSource {
  return {
    plan,
    evaluation,
    duties,
    countryName: (iso2, language) => countryName(index, iso2, language),
    acceleratorName: (id) => acceleratorName(id, index),
    adequacyEu: (iso2) => index.countries.get(iso2)?.digitalAdequacyEu ?? null,
  };
}
