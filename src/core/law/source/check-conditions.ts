import { checkCovers, checkRead } from '#core/law/source/check-values';
import { names as isNamed } from '#core/law/source/conditions-by-territory';
import { oneOf } from '#core/law/source/fields';
import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';
import type { LawFile } from '#core/law/source/law-file';
import type { Trigger } from '#core/law/trigger';

interface Use {
  readonly name: string;
  readonly path: Path;
}

/**
 * Every condition that a trigger names stands in the file; a condition names only those above it, so that none can
 * come back to itself.
 */
export function checkConditions(source: LawSource, file: LawFile): LawFault[] {
  const conditions = file.conditions ?? {};
  const names = Object.keys(conditions);
  return [
    ...names.flatMap((name, index) => {
      const uses = [
        ...usesIn(conditions[name]?.when, ['conditions', name, 'when']),
        ...(conditions[name]?.in ?? []).flatMap(({ when }, number) =>
          usesIn(when, ['conditions', name, 'in', number, 'when']),
        ),
      ];
      return uses.flatMap((use) => checkUse(source, use, names.slice(0, index), names));
    }),
    ...usesInInstruments(file).flatMap((use) => checkUse(source, use, names, names)),
    ...names.flatMap((name) => checkThere(source, file, name)),
  ];
}

/** A condition that differs by territory: where, since when read, and that only the triggers of duties ask for it. */
function checkThere(source: LawSource, file: LawFile, name: string): LawFault[] {
  const there = file.conditions?.[name]?.in ?? [];
  if (there.length === 0) return [];
  const others = Object.entries(file.conditions ?? {}).flatMap(([other, { when }]) =>
    isNamed(when, name) ? [['conditions', other, 'when']] : [],
  );
  const reaches = file.instruments.flatMap(({ applies_when }, at) =>
    isNamed(applies_when, name) ? [['instruments', at, 'applies_when']] : [],
  );
  return [
    ...there.flatMap(({ territories, read }, number, all) => {
      const path = ['conditions', name, 'in', number];
      const taken = new Set(all.slice(0, number).flatMap((group) => group.territories));
      return [
        ...checkCovers(source, [...path, 'territories'], territories, file.covers, 'covers of the file'),
        ...checkRead(source, path, read, file.as_of),
        ...territories.flatMap((code, index) =>
          taken.has(code)
            ? [faultAt(source, [...path, 'territories', index], 'a territory that stands in no group above')]
            : [],
        ),
      ];
    }),
    ...[...others, ...reaches].map((path) =>
      faultAt(source, path, `no ${name}, which differs by territory: only the when of a duty may ask for it`),
    ),
  ];
}

function checkUse(
  source: LawSource,
  { name, path }: Use,
  usable: readonly string[],
  all: readonly string[],
): LawFault[] {
  if (usable.includes(name)) return [];
  if (all.includes(name)) {
    return [
      faultAt(source, path, 'a condition that stands above this one, so that none refers back to itself'),
    ];
  }
  const expected = all.length === 0 ? 'no condition, since this file names none' : oneOf(all, name);
  return [faultAt(source, path, `the name of a condition of this file: ${expected}`)];
}

function usesInInstruments({ instruments }: LawFile): Use[] {
  return instruments.flatMap((instrument, at) => [
    ...usesIn(instrument.applies_when, ['instruments', at, 'applies_when']),
    ...instrument.obligations.flatMap((duty, index) => {
      const path = ['instruments', at, 'obligations', index];
      return [
        ...usesIn(duty.when, [...path, 'when']),
        ...(duty.applies_from_when ?? []).flatMap((other, number) =>
          usesIn(other.when, [...path, 'applies_from_when', number, 'when']),
        ),
        ...(duty.variants ?? []).flatMap((variant, number) =>
          usesIn(variant.when, [...path, 'variants', number, 'when']),
        ),
      ];
    }),
  ]);
}

function usesIn(trigger: Trigger | null | undefined, path: Path): Use[] {
  if (trigger === null || trigger === undefined) return [];
  if ('condition' in trigger) return [{ name: trigger.condition, path: [...path, 'condition'] }];
  if ('not' in trigger) return usesIn(trigger.not, [...path, 'not']);
  if ('all' in trigger) return trigger.all.flatMap((part, index) => usesIn(part, [...path, 'all', index]));
  if ('any' in trigger) return trigger.any.flatMap((part, index) => usesIn(part, [...path, 'any', index]));
  return [];
}
