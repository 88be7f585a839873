import { oneOf } from '#core/law/source/fields';
import { faultAt, inWords, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';
import type { Trigger } from '#core/law/trigger';

interface Entry {
  readonly source: LawSource;
  readonly path: Path;
  readonly id: string;
}

/** A fault at every entry whose id an earlier one has. @param expected completes "expected …" */
export function duplicates(entries: readonly Entry[], expected: string): LawFault[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.id);
    if (other === undefined) {
      first.set(entry.id, entry);
      return [];
    }
    const where = `${other.source.file}:${other.source.lineOf(other.path)}`;
    return [faultAt(entry.source, entry.path, expected, `${inWords(entry.id)}, which stands at ${where}`)];
  });
}

/** A fault at every id of a list that is not known; the nearest known one is suggested. @param what `a licence` */
export function unknownIds(
  source: LawSource,
  path: Path,
  ids: readonly string[] | null | undefined,
  known: readonly string[],
  what: string,
): LawFault[] {
  return (ids ?? []).flatMap((id, at) => {
    if (known.includes(id)) return [];
    const meant = oneOf(known, id);
    const hint = meant.startsWith('one of ') ? '' : `, perhaps ${meant}`;
    return [faultAt(source, [...path, at], `the id of ${what}${hint}`)];
  });
}

/** Files on intellectual property name no conditions, so that a trigger is read where it stands. */
export function namedConditions(
  source: LawSource,
  path: Path,
  trigger: Trigger | null | undefined,
): LawFault[] {
  if (trigger === null || trigger === undefined) return [];
  if ('condition' in trigger)
    return [faultAt(source, [...path, 'condition'], 'no named condition: write the trigger out here')];
  if ('not' in trigger) return namedConditions(source, [...path, 'not'], trigger.not);
  if ('all' in trigger)
    return trigger.all.flatMap((part, at) => namedConditions(source, [...path, 'all', at], part));
  if ('any' in trigger)
    return trigger.any.flatMap((part, at) => namedConditions(source, [...path, 'any', at], part));
  return [];
}

/** Nothing holds for, or was read in, a month after that of the catalog. */
export function laterThanCatalog(
  source: LawSource,
  path: Path,
  { as_of, read }: { readonly as_of: string; readonly read?: string | null | undefined },
  version: string,
): LawFault[] {
  const month = `a month not after ${version}, the month of the catalog`;
  return [
    ...(as_of <= version ? [] : [faultAt(source, [...path, 'as_of'], month)]),
    ...((read ?? '').slice(0, 7) <= version ? [] : [faultAt(source, [...path, 'read'], `a day in ${month}`)]),
  ];
}
