import { familyDeadlines, type ProtectionTask } from '#core/ip/protection/deadlines/family-deadlines';
import { type Novelty, noveltyOf } from '#core/ip/protection/deadlines/novelty';
import { familyPayments, getsReduction, type PaymentContext } from '#core/ip/protection/fees/family-payments';
import { type MoneyTotal, type Payment, totalOf } from '#core/ip/protection/fees/payment';
import { addMonthsToDay, dayBefore } from '#core/ip/protection/filing/calendar-days';
import { type Family, type Filing, familiesOf } from '#core/ip/protection/filing/families';
import { indexProtection } from '#core/ip/protection/filing/protection-index';
import {
  type ProtectionMilestones,
  protectionMilestones,
} from '#core/ip/protection/filing/protection-milestones';
import { type ProtectionProposal, proposeProtection } from '#core/ip/protection/proposals/propose-protection';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import { compareRoutes, type RouteOption } from '#core/ip/protection/routes/compare-routes';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import type { Plan } from '#core/plan/plan';
import { compareText } from '#core/shared/compare-text';

export interface PlanProtectionRequest {
  readonly plan: Plan;
  readonly catalog: ProtectionCatalog;
  /** Exchange rates of the catalog. */
  readonly unitsPerUsd: UnitsPerUsd;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** One item of the plan with all that follows from it. */
export interface PlannedItem {
  readonly filing: Filing;
  /** Of patents alone; null = the right knows no novelty. */
  readonly novelty: Novelty | null;
  /** Whether reduced fees are counted; null = not known, both are within the range. */
  readonly reduced: boolean | null;
  /** First and last day of the months in which it is usually granted; null = not known. */
  readonly grantedBetween: { readonly from: string; readonly to: string } | null;
  readonly payments: readonly Payment[];
  /** Within the plan's horizon. */
  readonly cost: MoneyTotal;
}

export interface PlannedFamily {
  readonly family: Family;
  readonly items: readonly PlannedItem[];
  /** All payments, those for the family as a whole included. */
  readonly payments: readonly Payment[];
  /** Within the plan's horizon. */
  readonly cost: MoneyTotal;
  /** The routes side by side. */
  readonly routes: readonly RouteOption[];
}

/** What a plan protects, could protect, has to do and pays: all that a screen or a report shows. */
export interface PlanProtection {
  readonly milestones: ProtectionMilestones;
  readonly proposals: readonly ProtectionProposal[];
  readonly families: readonly PlannedFamily[];
  /** By day. */
  readonly tasks: readonly ProtectionTask[];
  /** Within the horizon, by market; what is paid for a family as a whole stands under `null`. */
  readonly byMarket: readonly { readonly market: string | null; readonly cost: MoneyTotal }[];
  /** Within the horizon. */
  readonly cost: MoneyTotal;
  /** Payments that fall due after the horizon. */
  readonly later: MoneyTotal;
  /** Last day of the plan, YYYY-MM-DD. */
  readonly horizonEndsOn: string;
}

/** Everything about the rights of a plan. Pure: the same plan, catalog, rates and day give the same answer. */
export function protectionOfPlan({
  plan,
  catalog,
  unitsPerUsd,
  today,
}: PlanProtectionRequest): PlanProtection {
  const index = indexProtection(catalog);
  const milestones = protectionMilestones(plan);
  const context: PaymentContext = { index, unitsPerUsd, employees: milestones.employees };
  const home = plan.placement.team;
  const horizonEndsOn = horizonEnd(plan);
  const isWithin = ({ dueOn }: Payment) => dueOn >= milestones.startOn && dueOn <= horizonEndsOn;
  const families = familiesOf(plan.ip?.protection ?? [], index, milestones, home);
  const planned = families.map((family): PlannedFamily => {
    const payments = familyPayments(family, context);
    const within = payments.filter(isWithin);
    return {
      family,
      items: family.filings.map((filing) => planItem(filing, family, within, payments, milestones)),
      payments,
      cost: totalOf(within),
      routes: compareRoutes(
        family.filings.map(({ item }) => item),
        milestones,
        home,
        context,
      ),
    };
  });
  const all = planned.flatMap(({ payments }) => payments);
  const within = all.filter(isWithin);
  return {
    milestones,
    proposals: proposeProtection(plan, index, milestones, context),
    families: planned,
    tasks: families
      .flatMap((family) => familyDeadlines(family, index, milestones, today, horizonEndsOn))
      .toSorted((a, b) => compareText(a.dueOn, b.dueOn)),
    byMarket: [...new Set(within.map(({ market }) => market))].map((market) => ({
      market,
      cost: totalOf(within.filter((payment) => payment.market === market)),
    })),
    cost: totalOf(within),
    later: totalOf(all.filter(({ dueOn }) => dueOn > horizonEndsOn)),
    horizonEndsOn,
  };
}

/** Last day of the plan's horizon, YYYY-MM-DD. */
function horizonEnd({ schedule: { start, horizonMonths } }: Pick<Plan, 'schedule'>): string {
  return dayBefore(addMonthsToDay(`${start}-01`, horizonMonths));
}

function planItem(
  filing: Filing,
  family: Family,
  within: readonly Payment[],
  payments: readonly Payment[],
  { disclosedOn, employees }: ProtectionMilestones,
): PlannedItem {
  const { right, item, filedOn } = filing;
  const isOwn = ({ itemId }: Payment) => itemId === item.id;
  const months = right?.grantMonths ?? null;
  return {
    filing,
    novelty: family.right === 'patent' ? noveltyOf(filing, family, disclosedOn) : null,
    reduced: right === null ? null : getsReduction(item, right, employees),
    grantedBetween:
      months === null
        ? null
        : { from: addMonthsToDay(filedOn, months.low), to: addMonthsToDay(filedOn, months.high) },
    payments: payments.filter(isOwn),
    cost: totalOf(within.filter(isOwn)),
  };
}
