import type * as z from 'zod';
import { faultAt, inWords, type LawFault, type LawSource } from '#core/law/source/law-fault';

/** What a schema found wrong, each at its own place of the file. */
export function issueFaults(source: LawSource, { issues }: z.core.$ZodError): LawFault[] {
  return issues.flatMap((issue) => toFaults(source, issue));
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
