import { faultAt, type LawFault, type LawSource, type Path } from '#core/law/source/law-fault';
import type { PenaltyFields } from '#core/law/source/law-file';

/** A fine says how high it is, or why nobody can say; an amount has a currency. */
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
  return [];
}
