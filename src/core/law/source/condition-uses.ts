import type { Path } from '#core/law/source/law-fault';
import type { Trigger } from '#core/law/trigger';

/** A condition that a trigger names. */
export interface ConditionUse {
  readonly name: string;
  readonly path: Path;
}

/** Conditions that a trigger names, each with its place. @param path of the trigger */
export function conditionUses(trigger: Trigger | null | undefined, path: Path): ConditionUse[] {
  if (trigger === null || trigger === undefined) return [];
  if ('condition' in trigger) return [{ name: trigger.condition, path: [...path, 'condition'] }];
  if ('not' in trigger) return conditionUses(trigger.not, [...path, 'not']);
  if ('all' in trigger)
    return trigger.all.flatMap((part, index) => conditionUses(part, [...path, 'all', index]));
  if ('any' in trigger)
    return trigger.any.flatMap((part, index) => conditionUses(part, [...path, 'any', index]));
  return [];
}
