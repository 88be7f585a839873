import { monthNumber } from '#core/evaluation/freshness';
import type { MonthShares } from '#core/evaluation/schedule';
import { familyPayments } from '#core/ip/protection/fees/family-payments';
import { type Payment, totalOf } from '#core/ip/protection/fees/payment';
import { familiesOf, isPursued } from '#core/ip/protection/filing/families';
import { indexProtection } from '#core/ip/protection/filing/protection-index';
import { protectionMilestones } from '#core/ip/protection/filing/protection-milestones';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';

/** What registering rights costs within the horizon, known before anything is drawn. */
export interface ProtectionCost {
  /** Offices and attorneys [USD]; cheap or dear together. */
  readonly usd: ThreePoint;
  /** Of the likely amount, the share of each month of the horizon; together 1, or 0 where nothing is paid. */
  readonly shares: MonthShares;
  /** A fee is not known, so that the amount lacks it. */
  readonly isIncomplete: boolean;
  /** Month than which half of the offices' money is no newer, YYYY-MM; of the catalog where nothing goes to an office. */
  readonly asOf: string;
}

/**
 * The payments of what the plan protects, in the months in which they fall due. What falls due before the plan begins was
 * paid outside it, what falls due after it as well.
 *
 * @returns null where the plan protects nothing: its figures then stay as they are
 */
export function protectionCost(
  plan: Plan,
  catalog: ProtectionCatalog,
  unitsPerUsd: UnitsPerUsd,
): ProtectionCost | null {
  const items = plan.ip?.protection ?? [];
  if (!items.some(isPursued)) return null;
  const index = indexProtection(catalog);
  const milestones = protectionMilestones(plan);
  const context = { index, unitsPerUsd, employees: milestones.employees };
  const { start, horizonMonths } = plan.schedule;
  const monthOf = ({ dueOn }: Payment) => monthNumber(dueOn) - monthNumber(start);
  const payments = familiesOf(items, index, milestones, plan.placement.team).flatMap((family) =>
    familyPayments(family, context).filter(
      (payment) => monthOf(payment) >= 0 && monthOf(payment) < horizonMonths,
    ),
  );
  const total = totalOf(payments);
  const shares = new Float64Array(horizonMonths);
  if (total.usd.likely > 0)
    for (const payment of payments) {
      const month = monthOf(payment);
      shares[month] = (shares[month] as number) + (payment.usd?.likely ?? 0) / total.usd.likely;
    }
  return {
    usd: total.usd,
    shares,
    isIncomplete: total.unknown.length > 0,
    asOf: typicalMonth(payments) ?? catalog.version,
  };
}

/** Month of the fee in the middle of the offices' money, oldest first: one old small fee does not make all of it old. */
function typicalMonth(payments: readonly Payment[]): string | null {
  const fees = payments
    .flatMap(({ fee, usd }) => (fee === null || usd === null ? [] : [{ asOf: fee.asOf, usd: usd.likely }]))
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const half = fees.reduce((sum, { usd }) => sum + usd, 0) / 2;
  let passed = 0;
  for (const { asOf, usd } of fees) {
    passed += usd;
    if (passed >= half) return asOf;
  }
  return null;
}
