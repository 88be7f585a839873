import { HORIZON } from '#core/evaluation/cost-block';
import type { CostModel } from '#core/evaluation/cost-model';
import { driversOf } from '#core/evaluation/drivers';
import type { Driver, Quantiles } from '#core/evaluation/evaluation';
import type { ItemVector } from '#core/evaluation/item-vector';
import { userMonthsOf } from '#core/evaluation/schedule';
import { incentiveItem, incentiveOf, staffCost, staffItem } from '#core/evaluation/staff-items';
import type { UncertainInput } from '#core/uncertainty/input-set';
import { quantilesOf } from '#core/uncertainty/quantiles';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { addInto, weightedSum } from '#core/uncertainty/vectors';

/** Input that the price of bought tokens is drawn by. */
export const API_PRICE_INPUT = 'api.price';

export function apiPriceInput(usdPerMillionTokens: ThreePoint): UncertainInput {
  return {
    id: API_PRICE_INPUT,
    value: usdPerMillionTokens,
    unit: 'usd_per_million_tokens',
    figureId: null,
    min: 0,
    max: Number.POSITIVE_INFINITY,
  };
}

/** Parts of the bill when the answers are bought. */
export type BoughtItemId = 'api_tokens' | 'staff' | 'rd_incentive' | 'compliance' | 'ip_protection';

export interface BoughtEstimate {
  readonly totalUsd: Quantiles;
  readonly likelyUsd: number;
  readonly complete: boolean;
  readonly items: readonly { readonly id: BoughtItemId; readonly usd: Quantiles | null }[];
  readonly drivers: readonly Driver[];
  /** Tokens in and out over the horizon. */
  readonly tokens: Quantiles;
}

const DRIVER_COUNT = 3;

/**
 * The plan's traffic bought from an API over the horizon: no training, no data, no machines. Staff stays as planned, and so
 * does the work for the law, which is an upper end: who buys has fewer duties than who makes a model. Tax incentives are
 * for the staff until launch alone.
 *
 * @param model laid out with `apiPriceInput`
 * @param shared items that are the same wherever things are; of them the registration of rights stays
 * @param law work for the law; null = not counted
 * @param labels three points of the inputs that differ by country, where the plan places things
 */
export function estimateBought(
  model: CostModel,
  shared: readonly ItemVector[],
  law: ItemVector | null,
  labels: Parameters<typeof driversOf>[2],
): BoughtEstimate {
  const { plan, inputs, users, schedule } = model;
  const { runCount, vectorLength } = inputs;
  const { inputTokensPerRequest, outputTokensPerRequest } = plan.serving;
  const userMonths = userMonthsOf(schedule);
  const requests = inputs.vector('serving.requestsPerUserPerMonth');
  const price = inputs.vector(API_PRICE_INPUT);
  const tokens = inputs.scratch();
  const apiUsd = inputs.scratch();
  const perRequest = userMonths * (inputTokensPerRequest + outputTokensPerRequest);
  for (let run = 0; run < vectorLength; run += 1) {
    tokens[run] = (users[run] as number) * (requests[run] as number) * perRequest;
    apiUsd[run] = ((tokens[run] as number) / 1e6) * (price[run] as number);
  }

  const items: (Pick<ItemVector, 'usd' | 'shares' | 'missing'> & { readonly id: BoughtItemId })[] = [
    { id: 'api_tokens', usd: apiUsd, shares: null, missing: [] },
  ];
  const cost = staffCost(model, plan.placement.team);
  const staff = cost === null ? null : staffItem(model, plan.placement.team, cost);
  if (staff !== null) items.push({ ...staff, id: 'staff' });
  if (law !== null) items.push({ ...law, id: 'compliance' });
  for (const item of shared) if (item.id === 'ip_protection') items.push({ ...item, id: item.id });
  const incentive = incentiveOf(model, plan.placement.team);
  if (incentive !== null) {
    const paid = cost === null || staff === null ? null : { ...cost, usd: staff.usd };
    items.push({ ...incentiveItem(model, incentive, paid, []), id: 'rd_incentive' });
  }

  const total = inputs.zeros();
  const lines = items.map(({ id, usd, shares }) => {
    if (usd === null) return { id, usd: null };
    const within = weightedSum(
      [{ vector: usd, factor: shares === null ? 1 : HORIZON(shares) }],
      inputs.scratch(),
    );
    addInto(total, within);
    return { id, usd: quantilesOf(within, runCount) };
  });
  return {
    totalUsd: quantilesOf(total, runCount),
    likelyUsd: total[runCount] as number,
    complete: items.every(({ usd, missing }) => usd !== null && missing.length === 0),
    items: lines,
    drivers: driversOf(total, inputs, labels, DRIVER_COUNT),
    tokens: quantilesOf(tokens, runCount),
  };
}
