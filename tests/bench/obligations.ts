import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { assessJurisdiction } from '#core/law/engine/assess-duties';
import { placesOf } from '#core/law/engine/places';
import { factsOfPlan } from '#core/law/plan-facts/facts-of-plan';
import { builtCatalog, builtLaw, samplePlan } from './inputs.ts';
import { medianMs } from './median.ts';
import type { BenchResult } from './result.ts';

const RUN_COUNT = 101;

/** Times the duties of one plan in every jurisdiction of the catalog, facts included; median. */
export async function benchObligations(root: string): Promise<readonly BenchResult[]> {
  const plan = samplePlan(root);
  const evaluation = evaluatePlan({ plan, catalog: builtCatalog(root) });
  const law = builtLaw(root);
  const places = law.jurisdictions.flatMap(({ id }) =>
    placesOf(law, id).filter(({ jurisdiction }) => jurisdiction.id === id),
  );
  const ms = await medianMs(RUN_COUNT, () =>
    places.map((place) =>
      assessJurisdiction(place.jurisdiction, place.territory, factsOfPlan(plan, evaluation, place).facts),
    ),
  );
  return [{ name: `duties of a plan in ${places.length} jurisdictions`, value: ms, unit: 'ms', atMost: 5 }];
}
