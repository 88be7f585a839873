import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';
import type { PenaltyFields } from '#core/law/source/law-file';

/**
 * A fine says how high it is, or why nobody can say; an amount has a currency; a relief for small companies needs two
 * figures of which the lower can count.
 */
export function checkPenalty(
  source: LawSource,
  path: Path,
  penalty: PenaltyFields | null | undefined,
): LawFault[] {
  if (penalty === null || penalty === undefined) return [];
  const amount = penalty.amount ?? null;
  const saysNothing = amount === null && (penalty.turnover_pct ?? null) === null && !penalty.note;
  if (saysNothing) {
    return [faultAt(source, path, 'an amount, a turnover_pct, or a note saying why there is neither')];
  }
  if (amount !== null && (penalty.currency ?? null) === null) {
    return [faultAt(source, [...path, 'currency'], 'the currency of the amount (ISO 4217)')];
  }
  const hasBoth = amount !== null && (penalty.turnover_pct ?? null) !== null;
  if (penalty.lower_up_to && !(hasBoth && penalty.rule !== 'lower')) {
    const expected = 'an amount and a turnover_pct of which the higher counts for others, or no lower_up_to';
    return [faultAt(source, [...path, 'lower_up_to'], expected)];
  }
  return [];
}
