import type { CostLine } from '#core/cash/cash-flow';
import type { PlacedRuns } from '#core/cash/cash-model';
import type { CostItemId } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { servingAdder } from '#core/evaluation/month-costs';
import { paidTogether, type SharedAmount, sharedAmounts } from '#core/evaluation/paid-together';
import type { MonthShares } from '#core/evaluation/schedule';
import { type Term, weightedSum } from '#core/uncertainty/vectors';

const LINE_OF: Readonly<Record<Exclude<CostItemId, 'rd_incentive'>, CostLine>> = {
  training_run: 'training',
  failed_and_repeated_runs: 'training',
  experiments: 'training',
  post_training: 'training',
  training_electricity: 'training',
  owned_training_hardware: 'hardware',
  owned_serving_hardware: 'hardware',
  data_acquisition: 'data',
  storage: 'data',
  serving_compute: 'serving',
  serving_electricity: 'serving',
  network_egress: 'serving',
  staff: 'staff',
  compliance: 'law',
  ip_protection: 'law',
};

/** Items whose cost counts as research, as in `incentiveItem`; staff counts until launch. */
const RESEARCH: ReadonlySet<CostItemId> = new Set([
  'training_run',
  'failed_and_repeated_runs',
  'experiments',
  'post_training',
  'training_electricity',
  'owned_training_hardware',
]);

/** Amounts of a cost line, month by month. */
export interface MonthAmounts {
  /** Changes of the amount from month to month: months with equal keys have equal amounts. */
  key(month: number): string;
  /** Amount of a month per run, written to `target`. */
  fill(month: number, target: Float64Array): Float64Array;
}

/** What is spent, by line: `paid` as it leaves the bank, `spent` as the tax office counts it. */
export interface SpendingByLine {
  readonly paid: ReadonlyMap<CostLine, MonthAmounts>;
  readonly spent: ReadonlyMap<CostLine, MonthAmounts>;
  /** Cost that the incentive is reckoned from. */
  readonly research: MonthAmounts;
}

/**
 * Lays the lines of the breakdown out over the months. Bought hardware leaves the bank when it is bought and counts
 * against profit as it wears off; own machines are there already, so that they wear off alone.
 */
export function spendingOf(placed: PlacedRuns): SpendingByLine {
  const { model, items, serving } = placed;
  const { schedule, inputs } = model;
  const addServing = servingAdder(model, items, serving);
  const spent = new Map<CostLine, SharedAmount[]>();
  const paid = new Map<CostLine, SharedAmount[]>();
  const research: SharedAmount[] = [];
  const put = (map: Map<CostLine, SharedAmount[]>, line: CostLine, amount: SharedAmount) =>
    map.set(line, [...(map.get(line) ?? []), amount]);
  for (const item of items) {
    if (item.id === 'rd_incentive') continue;
    const line = LINE_OF[item.id];
    for (const amount of sharedAmounts(item)) {
      put(spent, line, amount);
      if (line !== 'hardware') put(paid, line, amount);
      if (RESEARCH.has(item.id)) research.push(amount);
      if (item.id === 'staff')
        research.push({ usd: amount.usd, shares: before(amount.shares, schedule.launchMonth) });
    }
    if (line === 'hardware') {
      const bought = purchaseOf(item, placed);
      if (bought !== null) put(paid, line, bought);
    }
  }
  const usersShare01 = schedule.usersShare01;
  // Not from the pool: countries are followed one after the other, and the pool would keep the sums of all of them.
  const together = (amounts: readonly SharedAmount[]) =>
    paidTogether(amounts, () => new Float64Array(inputs.vectorLength));
  const withServing = (line: CostLine, amounts: readonly SharedAmount[]) =>
    line === 'serving' ? toMonths(together(amounts), usersShare01, addServing) : toMonths(together(amounts));
  const lines = (map: ReadonlyMap<CostLine, readonly SharedAmount[]>) =>
    new Map(
      [...new Set<CostLine>([...map.keys(), 'serving'])].map(
        (line) => [line, withServing(line, map.get(line) ?? [])] as const,
      ),
    );
  return { paid: lines(paid), spent: lines(spent), research: toMonths(together(research)) };
}

/** What bought hardware costs on the day it is bought; null = it is there already, or nothing is known of it. */
function purchaseOf({ id, usd, shares }: ItemVector, { model }: PlacedRuns): SharedAmount | null {
  const { schedule, inputs } = model;
  const isTraining = id === 'owned_training_hardware';
  const units = isTraining ? model.trainingUnits : model.servingUnits;
  if (usd === null || shares === null || units.length > 0) return null;
  const firstMonth = isTraining ? 0 : schedule.launchMonth;
  const usedMonths = schedule.horizonMonths - firstMonth;
  if (usedMonths <= 0) return null;
  const lifeYears = inputs.vector('owned.life_years');
  const capital = inputs.scratch();
  for (let run = 0; run < capital.length; run += 1)
    capital[run] = (usd[run] as number) / Math.min(1, usedMonths / (12 * (lifeYears[run] as number)));
  const atOnce = new Float64Array(schedule.horizonMonths);
  atOnce[firstMonth] = 1;
  return { usd: capital, shares: atOnce };
}

function before(shares: MonthShares, end: number): MonthShares {
  return shares.map((share, month) => (month < end ? share : 0));
}

type AddServing = (usd: Float64Array, usersShare01: number) => void;

function toMonths(
  amounts: readonly SharedAmount[],
  usersShare01: Float64Array | null = null,
  addServing: AddServing = () => undefined,
): MonthAmounts {
  const factorsOf = (month: number) => amounts.map(({ shares }) => shares[month] ?? 0);
  return {
    key: (month) => [...factorsOf(month), usersShare01?.[month] ?? 0].join(' '),
    fill(month, target) {
      const factors = factorsOf(month);
      const terms = amounts.map(({ usd }, at): Term => ({ vector: usd, factor: factors[at] as number }));
      weightedSum(terms, target);
      if (usersShare01 !== null) addServing(target, usersShare01[month] ?? 0);
      return target;
    },
  };
}
