import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';

/** A part covers no more than the whole it stands in. @param whole name of the outer list, for the message */
export function checkCovers(
  source: LawSource,
  path: Path,
  inner: readonly string[] | null | undefined,
  outer: readonly string[],
  whole: string,
): LawFault[] {
  return (inner ?? []).flatMap((code, index) =>
    outer.includes(code) ? [] : [faultAt(source, [...path, index], `a territory that is among the ${whole}`)],
  );
}

/** Nobody has read anything after the month in which the file was last looked through. */
export function checkRead(
  source: LawSource,
  path: Path,
  read: string | null | undefined,
  asOf: string,
): LawFault[] {
  if (read === null || read === undefined || read.slice(0, 7) <= asOf) return [];
  return [faultAt(source, [...path, 'read'], `a day not after as_of (${asOf})`)];
}
