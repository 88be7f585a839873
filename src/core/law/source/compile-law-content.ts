import type { LawCatalog } from '#core/law/law';
import { type CheckedFile, checkLawBase } from '#core/law/source/check-law-base';
import { compileJurisdiction } from '#core/law/source/compile-jurisdiction';
import { byPlace, type LawFault, type LawSource } from '#core/law/source/law-fault';
import { parseLawFile } from '#core/law/source/parse-law-file';
import { err, ok, type Result } from '#core/shared/result';

export type LawContent = Omit<LawCatalog, 'checksum'>;

/** What the files are checked against. */
export interface LawSurroundings {
  /** Month of the catalog, YYYY-MM. */
  readonly version: string;
  /** Jurisdiction of each id of an instrument or duty outside these files; they may refer to it, but not take it. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** Faults met before, e.g. a file that is no YAML. */
  readonly faults: readonly LawFault[];
}

/**
 * Compiles files of laws: checks each and all together, resolves what is left out, orders the jurisdictions by code.
 *
 * @returns the content, or every fault found with its file and line
 */
export function compileLawContent(
  sources: readonly LawSource[],
  { version, elsewhere, faults }: LawSurroundings,
): Result<LawContent, readonly LawFault[]> {
  const checked: CheckedFile[] = [];
  const found: LawFault[] = [...faults];
  for (const source of sources) {
    const parsed = parseLawFile(source);
    if (parsed.ok) checked.push({ source, file: parsed.value });
    else found.push(...parsed.error);
  }
  found.push(...checkLawBase(checked, found.length === 0, version, elsewhere));
  if (found.length > 0) return err(found.toSorted(byPlace));
  const jurisdictions = checked.map(({ file }) => compileJurisdiction(file));
  return ok({ version, jurisdictions: jurisdictions.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
}
