import type { LawCatalog } from '#core/law/law';
import { compileLawContent, type LawContent } from '#core/law/source/compile-law-content';
import type { LawFault } from '#core/law/source/law-fault';
import { ok, type Result } from '#core/shared/result';
import { readLawTexts } from '#main/catalog/read-law-text';
import { checksumOf } from '#main/catalog/seal';

/** A file of laws as it came from the disk. */
export interface LawText {
  /** Its name in messages. */
  readonly file: string;
  readonly text: string;
}

/**
 * Compiles files of laws and seals them with a checksum. The same files give the same checksum everywhere; their order,
 * comments and line ends do not change it.
 *
 * @param version month of the catalog, YYYY-MM
 * @param elsewhere jurisdiction of each id of an instrument or duty outside these files
 */
export function compileLaw(
  texts: readonly LawText[],
  version: string,
  elsewhere: ReadonlyMap<string, string> = new Map(),
): Result<LawCatalog, readonly LawFault[]> {
  const { sources, faults } = readLawTexts(texts);
  const compiled = compileLawContent(sources, { version, elsewhere, faults });
  if (!compiled.ok) return compiled;
  const { jurisdictions } = compiled.value;
  return ok({ version, checksum: checksumOfLaw(compiled.value), jurisdictions });
}

/** First 8 hexadecimal digits of the SHA-256 of the content. */
export function checksumOfLaw({ version, jurisdictions }: LawContent): string {
  return checksumOf({ version, jurisdictions });
}
