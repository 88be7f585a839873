import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { parsePlanText } from '#core/plan/plan-file';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { loadCompiledIp } from '#main/catalog/load-compiled-ip';
import { medianMs } from './median.ts';
import type { BenchResult } from './result.ts';

const RUN_COUNT = 101;

/** Times risks, scores and licence findings of the sample plan in every country of the catalog; median. */
export async function benchIp(root: string): Promise<readonly BenchResult[]> {
  const catalog = loadCompiledCatalog(path.join(root, 'out/data/catalog.json'));
  const ip = loadCompiledIp(path.join(root, 'out/data/ip.json'));
  const plan = parsePlanText(readFileSync(path.join(root, 'resources/samples/kranich-8b.landfall'), 'utf8'));
  if (!catalog.ok || !ip.ok || !plan.ok) throw new Error('the sample plan or the catalog cannot be read');
  const alsoCountries = catalog.value.countries.map(({ iso2 }) => iso2);
  const request = {
    ...{ ip: ip.value, plan: plan.value, evaluation: null, alsoCountries },
    unitsPerUsd: unitsPerUsdOf(catalog.value),
    readLicence: readLicenceName(ip.value),
  };
  const ms = await medianMs(RUN_COUNT, () => ipOfPlan(request));
  const name = `intellectual property of a plan in ${alsoCountries.length} countries`;
  return [{ name, value: ms, unit: 'ms', atMost: 5 }];
}
