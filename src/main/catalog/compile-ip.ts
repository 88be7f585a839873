import path from 'node:path';
import type { IpCatalog } from '#core/ip/ip';
import { COMMON_FILES, type CommonFile, compileIpContent } from '#core/ip/source/compile-ip-content';
import type { LawFault, LawSource } from '#core/law/source/law-fault';
import { err, ok, type Result } from '#core/shared/result';
import type { LawText } from '#main/catalog/compile-law';
import { readLawTexts } from '#main/catalog/read-law-text';
import { checksumOf } from '#main/catalog/seal';

/**
 * Compiles the files on intellectual property and seals them with a checksum. The same files give the same checksum
 * everywhere; their order, comments and line ends do not change it.
 *
 * @param version month of the catalog, YYYY-MM
 */
export function compileIp(
  texts: readonly LawText[],
  version: string,
): Result<IpCatalog, readonly LawFault[]> {
  return compileIpSources(readLawTexts(texts), version);
}

/** As `compileIp`, of files that were read already; what is no YAML stands among the faults. */
export function compileIpSources(
  { sources, faults }: ReturnType<typeof readLawTexts>,
  version: string,
): Result<IpCatalog, readonly LawFault[]> {
  const given = new Set([...sources, ...faults].map(nameOf));
  const missing = COMMON_FILES.filter((name) => !given.has(name)).map(
    (name): LawFault => ({ file: `ip/${name}`, line: 1, place: '', expected: 'this file', got: 'nothing' }),
  );
  if (faults.length > 0 || missing.length > 0) return err([...faults, ...missing]);
  const byName = new Map(sources.map((source) => [nameOf(source), source]));
  const common = Object.fromEntries(COMMON_FILES.map((name) => [name, byName.get(name)])) as Record<
    CommonFile,
    LawSource
  >;
  const jurisdictions = sources.filter((source) => !COMMON_FILES.some((name) => name === nameOf(source)));
  const compiled = compileIpContent({ common, jurisdictions }, version);
  if (!compiled.ok) return compiled;
  return ok({ checksum: checksumOf(compiled.value), ...compiled.value });
}

function nameOf({ file }: { readonly file: string }): string {
  return path.basename(file);
}
