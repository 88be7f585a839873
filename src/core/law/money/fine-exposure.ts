import type { Bilingual, Duty, Instrument, Penalty } from '#core/law/law';

/** The most that one breach can cost by law: a ceiling, no forecast. */
export interface FineExposure {
  /** [USD]; null = not known. Times the number of breaches or days where `per` is not `case`. */
  readonly ceilingUsd: number | null;
  /** The fixed amount [USD]; null = the law names none, or its currency has no known rate. */
  readonly amountUsd: number | null;
  /** The share of turnover [USD]; null = the law names none, or the revenue is not known. */
  readonly turnoverUsd: number | null;
  /** A part of the rule is not known, so that the ceiling may be higher. */
  readonly mayBeHigher: boolean;
  readonly penalty: Penalty;
  /** Whose figure it is: the duty's own tier, or the highest of the instrument. */
  readonly tier: 'duty' | 'instrument';
  /** Tiers, exceptions for small companies and other conditions, in words. */
  readonly note: Bilingual | null;
}

/** Units of a currency that buy one USD; undefined = not known. */
export type UnitsPerUsd = (currency: string) => number | undefined;

/**
 * Fine that a breach of a duty is threatened with.
 *
 * @param annualRevenueUsd worldwide, last year; null = not known
 * @returns null where neither duty nor instrument names a penalty
 */
export function fineExposure(
  duty: Pick<Duty, 'penalty'>,
  instrument: Pick<Instrument, 'maxPenalty'>,
  annualRevenueUsd: number | null,
  unitsPerUsd: UnitsPerUsd,
): FineExposure | null {
  const penalty = duty.penalty ?? instrument.maxPenalty;
  if (penalty === null) return null;
  const { amount, currency, turnoverPct } = penalty;
  const rate = currency === null ? undefined : unitsPerUsd(currency);
  const amountUsd = amount === null || rate === undefined ? null : amount / rate;
  const turnoverUsd =
    turnoverPct === null || annualRevenueUsd === null ? null : (turnoverPct / 100) * annualRevenueUsd;
  const known = [amountUsd, turnoverUsd].filter((usd) => usd !== null);
  const isIncomplete =
    (amount !== null && amountUsd === null) || (turnoverPct !== null && turnoverUsd === null);
  return {
    ceilingUsd:
      known.length === 0 ? null : penalty.rule === 'lower' ? Math.min(...known) : Math.max(...known),
    amountUsd,
    turnoverUsd,
    // Of two figures of which the lower counts, the known one is a ceiling already.
    mayBeHigher: isIncomplete && !(penalty.rule === 'lower' && known.length > 0),
    penalty,
    tier: duty.penalty === null ? 'instrument' : 'duty',
    note: penalty.note,
  };
}
