import type { CashDraws } from '#core/cash/cash-draws';
import {
  CASH_LINES,
  type CashLine,
  COST_LINES,
  INFLOWS,
  type PayoutState,
  type Runway,
} from '#core/cash/cash-flow';
import type { CashModel, PlacedRuns } from '#core/cash/cash-model';
import { type MonthAmounts, spendingOf } from '#core/cash/month-amounts';
import { createProfitTax } from '#core/cash/profit-tax';
import { paidOut01, payoutIn } from '#core/cash/rd-payout';
import { createRunwayWatch } from '#core/cash/runway';
import { countryFigureId } from '#core/evaluation/figure-book';
import { DAYS_PER_MONTH } from '#core/evaluation/schedule';
import { incentiveOf } from '#core/evaluation/staff-items';
import { addInto, weightedSum } from '#core/uncertainty/vectors';

/** Smaller amounts count as nothing [USD]. */
const LEAST_USD = 1e-9;

/** One month of all runs; the vectors are written over by the next. */
export interface SimulatedMonth {
  readonly month: number;
  /** Amounts as they are spoken of: a cost of 5 is 5 [runCount]. */
  readonly lines: Readonly<Record<CashLine, Float64Array>>;
  /** The amounts of a line are those of the month before. */
  readonly isSame: Readonly<Record<CashLine, boolean>>;
  readonly net: Float64Array;
  readonly balance: Float64Array;
  readonly outBy01: number;
}

/** What is left of a simulation when its months are over. */
export interface SimulatedMoney {
  readonly runway: Runway;
  readonly payout: PayoutState;
  /** null = the rate is not known; no tax is counted then. */
  readonly taxRate01: number | null;
  readonly taxFigureId: string;
  /** Effective subsidy over eligible cost; null = not known, or not claimed. */
  readonly incentiveRate01: number | null;
  /** Sums over the horizon per run [USD], [runCount]. */
  readonly taxUsd: Float64Array;
  readonly incentiveUsd: Float64Array;
  readonly incentiveInFullUsd: Float64Array;
}

/**
 * Follows the money of every run from month to month.
 *
 * Costs are paid in the month they arise, revenue comes after the customers' delay, profit is taxed at the end of a
 * calendar year (and of the horizon) after losses carried forward, on revenue and cost of the year whether paid or not.
 * The incentive goes its country's way: see `RdPayoutKind`. VAT, interest and the change of exchange rates are left out.
 *
 * @param onMonth told each month in order
 */
