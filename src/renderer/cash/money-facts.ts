import type { CashFlow, Runway } from '#core/cash/cash-flow';
import { A_CENT } from '#core/cash/runway';
import { type Quantiles, scaleQuantiles } from '#core/uncertainty/quantiles';

/** What can be said of how long the money lasts; the screen turns it into a sentence. */
export type RunwayVerdict =
  /** The plan says nothing of money. */
  | 'unsaid'
  /** In every run, or nearly so, to the end of the horizon. */
  | 'lasts'
  /** In most runs to the end, in some not. */
  | 'mostly'
  /** In half of the runs or more it runs out. */
  | 'ends';

/** From this share of the runs on a sentence may say that the money lasts. */
const NEARLY_ALL = 0.995;

export function verdictOf({ hasFunding, runway }: Pick<CashFlow, 'hasFunding' | 'runway'>): RunwayVerdict {
  if (!hasFunding) return 'unsaid';
  if (runway.survives01 >= NEARLY_ALL) return 'lasts';
  return runway.outMonth.p50 === null ? 'mostly' : 'ends';
}

/** Whether 9 in 10 runs need more at the start. [USD] */
export function missingUsd(runway: Runway): number | null {
  return runway.missing.p90 > A_CENT ? runway.missing.p90 : null;
}

/** What goes out a month, or comes in where that is likelier: never a loss below zero. */
export function monthlyFact(burnUsd: Quantiles): { readonly isGain: boolean; readonly usd: Quantiles } {
  const isGain = burnUsd.p50 < 0;
  return { isGain, usd: isGain ? scaleQuantiles(burnUsd, -1) : burnUsd };
}

/** Rounded up to two digits, since it is an amount to ask for. */
export function roundedUp(amount: number): number {
  if (amount <= 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(amount)) - 1);
  return Math.ceil(amount / step - 1e-9) * step;
}
