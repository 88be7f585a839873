import type { PlanListItem } from '#core/contract/plans';
import { foldText } from '../../../app/fuzzy';

/** From so many plans on a filter helps more than it takes room. */
export const FILTER_FROM = 11;

/**
 * Plans whose name, client or markets hold all words typed, accents and case aside.
 *
 * @param nameOf name of a country, so that “Germany” and “DE” both find it
 */
export function filterPlans(
  items: readonly PlanListItem[],
  typed: string,
  nameOf: (iso2: string) => string,
): readonly PlanListItem[] {
  const words = foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return items;
  return items.filter(({ name, client, summary }) => {
    const markets = (summary?.markets ?? []).flatMap((iso2) => [iso2, nameOf(iso2)]);
    const text = foldText([name, client, ...markets].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Newest change first. */
export function byChange(items: readonly PlanListItem[]): readonly PlanListItem[] {
  return items.toSorted((a, b) => b.updatedAtMs - a.updatedAtMs);
}
