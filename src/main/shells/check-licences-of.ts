import path from 'node:path';
import type { Catalog } from '#core/catalog/catalog';
import type { Log } from '#core/contract/dispatch';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { ipOfPlan, type PlanIpRequest } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdFor } from '#core/prices/plan-rates';
import type { CheckLicences } from '#main/backend/check-licences';
import { loadCompiledIp } from '#main/catalog/load-compiled-ip';

type Rules = Pick<PlanIpRequest, 'ip' | 'readLicence'>;

/**
 * Licence check of this build. Its catalog is read with the first plan that names a material, which keeps it off the
 * path to the first screen; one that cannot be read is logged once and then finds nothing.
 *
 * @param builtFolder the built `out/` folder
 */
export function checkLicencesOf(builtFolder: string, catalog: Catalog, log: Log): CheckLicences {
  let rules: Rules | null | undefined;
  const readRules = (): Rules | null => {
    const ip = loadCompiledIp(path.join(builtFolder, 'data/ip.json'));
    if (!ip.ok) {
      log.error('the list of plans counts no breach of a licence', ip.error);
      return null;
    }
    return { ip: ip.value, readLicence: readLicenceName(ip.value) };
  };
  return (plan, evaluation) => {
    if ((plan.ip?.materials.length ?? 0) === 0) return null;
    if (rules === undefined) rules = readRules();
    return rules === null
      ? null
      : ipOfPlan({ ...rules, unitsPerUsd: unitsPerUsdFor(catalog, plan), plan, evaluation });
  };
}
