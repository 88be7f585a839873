import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '#core/catalog/catalog';
import type { IpCatalog } from '#core/ip/ip';
import type { LawCatalog } from '#core/law/law';
import type { Plan } from '#core/plan/plan';
import { parsePlanText } from '#core/plan/plan-file';
import type { Result } from '#core/shared/result';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { loadCompiledIp } from '#main/catalog/load-compiled-ip';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';

/** The sample plan that the product opens on. @param root of the repository */
export function samplePath(root: string): string {
  return path.join(root, 'resources/samples/kranich-8b.landfall');
}

export function samplePlan(root: string): Plan {
  return must(parsePlanText(readFileSync(samplePath(root), 'utf8')));
}

/** The catalog as it was built. */
export function builtCatalog(root: string): Catalog {
  return must(loadCompiledCatalog(path.join(root, 'out/data/catalog.json')));
}

export function builtLaw(root: string): LawCatalog {
  return must(loadCompiledLaw(path.join(root, 'out/data/law.json')));
}

export function builtIp(root: string): IpCatalog {
  return must(loadCompiledIp(path.join(root, 'out/data/ip.json')));
}

/** @throws what went wrong: a measurement without its inputs says nothing */
export function must<T>(result: Result<T, { readonly message: string }>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
