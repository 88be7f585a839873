import { familyPayments, type PaymentContext } from '#core/ip/protection/fees/family-payments';
import { type MoneyTotal, type Payment, totalOf } from '#core/ip/protection/fees/payment';
import { addMonthsToDay, laterOf } from '#core/ip/protection/filing/calendar-days';
import { type Family, familiesOf } from '#core/ip/protection/filing/families';
import type { ProtectionMilestones } from '#core/ip/protection/filing/protection-milestones';
import type { ProtectionItem, ProtectionRoute } from '#core/plan/ip/protection';

/** One way of filing a family, with what it costs and when. */
export interface RouteOption {
  readonly route: ProtectionRoute;
  readonly family: Family;
  /** Markets that it takes through WIPO. */
  readonly through: readonly string[];
  /** Markets that are filed on their own all the same: the first one, and those that take no part. */
  readonly onTheirOwn: readonly string[];
  readonly payments: readonly Payment[];
  /** All of it, renewals included as far as the catalog names them: about ten years. */
  readonly cost: MoneyTotal;
  /** Paid within 18 months of the first filing: what a founder needs at once. */
  readonly early: MoneyTotal;
  /** Day by which every market has to be decided on, YYYY-MM-DD. */
  readonly decideBy: string;
}

const EARLY_MONTHS = 18;

/**
 * National filings beside the international route of the right, each for all markets of the family; none is ever lost:
 * those outside the treaty are filed on their own. One option where the right has no such route.
 *
 * @param items of one family
 * @param home country of the team
 */
export function compareRoutes(
  items: readonly ProtectionItem[],
  milestones: ProtectionMilestones,
  home: string,
  context: PaymentContext,
): readonly RouteOption[] {
  const [sample] = items;
  if (sample === undefined) return [];
  const international = context.index.route(sample.right);
  const routes: readonly ProtectionRoute[] =
    international === null ? ['national'] : ['national', international.id];
  return routes.flatMap((route) => {
    const [family] = familiesOf(
      items.map((item) => ({ ...item, route })),
      context.index,
      milestones,
      home,
    );
    return family === undefined ? [] : [optionOf(route, family, context)];
  });
}

function optionOf(route: ProtectionRoute, family: Family, context: PaymentContext): RouteOption {
  const payments = familyPayments(family, context);
  const marketsOf = (isThrough: boolean) =>
    family.filings.filter(({ way }) => (way !== 'direct') === isThrough).map(({ item }) => item.market);
  const soon = addMonthsToDay(family.priorityOn, EARLY_MONTHS);
  return {
    route,
    family,
    through: marketsOf(true),
    onTheirOwn: marketsOf(false),
    payments,
    cost: totalOf(payments),
    early: totalOf(payments.filter(({ dueOn }) => dueOn <= soon)),
    decideBy: family.filings.reduce((day, { filedOn }) => laterOf(day, filedOn), family.priorityOn),
  };
}
