import { createHash } from 'node:crypto';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import {
  compileProtectionContent,
  type ProtectionContent,
} from '#core/ip/protection/source/compile-protection-content';
import type { LawFault, LawSource } from '#core/law/source/law-fault';
import { ok, type Result } from '#core/shared/result';
import type { LawText } from '#main/catalog/compile-law';
import { readLawText } from '#main/catalog/read-law-text';

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
  const sources: LawSource[] = [];
  const faults: LawFault[] = [];
  for (const { file, text } of texts) {
    const read = readLawText(file, text);
    if (read.ok) sources.push(read.value);
    else faults.push(...read.error);
  }
  const compiled = compileProtectionContent(sources, version, faults);
  if (!compiled.ok) return compiled;
  return ok({ ...compiled.value, checksum: checksumOfProtection(compiled.value) });
}

/** First 8 hexadecimal digits of the SHA-256 of the content. */
export function checksumOfProtection(content: ProtectionContent): string {
  const { version, jurisdictions, routes, priority, preparation } = content;
  const text = JSON.stringify({ version, jurisdictions, routes, priority, preparation });
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
