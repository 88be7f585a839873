import { type FilingSize, officialAmount } from '#core/ip/protection/fees/official-amount';
import { type Payment, type PaymentStage, toUsd } from '#core/ip/protection/fees/payment';
import { addMonthsToDay } from '#core/ip/protection/filing/calendar-days';
import { dueDay, monthsToGrant } from '#core/ip/protection/filing/due-days';
import type { Family, Filing } from '#core/ip/protection/filing/families';
import type { ProtectionIndex } from '#core/ip/protection/filing/protection-index';
import type {
  InternationalRoute,
  OfficialFee,
  ProtectedRight,
  Range,
} from '#core/ip/protection/protection-catalog';
import type { UnitsPerUsd } from '#core/law/money/fine-exposure';
import type { ProtectionItem } from '#core/plan/ip/protection';
import { compareText } from '#core/shared/compare-text';
import { betweenEnds } from '#core/uncertainty/three-point';

/** Classes of a trade mark for an AI product: software that is downloaded, software as a service. */
export const DEFAULT_CLASSES: readonly number[] = [9, 42];
/** Claims that most offices include in their basic fees. */
export const DEFAULT_CLAIMS = 10;

export interface PaymentContext {
  readonly index: ProtectionIndex;
  readonly unitsPerUsd: UnitsPerUsd;
  /** Worldwide [people]; null = not answered. */
  readonly employees: number | null;
}

/** Everything that is paid for a family, by day: to offices, to attorneys, and once for all markets. */
export function familyPayments(family: Family, context: PaymentContext): readonly Payment[] {
  return [
    ...preparationPayments(family, context),
    ...internationalPayments(family, context),
    ...family.filings.flatMap((filing) => filingPayments(filing, family, context)),
  ].toSorted((a, b) => compareText(a.dueOn, b.dueOn));
}

export function sizeOf({ classes, claims }: Pick<ProtectionItem, 'classes' | 'claims'>): FilingSize {
  const count = new Set(classes).size;
  return { classes: count === 0 ? DEFAULT_CLASSES.length : count, claims: claims ?? DEFAULT_CLAIMS };
}

/** Whether the reduced fees are paid: as the user says, else by the number of employees; null = not known. */
export function getsReduction(
  { reducedFees }: Pick<ProtectionItem, 'reducedFees'>,
  { reduction }: Pick<ProtectedRight, 'reduction'>,
  employees: number | null,
): boolean | null {
  if (reduction === null) return false;
  if (reducedFees !== undefined) return reducedFees;
  if (reduction.maxEmployees === null || employees === null) return null;
  return employees <= reduction.maxEmployees;
}

/** Drafting and clearance, once. */
function preparationPayments(family: Family, { index }: PaymentContext): readonly Payment[] {
  const range = index.catalog.preparation[family.right];
  return range === undefined ? [] : [attorney(range, 'preparation', family.priorityOn, null)];
}

/** The application at WIPO, once; the parts of the markets are paid with it. */
function internationalPayments(family: Family, context: PaymentContext): readonly Payment[] {
  const route = context.index.route(family.right);
  const { internationalOn } = family;
  if (route === null || internationalOn === null) return [];
  const size = largestOf(family);
  return [
    ...route.fees.map((fee) =>
      official(fee, addMonthsToDay(internationalOn, fee.dueMonths), null, size, false, context),
    ),
    attorney(route.agent, 'attorney-filing', internationalOn, null),
  ];
}

function largestOf(family: Family): FilingSize {
  const sizes = family.filings.map(({ item }) => sizeOf(item));
  return {
    classes: Math.max(...sizes.map(({ classes }) => classes)),
    claims: Math.max(...sizes.map(({ claims }) => claims)),
  };
}

function filingPayments(filing: Filing, family: Family, context: PaymentContext): readonly Payment[] {
  const { item, right, way, filedOn } = filing;
  if (right === null) return [unknownPayment(filing)];
  const { agent } = right;
  const attorneys =
    agent === null
      ? []
      : [
          ...(way === 'madrid' ? [] : [attorney(agent.filing, 'attorney-filing', filedOn, item)]),
          // Through Madrid an attorney on the spot is only needed where the office objects.
          attorney(
            way === 'madrid' ? { low: 0, high: agent.prosecution.high } : agent.prosecution,
            'attorney-prosecution',
            addMonthsToDay(filedOn, monthsToGrant(filing) / 2),
            item,
          ),
        ].filter(({ amount }) => (amount?.high ?? 0) > 0);
  if (way === 'madrid') return [...madridPayments(filing, family, context), ...attorneys];
  const reduced = getsReduction(item, right, context.employees);
  const fees = right.fees.map((fee) =>
    official(fee, dueDay(fee, filing, family), item, sizeOf(item), reduced, context),
  );
  return [...fees, ...attorneys].filter(({ amount }) => amount === null || amount.high > 0);
}

/** The market's part of an international registration. */
function madridPayments(filing: Filing, family: Family, context: PaymentContext): readonly Payment[] {
  const { item, right, jurisdiction } = filing;
  const madrid = jurisdiction?.madrid ?? null;
  const route: InternationalRoute | null = context.index.route(family.right);
  const dueOn = family.internationalOn ?? filing.filedOn;
  const pay = (fee: OfficialFee, isCeiling = false) => ({
    ...official(fee, addMonthsToDay(dueOn, fee.dueMonths), item, sizeOf(item), false, context),
    isCeiling,
  });
  if (madrid === null) return [];
  if (madrid.kind === 'individual') return madrid.fees.map((fee) => pay(fee));
  if (madrid.kind === 'complementary')
    return (route?.complementary ?? [])
      .map((fee) => pay(fee))
      .filter(({ amount }) => amount === null || amount.high > 0);
  // Art. 8(7)(a) of the Protocol: no more than the office itself would get for ten years.
  const national = (right?.fees ?? []).filter(({ stage }) => stage !== 'renewal');
  return national.map((fee) => pay({ ...fee, dueFrom: 'filing', dueMonths: 0 }, true));
}

function official(
  fee: OfficialFee,
  dueOn: string,
  item: ProtectionItem | null,
  size: FilingSize,
  reduced: boolean | null,
  { unitsPerUsd }: PaymentContext,
): Payment {
  const amount = officialAmount(fee, size, reduced);
  return {
    dueOn,
    stage: fee.stage,
    itemId: item?.id ?? null,
    market: item?.market ?? null,
    fee,
    currency: fee.currency,
    amount,
    usd: toUsd(amount, fee.currency, unitsPerUsd),
    isCeiling: false,
  };
}

function attorney(range: Range, stage: PaymentStage, dueOn: string, item: ProtectionItem | null): Payment {
  const amount = betweenEnds(range);
  return {
    dueOn,
    stage,
    itemId: item?.id ?? null,
    market: item?.market ?? null,
    fee: null,
    currency: 'USD',
    amount,
    usd: amount,
    isCeiling: false,
  };
}

/** A market or right that the catalog does not have. */
function unknownPayment({ item, filedOn }: Filing): Payment {
  return {
    dueOn: filedOn,
    stage: 'filing',
    itemId: item.id,
    market: item.market,
    fee: null,
    currency: 'USD',
    amount: null,
    usd: null,
    isCeiling: false,
  };
}
