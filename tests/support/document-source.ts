import type { DocumentSource } from '#core/assessments/context';
import type { Catalog } from '#core/catalog/catalog';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from './catalog.ts';
import { realLaw } from './law.ts';
import { samplePlan } from './sample-plan.ts';

let catalog: Catalog | undefined;

/** The real catalog, compiled once. */
export function sharedCatalog(): Catalog {
  catalog ??= realCatalog();
  return catalog;
}

/** What documents are filled in from, with real catalog and law. */
export function documentSource(plan: Plan = samplePlan(), { isComputed = false } = {}): DocumentSource {
  const known = sharedCatalog();
  const evaluation = isComputed
    ? evaluatePlan({ plan: { ...plan, sampleCount: 100 }, catalog: known })
    : null;
  return {
    plan,
    evaluation,
    duties: dutiesOfPlan({ plan, evaluation, law: realLaw() }),
    countryName: (iso2, language) => {
      const country = known.countries.find((other) => other.iso2 === iso2);
      return (language === 'zh' ? country?.nameZh : country?.nameEn) ?? iso2;
    },
    acceleratorName: (id) => known.accelerators.find((part) => part.id === id)?.name ?? id,
    adequacyEu: (iso2) => known.countries.find((other) => other.iso2 === iso2)?.digitalAdequacyEu ?? null,
  };
}

/** The sample plan with answers to the questions. */
export function answeredPlan(common: Plan['facts']['common']): Plan {
  return { ...samplePlan(), facts: { common, byCountry: {} } };
}
