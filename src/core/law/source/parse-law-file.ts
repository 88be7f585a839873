import type * as z from 'zod';
import { checkLawFile } from '#core/law/source/check-law-file';
import { faultAt, inWords, type LawFault, type LawSource } from '#core/law/source/law-fault';
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
  const faults = parsed.success
    ? checkLawFile(source, parsed.data)
    : parsed.error.issues.flatMap((issue) => toFaults(source, issue));
  if (faults.length > 0 || !parsed.success) return err(faults);
  return ok(parsed.data);
}

function toFaults(source: LawSource, issue: z.core.$ZodIssue): LawFault[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => faultAt(source, [...path, key], issue.message, inWords(key)));
    case 'invalid_key':
      return [faultAt(source, path, issue.issues[0]?.message ?? issue.message, inWords(path.at(-1)))];
    case 'custom':
      return [faultAt(source, path, issue.message, issue.params?.got as string | undefined)];
    default:
      return [faultAt(source, path, issue.message)];
  }
}
