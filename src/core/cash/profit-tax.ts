/** Profit tax of one company over its years, per run. Losses and unused credits go on without limit of time or amount. */
export interface ProfitTax {
  /** Adds revenue less cost of a month to the profit of the year that runs; all runs at once, [at least runCount]. */
  earn(revenueUsd: Float64Array | null, revenueShare: number, costUsd: Float64Array): void;
  /** Adds to what may be set off against the tax of a run, now or later [USD]. */
  credit(run: number, usd: number): void;
  /** Ends a year of a run: the tax on it [USD], never negative. */
  closeYear(run: number): number;
}

/** @param rate01 rate on profit; 0 where it is not known */
export function createProfitTax(runCount: number, rate01: number): ProfitTax {
  const profit = new Float64Array(runCount);
  const losses = new Float64Array(runCount);
  const credits = new Float64Array(runCount);
  return {
    earn(revenueUsd, revenueShare, costUsd) {
      if (revenueUsd === null || revenueShare === 0)
        for (let run = 0; run < runCount; run += 1)
          profit[run] = (profit[run] as number) - (costUsd[run] as number);
      else
        for (let run = 0; run < runCount; run += 1)
          profit[run] =
            (profit[run] as number) + revenueShare * (revenueUsd[run] as number) - (costUsd[run] as number);
    },
    credit(run, usd) {
      credits[run] = (credits[run] as number) + usd;
    },
    closeYear(run) {
      const left = (profit[run] as number) - (losses[run] as number);
      profit[run] = 0;
      losses[run] = Math.max(0, -left);
      const due = rate01 * Math.max(0, left);
      const used = Math.min(due, credits[run] as number);
      credits[run] = (credits[run] as number) - used;
      return due - used;
    },
  };
}
