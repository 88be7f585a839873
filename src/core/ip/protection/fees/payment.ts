import type { FeeStage, OfficialFee } from '#core/ip/protection/protection-catalog';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** What a payment is for beside the fees of an office: attorneys, and work that is done once for a family. */
export type PaymentStage = FeeStage | 'preparation' | 'attorney-filing' | 'attorney-prosecution';

/** Money that falls due on a day. */
export interface Payment {
  /** YYYY-MM-DD */
  readonly dueOn: string;
  readonly stage: PaymentStage;
  /** Item of the plan it belongs to; null = the family as a whole. */
  readonly itemId: string | null;
  /** Market it is paid in; null = the family as a whole. */
  readonly market: string | null;
  /** The office's line; null = an estimate of ours. */
  readonly fee: OfficialFee | null;
  /** ISO 4217 */
  readonly currency: string;
  /** [currency]; null = not known. */
  readonly amount: ThreePoint | null;
  /** At the exchange rates of the catalog; null = amount or rate not known. */
  readonly usd: ThreePoint | null;
  /** The amount is the most it can be, since the exact one is not known. */
  readonly isCeiling: boolean;
}

export function toUsd(
  amount: ThreePoint | null,
  currency: string,
  unitsPerUsd: UnitsPerUsd,
): ThreePoint | null {
  const rate = unitsPerUsd(currency);
  if (amount === null || rate === undefined) return null;
  return { low: amount.low / rate, likely: amount.likely / rate, high: amount.high / rate };
}

/** Sum of payments [USD]; all of them are taken to be cheap or dear together. */
export interface MoneyTotal {
  readonly usd: ThreePoint;
  /** Of it, what offices charge. */
  readonly officialUsd: ThreePoint;
  /** Payments whose amount is not known: they are not in the sum. */
  readonly unknown: readonly Payment[];
}

export function totalOf(payments: readonly Payment[]): MoneyTotal {
  const sum = (list: readonly Payment[]): ThreePoint => {
    const total = { low: 0, likely: 0, high: 0 };
    for (const { usd } of list) {
      if (usd === null) continue;
      total.low += usd.low;
      total.likely += usd.likely;
      total.high += usd.high;
    }
    return total;
  };
  return {
    usd: sum(payments),
    officialUsd: sum(payments.filter(({ fee }) => fee !== null)),
    unknown: payments.filter(({ usd }) => usd === null),
  };
}
