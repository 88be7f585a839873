import type { CostModel } from '#core/evaluation/cost-model';
import type { ComputePricing, MonthCost } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { HOURS_PER_MONTH, type MonthShares } from '#core/evaluation/schedule';
import { servingRent } from '#core/evaluation/serving-items';
import { replicasAt, type ServingVectors } from '#core/evaluation/serving-vectors';
import type { InputSet } from '#core/uncertainty/input-set';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import { addInto, vectorSum, weightedSum } from '#core/uncertainty/vectors';

/** One month per run [USD] and its quantiles. */
interface Month {
  readonly usd: Float64Array;
  readonly quantiles: Quantiles;
}

/** Cost by month and its running sum. Months in which the same happens are computed once. */
export function monthCosts(
  model: CostModel,
  items: readonly ItemVector[],
  serving: ComputePricing,
): readonly MonthCost[] {
  const { schedule, inputs } = model;
  const paid = paidTogether(items, inputs);
  const addServing = servingAdder(model, items, serving);
  const known = new Map<string, Month>();
  const monthAt = (position: number): Month => {
    const terms = paid.map(({ usd, shares }) => ({ vector: usd, factor: shares[position] as number }));
    const usersShare01 = schedule.usersShare01[position] as number;
    const key = [usersShare01, ...terms.map((term) => term.factor)].join(' ');
    let month = known.get(key);
    if (month === undefined) {
      const usd = weightedSum(terms, inputs.scratch());
      addServing(usd, usersShare01);
      month = { usd, quantiles: quantilesOf(usd, inputs.runCount) };
      known.set(key, month);
    }
    return month;
  };
  const cumulative = inputs.zeros();
  return schedule.months.map((name, position) => {
    const month = monthAt(position);
    addInto(cumulative, month.usd);
    return { month: name, usd: month.quantiles, cumulativeUsd: quantilesOf(cumulative, inputs.runCount) };
  });
}

/** Items that fall into the same months in the same shares, summed. */
function paidTogether(items: readonly ItemVector[], inputs: InputSet) {
  const byShares = new Map<MonthShares, Float64Array[]>();
  const parts = items.flatMap((item): readonly Pick<ItemVector, 'usd' | 'shares'>[] => item.parts ?? [item]);
  for (const { usd, shares } of parts)
    if (usd !== null && shares !== null) byShares.set(shares, [...(byShares.get(shares) ?? []), usd]);
  return Array.from(byShares, ([shares, vectors]) => ({ shares, usd: vectorSum(vectors, inputs.scratch()) }));
}

/** Rented serving has no fixed shares: whole machines are counted anew for every share of the final users. */
function servingAdder(model: CostModel, items: readonly ItemVector[], serving: ComputePricing) {
  const { plan, inputs } = model;
  const item = items.find((line) => line.id === 'serving_compute');
  const vectors = item === undefined || item.usd === null ? null : model.servingOn(serving.acceleratorId);
  const rent = vectors === null ? null : servingRent(model, serving, inputs.scratch());
  const hoursPerReplica = HOURS_PER_MONTH * plan.serving.acceleratorsPerReplica;
  const known = new Map<number, Float64Array>();
  const servingAt = (usersShare01: number, { demandReplicas }: ServingVectors, usdPerHour: Float64Array) => {
    let usd = known.get(usersShare01);
    if (usd === undefined) {
      usd = inputs.scratch();
      for (let run = 0, length = usd.length; run < length; run += 1) {
        const demand = demandReplicas[run] as number;
        const replicas = replicasAt(demand, usersShare01, plan.serving.spareReplicas);
        usd[run] = replicas * hoursPerReplica * (usdPerHour[run] as number);
      }
      known.set(usersShare01, usd);
    }
    return usd;
  };
  return (usd: Float64Array, usersShare01: number): void => {
    if (vectors === null || rent === null || usersShare01 === 0) return;
    addInto(usd, servingAt(usersShare01, vectors, rent));
  };
}
