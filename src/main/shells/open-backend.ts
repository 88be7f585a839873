import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { Log } from '#core/contract/dispatch';
import { ok, type Result } from '#core/shared/result';
import type { ShellName } from '#main/backend/app-info/app-info-service';
import { type Backend, createBackend } from '#main/backend/backend';
import type { Host } from '#main/backend/host';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { loadCompiledProtection } from '#main/catalog/load-compiled-protection';
import { checkLicencesOf } from '#main/shells/check-licences-of';
import { readVersion } from '#main/shells/version';

export interface OpenBackendOptions {
  /** The built `out/` folder. */
  readonly builtFolder: string;
  /** Data folder, see `resolveHome`. */
  readonly home: string;
  readonly shell: ShellName;
  readonly host: Host;
  readonly log: Log;
}

/** The backend as every shell opens it: this build's catalog, sample plan and version, the clock, random ids. */
export async function openBackend(options: OpenBackendOptions): Promise<Result<Backend, AppError>> {
  const { builtFolder, home, shell, host, log } = options;
  const catalog = loadCompiledCatalog(path.join(builtFolder, 'data/catalog.json'));
  if (!catalog.ok) return catalog;
  const law = loadCompiledLaw(path.join(builtFolder, 'data/law.json'));
  if (!law.ok) return law;
  const protection = loadCompiledProtection(path.join(builtFolder, 'data/protection.json'));
  if (!protection.ok) return protection;
  return ok(
    await createBackend({
      catalog: catalog.value,
      law: law.value,
      protection: protection.value,
      checkLicences: checkLicencesOf(builtFolder, catalog.value, log),
      samplePath: path.join(builtFolder, '../resources/samples/kranich-8b.landfall'),
      appVersion: readVersion(builtFolder),
      // The engine is needed for the figures of the list of plans alone, and no start waits for them.
      evaluate: async (request) => (await import('#core/evaluation/evaluate-plan')).evaluatePlan(request),
      nowMs: Date.now,
      newId: randomUUID,
      ...{ home, shell, host, log },
    }),
  );
}
