import { checkCovers, checkRead } from '#core/law/source/check-values';
import { type ConditionUse, conditionUses } from '#core/law/source/condition-uses';
import { names as isNamed } from '#core/law/source/conditions-by-territory';
import { oneOf } from '#core/law/source/fields';
import { faultAt, type LawFault, type LawSource } from '#core/law/source/law-fault';
import type { LawFile } from '#core/law/source/law-file';

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
        ...conditionUses(conditions[name]?.when, ['conditions', name, 'when']),
        ...(conditions[name]?.in ?? []).flatMap(({ when }, number) =>
          conditionUses(when, ['conditions', name, 'in', number, 'when']),
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
  { name, path }: ConditionUse,
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

function usesInInstruments({ instruments }: LawFile): ConditionUse[] {
  return instruments.flatMap((instrument, at) => [
    ...conditionUses(instrument.applies_when, ['instruments', at, 'applies_when']),
    ...instrument.obligations.flatMap((duty, index) => {
      const path = ['instruments', at, 'obligations', index];
      return [
        ...conditionUses(duty.when, [...path, 'when']),
        ...(duty.applies_from_when ?? []).flatMap((other, number) =>
          conditionUses(other.when, [...path, 'applies_from_when', number, 'when']),
        ),
        ...(duty.variants ?? []).flatMap((variant, number) =>
          conditionUses(variant.when, [...path, 'variants', number, 'when']),
        ),
      ];
    }),
  ]);
}
