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
      const uses = usesIn(conditions[name]?.when, ['conditions', name, 'when']);
      return uses.flatMap((use) => checkUse(source, use, names.slice(0, index), names));
    }),
    ...usesInInstruments(file).flatMap((use) => checkUse(source, use, names, names)),
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
