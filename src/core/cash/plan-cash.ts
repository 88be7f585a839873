import { type CashDraws, drawCash } from '#core/cash/cash-draws';
import {
  type Burn,
  CASH_LINES,
  type CashFlow,
  type CashLine,
  type CashMonth,
  type CountryCash,
} from '#core/cash/cash-flow';
import { type CashModel, type CashRequest, createCashModel, type PlacedRuns } from '#core/cash/cash-model';
import { energyIn, energyOf } from '#core/cash/energy-use';
import { simulateMoney } from '#core/cash/simulate-money';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import { meanOf } from '#core/uncertainty/vectors';

/**
 * The money of a plan as it is placed, month by month: what comes in, what goes out, how long it lasts. Pure; the runs
 * are those of `evaluatePlan` with the same seed, so that a dear run there is a dear run here.
 *
 * @throws UnknownAcceleratorError when the plan names an accelerator that the catalog does not have
 */
export function cashFlowOf(request: CashRequest): CashFlow {
  const cash = createCashModel(request);
  const placed = cash.placed();
  const draws = drawCash(cash);
  const { model } = placed;
  const { schedule, inputs, book } = model;
  const { runCount } = inputs;
  const months: CashMonth[] = [];
  const burn = createBurnMeter(runCount, schedule.launchMonth);
  let makesMoneyAtEnd01 = 0;
  let last: { readonly lines: CashMonth['lines']; readonly means: CashMonth['means'] } | undefined;
  const money = simulateMoney(cash, placed, draws, ({ month, lines, isSame, net, balance, outBy01 }) => {
    const known = last;
    const perLine = <T>(take: (line: CashLine) => T) =>
      Object.fromEntries(CASH_LINES.map((line) => [line, take(line)])) as Record<CashLine, T>;
    last = {
      lines: perLine((line) =>
        known !== undefined && isSame[line] ? known.lines[line] : quantilesOf(lines[line], runCount),
      ),
      means: perLine((line) =>
        known !== undefined && isSame[line] ? known.means[line] : meanOf(lines[line], runCount),
      ),
    };
    burn.see(month, net, lines.funding);
    if (month === schedule.horizonMonths - 1) makesMoneyAtEnd01 = shareWithout(net, lines.funding, runCount);
    months.push({
      month: schedule.months[month] as string,
      ...last,
      net: quantilesOf(net, runCount),
      meanNet: meanOf(net, runCount),
      balance: quantilesOf(balance, runCount),
      outBy01,
    });
  });
  const { funding } = cash.plan;
  const rounds = funding?.rounds ?? [];
  const team = model.plan.placement.team;
  const provenance = cash.payouts.get(team) ?? null;
  return {
    runCount,
    hasFunding: (funding?.cashAtStartUsd ?? null) !== null || rounds.length > 0,
    hasRevenue: draws.revenueUsd !== null,
    months,
    launchMonth: schedule.launchMonth,
    runway: money.runway,
    burn: burn.result(),
    makesMoneyAtEnd01,
    missing: [...new Set(placed.items.flatMap((item) => (item.missing.length > 0 ? [item.id] : [])))],
    lateRounds: rounds.filter(({ month }) => month >= schedule.horizonMonths).map(({ name }) => name),
    tax: { country: team, figureId: money.taxFigureId, rate01: money.taxRate01 },
    incentive: {
      state: money.payout,
      provenance:
        provenance === null || money.payout === 'not-claimed'
          ? null
          : { source: provenance.source, asOf: provenance.asOf, confidence: provenance.confidence },
      full: money.incentiveRate01 === null ? null : quantilesOf(money.incentiveInFullUsd, runCount),
      received: quantilesOf(money.incentiveUsd, runCount),
    },
    energy: energyOf(placed),
    figures: { ...book.uses },
  };
}

/** Runs of the comparison: enough for shares of runs to be right to two in a hundred. */
export const COMPARED_RUNS = 2000;

/** A comparison of countries, one by one, so that whoever asks may stop between two. */
export function compareCash(request: CashRequest): (country: string) => CountryCash {
  const runCount = Math.min(request.sampleCount ?? request.plan.sampleCount, COMPARED_RUNS);
  const cash = createCashModel({ ...request, sampleCount: runCount });
  const draws = drawCash(cash);
  return (country) => countryCash(cash, cash.placed(country), draws, country);
}

function countryCash(cash: CashModel, placed: PlacedRuns, draws: CashDraws, country: string): CountryCash {
  const { book, inputs } = placed.model;
  const money = simulateMoney(cash, placed, draws);
  return {
    country,
    runway: money.runway,
    payout: money.payout,
    tax: money.taxRate01 === null ? null : quantilesOf(money.taxUsd, inputs.runCount),
    incentive: quantilesOf(money.incentiveUsd, inputs.runCount),
    energy: energyIn(placed),
    isComplete: placed.items.every(({ missing }) => missing.length === 0),
    usdPerKwh: book.countryFactor(country, 'industrial_electricity_usd_per_kwh', 'usd_per_kwh'),
    gramsPerKwh: book.countryFactor(country, 'grid_carbon_g_per_kwh', 'g_per_kwh'),
  };
}

function shareWithout(net: Float64Array, funding: Float64Array, runCount: number): number {
  let count = 0;
  for (let run = 0; run < runCount; run += 1)
    if ((net[run] as number) - (funding[run] as number) > 0) count += 1;
  return count / runCount;
}

/** Mean monthly loss before and after launch, per run. */
function createBurnMeter(runCount: number, launchMonth: number) {
  const sums = { before: new Float64Array(runCount), after: new Float64Array(runCount) };
  const counts = { before: 0, after: 0 };
  const mean = (part: keyof typeof sums): Quantiles | null => {
    if (counts[part] === 0) return null;
    return quantilesOf(
      sums[part].map((sum) => sum / counts[part]),
      runCount,
    );
  };
  return {
    see(month: number, net: Float64Array, funding: Float64Array): void {
      const part = month < launchMonth ? 'before' : 'after';
      counts[part] += 1;
      const sum = sums[part];
      for (let run = 0; run < runCount; run += 1)
        sum[run] = (sum[run] as number) - ((net[run] as number) - (funding[run] as number));
    },
    result: (): Burn => ({ beforeLaunch: mean('before'), afterLaunch: mean('after') }),
  };
}
