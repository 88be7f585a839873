import type { Runway } from '#core/cash/cash-flow';
import { quantilesOf } from '#core/uncertainty/quantiles';

/** Amounts below this are rounding, not money that is missing [USD]. */
export const A_CENT = 0.01;

/** Watches the money of every run: when it runs out, and how much is missing at the worst. */
export interface RunwayWatch {
  /** Tells the balance of a run at the end of a month. Months come in order. */
  see(run: number, month: number, balanceUsd: number, funded: number): void;
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
    see(run, month, balanceUsd, funded) {
      if (balanceUsd < -A_CENT && isOut[run] === 0) {
        isOut[run] = 1;
        outInMonth[month] = (outInMonth[month] as number) + 1;
      }
      missing[run] = Math.max(missing[run] as number, -balanceUsd);
      needed[run] = Math.max(needed[run] as number, funded - balanceUsd);
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
        missing: quantilesOf(missing, runCount),
        needed: quantilesOf(needed, runCount),
      };
    },
  };
}
