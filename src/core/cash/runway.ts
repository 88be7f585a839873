import type { Runway } from '#core/cash/cash-flow';
import { exactQuantiles } from '#core/uncertainty/quantiles';

/** Amounts below this are rounding, not money that is missing [USD]. */
export const A_CENT = 0.01;

/** Watches the money of every run: when it runs out, and how much is missing at the worst. */
export interface RunwayWatch {
  /**
   * Tells what the runs have at the end of a month; months come in order.
   *
   * @param balanceUsd [runCount] @param fundedUsd all the money put in so far, [runCount]
   */
  see(month: number, balanceUsd: Float64Array, fundedUsd: Float64Array): void;
  /** Share of the runs that have run out by the end of a month that was seen [0..1]. */
  outBy01(month: number): number;
  runway(): Runway;
}

export function createRunwayWatch(runCount: number, monthCount: number): RunwayWatch {
  const isOut = new Uint8Array(runCount);
  const outInMonth = new Float64Array(monthCount);
  const missing = new Float64Array(runCount);
  const needed = new Float64Array(runCount);

  function outBy01(month: number): number {
    let out = 0;
    for (let earlier = 0; earlier <= month; earlier += 1) out += outInMonth[earlier] as number;
    return out / runCount;
  }

  return {
    see(month, balanceUsd, fundedUsd) {
      let newlyOut = 0;
      for (let run = 0; run < runCount; run += 1) {
        const balance = balanceUsd[run] as number;
        const lacking = (fundedUsd[run] as number) - balance;
        if (lacking > (needed[run] as number)) needed[run] = lacking;
        if (balance >= -A_CENT) continue;
        if (-balance > (missing[run] as number)) missing[run] = -balance;
        if (isOut[run] !== 0) continue;
        isOut[run] = 1;
        newlyOut += 1;
      }
      outInMonth[month] = newlyOut;
    },
    outBy01,
    runway() {
      const reached = (share01: number): number | null => {
        for (let month = 0; month < monthCount; month += 1) if (outBy01(month) >= share01) return month;
        return null;
      };
      return {
        outMonth: { p10: reached(0.1), p50: reached(0.5), p90: reached(0.9) },
        survives01: 1 - outBy01(monthCount - 1),
        missing: exactQuantiles(missing, runCount),
        needed: exactQuantiles(needed, runCount),
      };
    },
  };
}
