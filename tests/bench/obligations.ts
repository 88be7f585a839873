import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { assessJurisdiction } from '#core/law/engine/assess-duties';
import { placesOf } from '#core/law/engine/places';
import { factsOfPlan } from '#core/law/plan-facts/facts-of-plan';
import { parsePlanText } from '#core/plan/plan-file';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { medianMs } from './median.ts';
import type { BenchResult } from './result.ts';

const RUN_COUNT = 101;

/** Times the duties of one plan in every jurisdiction of the catalog, facts included; median. */
export async function benchObligations(root: string): Promise<readonly BenchResult[]> {
  const catalog = loadCompiledCatalog(path.join(root, 'out/data/catalog.json'));
  const parsed = parsePlanText(
    readFileSync(path.join(root, 'resources/samples/kranich-8b.landfall'), 'utf8'),
  );
  if (!catalog.ok || !parsed.ok) throw new Error('the sample plan or the catalog cannot be read');
  const plan = parsed.value;
  const evaluation = evaluatePlan({ plan, catalog: catalog.value });
  const loaded = loadCompiledLaw(path.join(root, 'out/data/law.json'));
  if (!loaded.ok) throw new Error(loaded.error.message);
  const law = loaded.value;
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
