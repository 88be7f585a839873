import type { Bilingual, CompanySizeLimit, Duty, Instrument, Penalty } from '#core/law/law';

/** The most that one breach can cost by law: a ceiling, no forecast. */
export interface FineExposure {
  /** [USD]; null = not known. Times the number of breaches or days where `per` is not `case`. */
  readonly ceilingUsd: number | null;
  /** The fixed amount [USD]; null = the law names none, or its currency has no known rate. */
  readonly amountUsd: number | null;
  /** The share of turnover [USD]; null = the law names none, or the revenue is not known. */
  readonly turnoverUsd: number | null;
  /** Which of amount and share counted, the relief for small companies included. */
  readonly rule: Penalty['rule'];
  /** Whether the relief for small companies holds; null = the law has none. `unknown` counts as `no`: it is a ceiling. */
  readonly relief: 'yes' | 'no' | 'unknown' | null;
  /** A part of the rule is not known, so that the ceiling may be higher. */
  readonly mayBeHigher: boolean;
  readonly penalty: Penalty;
  /** Whose figure it is: the duty's own tier, or the highest of the instrument. */
  readonly tier: 'duty' | 'instrument';
  /** Tiers, exceptions for small companies and other conditions, in words. */
  readonly note: Bilingual | null;
}

/** Yearly revenue by where it is earned [USD]; null = not known. */
export type RevenueUsd = Readonly<Record<Penalty['turnoverOf'], number | null>>;

/** What a fine depends on; null = not known. */
export interface CompanySize {
  /** Of the last year. */
  readonly revenueUsd: RevenueUsd;
  /** Worldwide. */
  readonly employees: number | null;
}

/** Units of a currency that buy one USD; undefined = not known. */
export type UnitsPerUsd = (currency: string) => number | undefined;

/**
 * Fine that a breach of a duty is threatened with.
 *
 * @returns null where neither duty nor instrument names a penalty
 */
export function fineExposure(
  duty: Pick<Duty, 'penalty'>,
  instrument: Pick<Instrument, 'maxPenalty'>,
  company: CompanySize,
  unitsPerUsd: UnitsPerUsd,
): FineExposure | null {
  const penalty = duty.penalty ?? instrument.maxPenalty;
  if (penalty === null) return null;
  const { amount, currency, turnoverPct, turnoverOf } = penalty;
  const rate = currency === null ? undefined : unitsPerUsd(currency);
  const amountUsd = amount === null || rate === undefined ? null : amount / rate;
  const turnover = company.revenueUsd[turnoverOf];
  const turnoverUsd = turnoverPct === null || turnover === null ? null : (turnoverPct / 100) * turnover;
  const known = [amountUsd, turnoverUsd].filter((usd) => usd !== null);
  const isIncomplete =
    (amount !== null && amountUsd === null) || (turnoverPct !== null && turnoverUsd === null);
  const relief = penalty.lowerUpTo === null ? null : isSmall(company, penalty.lowerUpTo, rate);
  const rule = relief === 'yes' ? 'lower' : penalty.rule;
  return {
    ceilingUsd: known.length === 0 ? null : rule === 'lower' ? Math.min(...known) : Math.max(...known),
    amountUsd,
    turnoverUsd,
    rule,
    relief,
    // Of two figures of which the lower counts, the known one is a ceiling already.
    mayBeHigher: isIncomplete && !(rule === 'lower' && known.length > 0),
    penalty,
    tier: duty.penalty === null ? 'instrument' : 'duty',
    note: penalty.note,
  };
}

/** Whether a company keeps both limits; one limit passed decides, whatever the other figure is. */
function isSmall(
  { employees, revenueUsd: { worldwide } }: CompanySize,
  { employeesBelow, turnoverAtMost }: CompanySizeLimit,
  unitsPerUsd: number | undefined,
): 'yes' | 'no' | 'unknown' {
  const turnover = worldwide === null || unitsPerUsd === undefined ? null : worldwide * unitsPerUsd;
  const hasManyPeople = employees === null ? null : employees >= employeesBelow;
  const hasHighTurnover = turnover === null ? null : turnover > turnoverAtMost;
  if (hasManyPeople === true || hasHighTurnover === true) return 'no';
  return hasManyPeople === null || hasHighTurnover === null ? 'unknown' : 'yes';
}
