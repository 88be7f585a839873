import { conditionUses } from '#core/law/source/condition-uses';
import { perhaps } from '#core/law/source/fields';
import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';
import type { Trigger } from '#core/law/trigger';

/** A fault at every id of a list that is not known; the nearest known one is suggested. @param what `a licence` */
export function unknownIds(
  source: LawSource,
  path: Path,
  ids: readonly string[] | null | undefined,
  known: readonly string[],
  what: string,
): LawFault[] {
  return (ids ?? []).flatMap((id, at) =>
    known.includes(id) ? [] : [faultAt(source, [...path, at], `the id of ${what}${perhaps(known, id)}`)],
  );
}

/** Files on intellectual property name no conditions, so that a trigger is read where it stands. */
export function namedConditions(
  source: LawSource,
  path: Path,
  trigger: Trigger | null | undefined,
): LawFault[] {
  return conditionUses(trigger, path).map((use) =>
    faultAt(source, use.path, 'no named condition: write the trigger out here'),
  );
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
