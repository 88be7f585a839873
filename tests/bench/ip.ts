import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import { builtCatalog, builtIp, samplePlan } from './inputs.ts';
import { medianMs } from './median.ts';
import type { BenchResult } from './result.ts';

const RUN_COUNT = 101;

/** Times risks, scores and licence findings of the sample plan in every country of the catalog; median. */
export async function benchIp(root: string): Promise<readonly BenchResult[]> {
  const catalog = builtCatalog(root);
  const ip = builtIp(root);
  const alsoCountries = catalog.countries.map(({ iso2 }) => iso2);
  const request = {
    ...{ ip, plan: samplePlan(root), evaluation: null, alsoCountries },
    unitsPerUsd: unitsPerUsdOf(catalog),
    readLicence: readLicenceName(ip),
  };
  const ms = await medianMs(RUN_COUNT, () => ipOfPlan(request));
  const name = `intellectual property of a plan in ${alsoCountries.length} countries`;
  return [{ name, value: ms, unit: 'ms', atMost: 5 }];
}
