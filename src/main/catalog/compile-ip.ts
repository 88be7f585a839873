import { createHash } from 'node:crypto';
import path from 'node:path';
import type { IpCatalog } from '#core/ip/ip';
import type { IpContent } from '#core/ip/source/compile-ip';
import { COMMON_FILES, type CommonFile, compileIpContent } from '#core/ip/source/compile-ip-content';
import type { LawFault, LawSource } from '#core/law/source/law-fault';
import { err, ok, type Result } from '#core/shared/result';
import type { LawText } from '#main/catalog/compile-law';
import { readLawText } from '#main/catalog/read-law-text';

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
  const common = new Map<CommonFile, LawSource>();
  const jurisdictions: LawSource[] = [];
  const faults: LawFault[] = [];
  for (const { file, text } of texts) {
    const read = readLawText(file, text);
    if (!read.ok) {
      faults.push(...read.error);
      continue;
    }
    const name = COMMON_FILES.find((known) => known === path.basename(file));
    if (name === undefined) jurisdictions.push(read.value);
    else common.set(name, read.value);
  }
  const given = texts.map(({ file }) => path.basename(file));
  for (const name of COMMON_FILES)
    if (!given.includes(name))
      faults.push({ file: `ip/${name}`, line: 1, place: '', expected: 'this file', got: 'nothing' });
  if (faults.length > 0) return err(faults);
  const sources = Object.fromEntries(common) as Record<CommonFile, LawSource>;
  const compiled = compileIpContent({ common: sources, jurisdictions }, version);
  if (!compiled.ok) return compiled;
  return ok({ checksum: checksumOfIp(compiled.value), ...compiled.value });
}

/** First 8 hexadecimal digits of the SHA-256 of the content. */
export function checksumOfIp(content: IpContent | IpCatalog): string {
  const { version, indicators, jurisdictions, mitigations, licences, uses, howToRead, rules, general } =
    content;
  const sealed = {
    version,
    indicators,
    jurisdictions,
    mitigations,
    licences,
    uses,
    howToRead,
    rules,
    general,
  };
  return createHash('sha256').update(JSON.stringify(sealed)).digest('hex').slice(0, 8);
}
