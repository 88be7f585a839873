import { checkLawFile } from '#core/law/source/check-law-file';
import { issueFaults } from '#core/law/source/issue-faults';
import type { LawFault, LawSource } from '#core/law/source/law-fault';
import { LawFile } from '#core/law/source/law-file';
import { err, ok, type Result } from '#core/shared/result';

/**
 * Checks the form of one file of laws and every rule that needs no other file. Rules that span several keys wait until
 * each key is sound.
 *
 * @returns the file, or every fault found
 */
export function parseLawFile(source: LawSource): Result<LawFile, readonly LawFault[]> {
  const parsed = LawFile.safeParse(source.value);
  const faults = parsed.success ? checkLawFile(source, parsed.data) : issueFaults(source, parsed.error);
  if (faults.length > 0 || !parsed.success) return err(faults);
  return ok(parsed.data);
}
