import type { PlanListItem } from '#core/contract/plans';

/** Beside each other with room for a range each. */
export const MOST_COMPARED = 4;
const COMPARED_AT_FIRST = 3;

/**
 * The plans that stand side by side: those chosen, or without a choice the open one and those changed last.
 *
 * @param items changed last first
 * @param chosen null = nothing chosen yet; plans that are gone are passed over
 */
export function comparedIds(
  items: readonly Pick<PlanListItem, 'id'>[],
  openId: string | null,
  chosen: readonly string[] | null,
): readonly string[] {
  const ids = items.map(({ id }) => id);
  const kept = chosen?.filter((id) => ids.includes(id)) ?? [];
  if (kept.length >= 2) return kept.slice(0, MOST_COMPARED);
  const open = openId !== null && ids.includes(openId) ? [openId] : [];
  return [...new Set([...kept, ...open, ...ids])].slice(0, chosen === null ? COMPARED_AT_FIRST : 2);
}
