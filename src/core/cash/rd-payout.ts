import type { PayoutState } from '#core/cash/cash-flow';
import type { CashModel } from '#core/cash/cash-model';

/** How the incentive of the country where the team works reaches a company. */
export function payoutIn(
  { plan, payouts }: Pick<CashModel, 'plan' | 'payouts'>,
  country: string,
): PayoutState {
  if (!plan.claimsRdIncentive) return 'not-claimed';
  return payouts.get(country)?.payout ?? 'unknown';
}

/**
 * Share of a year's incentive that is paid out after the year; the rest is set off against profit tax.
 * Where part of it is paid out, or nobody has found out, every share from nothing to all is as likely.
 *
 * @param anyShare01 the run's draw for those
 */
export function paidOut01(state: PayoutState, anyShare01: number): number {
  switch (state) {
    case 'cash':
      return 1;
    case 'partly':
    case 'unknown':
      return anyShare01;
    default:
      return 0;
  }
}
