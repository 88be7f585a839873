import type { CostModel } from '#core/evaluation/cost-model';
import type { ComputePricing, MonthCost } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { paidTogether, sharedAmounts } from '#core/evaluation/paid-together';
import { HOURS_PER_MONTH } from '#core/evaluation/schedule';
import { servingRent } from '#core/evaluation/serving-items';
import { replicasAt } from '#core/evaluation/serving-vectors';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import { addInto, weightedSum } from '#core/uncertainty/vectors';

/** Cost by month and its running sum. A month in which the same happens as in the one before is not computed anew. */
export function monthCosts(
  model: CostModel,
  items: readonly ItemVector[],
  serving: ComputePricing,
): readonly MonthCost[] {
  const { schedule, inputs } = model;
  const { runCount } = inputs;
  const paid = paidTogether(items.flatMap(sharedAmounts), inputs.scratch);
  const addServing = servingAdder(model, items, serving);
  const monthUsd = inputs.scratch();
  const cumulativeUsd = inputs.zeros();
  let last: { readonly factors: readonly number[]; readonly usd: Quantiles } | undefined;
  return schedule.months.map((month, position) => {
    const usersShare01 = schedule.usersShare01[position] as number;
    const terms = paid.map(({ usd, shares }) => ({ vector: usd, factor: shares[position] as number }));
    const factors = [usersShare01, ...terms.map((term) => term.factor)];
    if (!last?.factors.every((factor, index) => factor === factors[index])) {
      weightedSum(terms, monthUsd);
      addServing(monthUsd, usersShare01);
      last = { factors, usd: quantilesOf(monthUsd, runCount) };
    }
    addInto(cumulativeUsd, monthUsd);
    return { month, usd: last.usd, cumulativeUsd: quantilesOf(cumulativeUsd, runCount) };
  });
}

/** Rented serving has no fixed shares: whole machines are counted anew for every share of the final users. */
export function servingAdder(model: CostModel, items: readonly ItemVector[], serving: ComputePricing) {
  const { plan } = model;
  const item = items.find((line) => line.id === 'serving_compute');
  const vectors = item === undefined || item.usd === null ? null : model.servingOn(serving.acceleratorId);
  const rent = vectors === null ? null : servingRent(model, serving);
  const hoursPerReplica = HOURS_PER_MONTH * plan.serving.acceleratorsPerReplica;
  return (usd: Float64Array, usersShare01: number): void => {
    if (vectors === null || rent === null || usersShare01 === 0) return;
    const { demandReplicas } = vectors;
    for (let run = 0, length = usd.length; run < length; run += 1) {
      const replicas = replicasAt(demandReplicas[run] as number, usersShare01, plan.serving.spareReplicas);
      usd[run] = (usd[run] as number) + replicas * hoursPerReplica * (rent[run] as number);
    }
  };
}
