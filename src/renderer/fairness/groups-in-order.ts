import type { ComparedGroup, GroupComparison } from '#core/fairness/compare-groups';

/** The reference first, then by rate; what cannot be told last. */
export function groupsInOrder({ groups }: GroupComparison): readonly ComparedGroup[] {
  const rank = ({ reading }: ComparedGroup) =>
    reading === 'reference' ? 0 : reading === 'unknown' ? 3 : reading === 'too-small' ? 2 : 1;
  return groups.toSorted((a, b) => rank(a) - rank(b) || (a.rate ?? 0) - (b.rate ?? 0));
}