export function simulateMoney(
  cash: CashModel,
  placed: PlacedRuns,
  draws: CashDraws,
  onMonth: (month: SimulatedMonth) => void = () => undefined,
): SimulatedMoney {
  const { plan } = cash;
  const { model } = placed;
  const { inputs, schedule, book } = model;
  const { runCount, vectorLength } = inputs;
  const { horizonMonths, usersShare01 } = schedule;
  const team = model.plan.placement.team;
  const taxFigureId = countryFigureId(team, 'corporate_tax_pct');
  const taxPercent = book.countryFactor(team, 'corporate_tax_pct', 'percent');
  const payout = payoutIn(cash, team);
  const incentiveRate01 = incentiveOf(model, team)?.rate01 ?? null;

  const { paid, spent, research } = spendingOf(placed);
  const tax = createProfitTax(runCount, Math.max(0, (taxPercent ?? 0) / 100));
  const watch = createRunwayWatch(runCount, horizonMonths);
  const eligible01 = model.eligibleShare();
  const collected = delayed(usersShare01, (plan.funding?.paymentDelayDays ?? 0) / DAYS_PER_MONTH);

  const vector = () => new Float64Array(vectorLength);
  const lines = Object.fromEntries(CASH_LINES.map((line) => [line, vector()])) as Record<
    CashLine,
    Float64Array
  >;
  const signedLines = CASH_LINES.map((line) => ({ vector: lines[line], factor: INFLOWS.has(line) ? 1 : -1 }));
  const keys = new Map<CashLine, string>();
  const spentOfLine = vector();
  const spentUsd = vector();
  const researchUsd = vector();
  let spentKey = '';
  let researchKey = '';
  const creditOfMonth = new Float64Array(runCount);
  const creditOfYear = new Float64Array(runCount);
  const balance = new Float64Array(runCount).fill(plan.funding?.cashAtStartUsd ?? 0);
  const funded = new Float64Array(runCount).fill(plan.funding?.cashAtStartUsd ?? 0);
  const net = new Float64Array(runCount);
  const taxUsd = new Float64Array(runCount);
  const incentiveUsd = new Float64Array(runCount);
  const incentiveInFullUsd = new Float64Array(runCount);
  const refunds = createRefunds(runCount, horizonMonths);

  function closeYear(month: number, target: Float64Array): void {
    for (let run = 0; run < runCount; run += 1) {
      const credit = creditOfYear[run] as number;
      creditOfYear[run] = 0;
      // What is kept back from wage tax has reached the company already.
      const left = payout === 'payroll' ? 0 : credit;
      const out = left * paidOut01(payout, draws.anyShare[run] as number);
      refunds.put(run, month + Math.max(1, Math.round(draws.refundMonths[run] as number)), out);
      tax.credit(run, left - out);
      target[run] = tax.closeYear(run);
    }
  }

  for (let month = 0; month < horizonMonths; month += 1) {
    const isSame = {} as Record<CashLine, boolean>;
    const refill = (line: CashLine, key: string, fill: (target: Float64Array) => void) => {
      isSame[line] = keys.get(line) === key;
      if (isSame[line]) return;
      keys.set(line, key);
      fill(lines[line]);
    };
    for (const line of COST_LINES) {
      const amounts = paid.get(line);
      refill(line, amounts?.key(month) ?? '', (target) => fillOrClear(amounts, month, target));
    }
    const newSpentKey = [...spent.values()].map((amounts) => amounts.key(month)).join('|');
    if (newSpentKey !== spentKey) {
      spentKey = newSpentKey;
      spentUsd.fill(0);
      for (const amounts of spent.values()) addInto(spentUsd, amounts.fill(month, spentOfLine));
    }
    const newResearchKey = research.key(month);
    if (newResearchKey !== researchKey) {
      researchKey = newResearchKey;
      research.fill(month, researchUsd);
    }
    const { revenueUsd } = draws;
    const collectedShare = collected[month] ?? 0;
    refill('revenue', String(collectedShare), (target) => scaleInto(revenueUsd, collectedShare, target));
    const round = draws.rounds.get(month);
    refill('funding', round === undefined ? '' : `round ${month}`, (target) =>
      scaleInto(round ?? null, 1, target),
    );

    const isYearEnd = schedule.months[month]?.endsWith('-12') === true || month === horizonMonths - 1;
    tax.earn(revenueUsd, usersShare01[month] ?? 0, spentUsd);
    if (incentiveRate01 !== null) {
      creditInto(creditOfMonth, incentiveRate01, eligible01, researchUsd);
      addInto(creditOfYear, creditOfMonth);
      addInto(incentiveInFullUsd, creditOfMonth);
    }
    const arrived = payout === 'payroll' ? creditOfMonth : refunds.of(month);
    const incentiveKey = arrived === null ? '' : `month ${month}`;
    refill('incentive', incentiveKey, (target) => (arrived === null ? target.fill(0) : target.set(arrived)));
    refill('tax', isYearEnd ? `month ${month}` : '', (target) => {
      if (isYearEnd) closeYear(month, target);
      else target.fill(0);
    });
    weightedSum(signedLines, net);
    addInto(balance, net);
    addInto(funded, lines.funding);
    addInto(taxUsd, lines.tax);
    addInto(incentiveUsd, lines.incentive);
    watch.see(month, balance, funded);
    onMonth({ month, lines, isSame, net, balance, outBy01: watch.outBy01(month) });
  }
  return {
    runway: watch.runway(),
    payout,
    taxRate01: taxPercent === null ? null : Math.max(0, taxPercent / 100),
    taxFigureId,
    incentiveRate01,
    taxUsd,
    incentiveUsd,
    incentiveInFullUsd,
  };
}

/** Incentive on the research of a month: rate · eligible share · cost. */
function creditInto(
  target: Float64Array,
  rate01: number,
  eligible01: Float64Array,
  researchUsd: Float64Array,
): void {
  for (let run = 0, { length } = target; run < length; run += 1)
    target[run] = rate01 * (eligible01[run] as number) * (researchUsd[run] as number);
}

/** Shares of a month's full amount that arrive later; a part of a month is split between the two it touches. */
function delayed(shares: Float64Array, byMonths: number): Float64Array {
  const whole = Math.floor(byMonths);
  const rest = byMonths - whole;
  return shares.map(
    (_, month) => (1 - rest) * (shares[month - whole] ?? 0) + rest * (shares[month - whole - 1] ?? 0),
  );
}

function fillOrClear(amounts: MonthAmounts | undefined, month: number, target: Float64Array): void {
  if (amounts === undefined) target.fill(0);
  else amounts.fill(month, target);
}

/** Amounts that no bank would book are nothing: percentiles of numbers near the least a computer knows are none. */
function scaleInto(vector: Float64Array | null, factor: number, target: Float64Array): void {
  target.fill(0);
  if (vector === null) return;
  for (let run = 0; run < target.length; run += 1) {
    const usd = factor * (vector[run] ?? 0);
    if (usd >= LEAST_USD) target[run] = usd;
  }
}

/** Refunds on their way: a year's is paid in a month of its own in every run. */
function createRefunds(runCount: number, monthCount: number) {
  const byMonth = new Map<number, Float64Array>();
  return {
    put(run: number, month: number, usd: number): void {
      if (month >= monthCount || usd === 0) return;
      let due = byMonth.get(month);
      if (due === undefined) {
        due = new Float64Array(runCount);
        byMonth.set(month, due);
      }
      due[run] = (due[run] as number) + usd;
    },
    /** null = none. */
    of: (month: number): Float64Array | null => byMonth.get(month) ?? null,
  };
}
