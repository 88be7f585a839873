import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import { compileProtectionContent } from '#core/ip/protection/source/compile-protection-content';
import type { LawFault } from '#core/law/source/law-fault';
import { ok, type Result } from '#core/shared/result';
import type { LawText } from '#main/catalog/compile-law';
import { readLawTexts } from '#main/catalog/read-law-text';
import { checksumOf } from '#main/catalog/seal';

/**
 * Compiles the files on registering rights and seals them with a checksum.
 *
 * @param version month of the catalog, YYYY-MM
 * @returns the catalog, or every fault found with its file and line
 */
export function compileProtection(
  texts: readonly LawText[],
  version: string,
): Result<ProtectionCatalog, readonly LawFault[]> {
  const { sources, faults } = readLawTexts(texts);
  const compiled = compileProtectionContent(sources, version, faults);
  if (!compiled.ok) return compiled;
  return ok({ checksum: checksumOf(compiled.value), ...compiled.value });
}
