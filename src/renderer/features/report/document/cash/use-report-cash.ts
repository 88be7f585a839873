import { useMemo } from 'react';
import type { CashFlow } from '#core/cash/cash-flow';
import type { Plan } from '#core/plan/plan';
import { useCash } from '../../../../cash/use-cash';
import { isSettled } from '../settled';

/** What the report has of the money of a plan. */
export interface ReportCash {
  /** null = not worked out. */
  readonly cash: CashFlow | null;
  /** Why not, in the system's own words. */
  readonly error: string | null;
}

/** The cash flow, where the plan says something of money. */
export function useReportCash(plan: Plan | null) {
  const asked = plan?.funding === undefined ? null : plan;
  const { cash, plan: answered, isStale, error } = useCash(asked, false);
  const shown = useMemo((): ReportCash => ({ cash, error }), [cash, error]);
  return { shown, isSettled: isSettled({ answered, isStale, error }, asked) };
}
