import type { NamedCondition } from '#core/law/law';
import type { ConditionThereFields, DutyFields, LawFile, VariantFields } from '#core/law/source/law-file';
import type { Trigger } from '#core/law/trigger';

/**
 * The conditions of a file, and beside each that differs by territory (`in`) one for every such group, so that each
 * number of the law stands in a condition of its own.
 */
export function conditionsByTerritory({ conditions }: LawFile): Readonly<Record<string, NamedCondition>> {
  return Object.fromEntries(
    Object.entries(conditions ?? {}).flatMap(([name, { title, when, in: there }]) => [
      [name, { title, when }],
      ...(there ?? []).map((group): [string, NamedCondition] => [
        nameIn(name, group),
        { title, when: group.when },
      ]),
    ]),
  );
}

/**
 * How a duty differs by territory: by what it says itself, and by the conditions that its trigger names where these
 * differ. There it is the same duty under that condition, from that day, by the text that sets it; a variant of its
 * own without a trigger takes over condition and day, and keeps its words and its source.
 */
export function variantsOf(file: LawFile, duty: DutyFields): readonly VariantFields[] {
  const own = duty.variants ?? [];
  const byCondition = variantsByCondition(file, duty);
  const told = new Set(own.flatMap(({ territories }) => territories));
  return [
    ...own.flatMap((variant) => ((variant.when ?? null) === null ? under(variant, byCondition) : [variant])),
    ...byCondition.flatMap((variant) => within(variant, (code) => !told.has(code))),
  ];
}

/** A variant of the duty under the conditions of its territories, which may be several. */
function under(variant: VariantFields, byCondition: readonly VariantFields[]): readonly VariantFields[] {
  const conditioned = new Set(byCondition.flatMap(({ territories }) => territories));
  return [
    ...byCondition.flatMap(({ territories, when, applies_from }) =>
      within(variant, (code) => territories.includes(code)).map((part) => ({
        ...part,
        when,
        applies_from: part.applies_from ?? applies_from,
      })),
    ),
    ...within(variant, (code) => !conditioned.has(code)),
  ];
}

function within(variant: VariantFields, where: (code: string) => boolean): readonly VariantFields[] {
  const territories = variant.territories.filter(where);
  return territories.length === 0 ? [] : [{ ...variant, territories }];
}

function variantsByCondition({ conditions }: LawFile, duty: DutyFields): readonly VariantFields[] {
  const { when, provision } = duty;
  if (when === null || when === undefined) return [];
  return Object.entries(conditions ?? {}).flatMap(([name, { in: there }]) =>
    names(when, name)
      ? (there ?? []).map((group) => ({
          ...group,
          provision: `${provision}; scope: ${group.provision}`,
          when: renamed(when, name, nameIn(name, group)),
        }))
      : [],
  );
}

/** Whether a trigger asks for a condition by its name. */
export function names(trigger: Trigger, name: string): boolean {
  if ('condition' in trigger) return trigger.condition === name;
  if ('all' in trigger) return trigger.all.some((part) => names(part, name));
  if ('any' in trigger) return trigger.any.some((part) => names(part, name));
  return 'not' in trigger && names(trigger.not, name);
}

function renamed(trigger: Trigger, from: string, to: string): Trigger {
  if ('condition' in trigger) return trigger.condition === from ? { condition: to } : trigger;
  if ('all' in trigger) return { all: trigger.all.map((part) => renamed(part, from, to)) };
  if ('any' in trigger) return { any: trigger.any.map((part) => renamed(part, from, to)) };
  return 'not' in trigger ? { not: renamed(trigger.not, from, to) } : trigger;
}

const nameIn = (name: string, { territories }: ConditionThereFields) =>
  `${name} in ${territories.join(', ')}`;
