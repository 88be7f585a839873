import { FACTS, type FactId } from '#core/law/facts';

/** The next number that a fact can take above a limit; for a fact with decimals, one beside it. */
export function justAbove(fact: FactId, limit: number): number {
  if (isWhole(fact)) return Math.floor(limit) + 1;
  return limit === 0 ? 1 : limit * (1 + 2 ** -50);
}

/** The next number that a fact can take below a limit. */
export function justBelow(fact: FactId, limit: number): number {
  return isWhole(fact) ? Math.ceil(limit) - 1 : limit * (1 - 2 ** -50);
}

function isWhole(fact: FactId): boolean {
  const { type } = FACTS[fact];
  return type.kind === 'number' && type.whole;
}
