import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import { ok, type Result } from '#core/shared/result';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { loadCompiledIp } from '#main/catalog/load-compiled-ip';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { loadCompiledProtection } from '#main/catalog/load-compiled-protection';
import { reportCatalog } from '#main/shells/cli/catalog/report-catalog';
import type { CliContext } from '#main/shells/cli/cli-context';

/** Checks the catalog, the law, the intellectual property and the fees of offices that this copy of Landfall was built with, and says how far they reach. */
export async function checkBuiltCatalog(json: boolean, context: CliContext): Promise<Result<void, AppError>> {
  const catalog = loadCompiledCatalog(path.join(context.builtFolder, 'data/catalog.json'));
  if (!catalog.ok) return catalog;
  const law = loadCompiledLaw(path.join(context.builtFolder, 'data/law.json'));
  if (!law.ok) return law;
  const ip = loadCompiledIp(path.join(context.builtFolder, 'data/ip.json'));
  if (!ip.ok) return ip;
  const protection = loadCompiledProtection(path.join(context.builtFolder, 'data/protection.json'));
  if (!protection.ok) return protection;
  const checked = {
    catalog: catalog.value,
    law: law.value,
    ip: ip.value,
    protection: protection.value,
  };
  reportCatalog(checked, json, context);
  return ok(undefined);
}
