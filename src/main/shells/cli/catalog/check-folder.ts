import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';
import { compileCatalog } from '#main/catalog/compile-catalog';
import { compileIp } from '#main/catalog/compile-ip';
import { compileLaw } from '#main/catalog/compile-law';
import { compileProtection } from '#main/catalog/compile-protection';
import { readCatalogSource } from '#main/catalog/read-catalog-source';
import { readIpFolder } from '#main/catalog/read-ip-folder';
import { readLawFolder } from '#main/catalog/read-law-folder';
import { readProtectionFolder } from '#main/catalog/read-protection-folder';
import { lawFinding, reportFindings, tableFinding } from '#main/shells/cli/catalog/findings';
import { reportCatalog } from '#main/shells/cli/catalog/report-catalog';
import type { CliContext } from '#main/shells/cli/cli-context';

/** Checks the sources of a catalog, its law, intellectual property and fees of offices included. @param folder laid out like `resources/catalog` */
export async function checkFolder(
  folder: string,
  json: boolean,
  context: CliContext,
): Promise<Result<void, AppError>> {
  const sources = readSources(folder);
  if (!sources.ok) return sources;
  const catalog = compileCatalog(sources.value.tables);
  const law = compileLaw(sources.value.laws, sources.value.tables.version);
  const ip = compileIp(sources.value.ip, sources.value.tables.version);
  const protection = compileProtection(sources.value.protection, sources.value.tables.version);
  if (catalog.ok && law.ok && ip.ok && protection.ok) {
    const checked = {
      catalog: catalog.value,
      law: law.value,
      ip: ip.value,
      protection: protection.value,
    };
    reportCatalog(checked, json, context);
    return ok(undefined);
  }
  const findings = [
    ...(catalog.ok ? [] : catalog.error.map(tableFinding)),
    ...(law.ok ? [] : law.error.map(lawFinding)),
    ...(ip.ok ? [] : ip.error.map(lawFinding)),
    ...(protection.ok ? [] : protection.error.map(lawFinding)),
  ];
  return reportFindings(findings, folder, json, context);
}

function readSources(folder: string) {
  try {
    return ok({
      tables: readCatalogSource(folder),
      laws: readLawFolder(folder),
      ip: readIpFolder(folder),
      protection: readProtectionFolder(folder),
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `${folder}: not a catalog that can be read (${reason}); expected a folder like resources/catalog`;
    return err<AppError>({ code: 'invalid-input', message });
  }
}
