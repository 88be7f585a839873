import { type MonthShares, type Schedule, shareBefore } from '#core/evaluation/schedule';

/** How much work the team does, the same in every country. */
export interface StaffEffort {
  /** Person-years within the horizon, weighted by pay multiple. */
  readonly payYears: number;
  /** Share of them before launch. */
  readonly untilLaunch01: number;
  readonly shares: MonthShares;
}

/** @returns null when the plan has no team */
export function staffEffort({ payWeightedFte, launchMonth }: Schedule): StaffEffort | null {
  const payMonths = payWeightedFte.reduce((sum, fte) => sum + fte, 0);
  if (payMonths === 0) return null;
  const shares = payWeightedFte.map((fte) => fte / payMonths);
  return { payYears: payMonths / 12, untilLaunch01: shareBefore(shares, launchMonth), shares };
}
