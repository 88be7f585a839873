import { PROTECTION_FIGURE, PROTECTION_INPUT } from '#core/evaluation/collect-inputs';
import type { CostModel } from '#core/evaluation/cost-model';
import type { ItemVector } from '#core/evaluation/item-vector';
import { userMonthsOf } from '#core/evaluation/schedule';
import type { Approach } from '#core/evaluation/training-vectors';
import type { ProtectionCost } from '#core/ip/protection/protection-cost';
import type { KeptVector } from '#core/uncertainty/keep';
import { vectorSum } from '#core/uncertainty/vectors';
import { storedParameterCount, UNKNOWN_DATA_SIZE, UNKNOWN_SERVING } from '#core/workload/data-volume';
import { isLanguagePlan, trainingAmount } from '#core/workload/resolve';

/** Data, storage and network: the same wherever training happens. The corpus is the one of the approach. */
export function sharedItems(model: CostModel, approach: Approach): readonly ItemVector[] {
  const { plan, schedule, inputs } = model;
  const items: ItemVector[] = [];
  if (plan.data.sources.length > 0) {
    const usd = dataUsd(model);
    const missing = plan.data.sources.filter((source) => source.usd === null).map((source) => source.name);
    const allUnknown = missing.length === plan.data.sources.length;
    items.push({
      id: 'data_acquisition',
      usd: allUnknown ? null : usd,
      shares: schedule.preparation,
      missing,
      figureIds: [],
    });
  }
  const tokens = isLanguagePlan(plan) ? inputs.vector(trainingAmount(plan, approach).path) : null;
  items.push(storageItem(model, tokens));
  if (plan.markets.length > 0) items.push(egressItem(model, tokens));
  if (model.protection !== null) items.push(protectionItem(model, model.protection));
  return items;
}

/** Registration of rights: the same wherever the work is done, since it hangs on the markets alone. */
function protectionItem({ inputs, book }: CostModel, { shares, isIncomplete }: ProtectionCost): ItemVector {
  const figure = book.uses[PROTECTION_FIGURE];
  return {
    id: 'ip_protection',
    usd: figure === undefined ? null : inputs.vector(PROTECTION_INPUT),
    shares,
    missing: isIncomplete && figure?.layer !== 'yours' ? [PROTECTION_FIGURE] : [],
    figureIds: figure === undefined ? [] : [PROTECTION_FIGURE],
  };
}

/** All sources of data with a price, per run [USD], [vectorLength]. */
function dataUsd({ plan, inputs }: CostModel): KeptVector {
  const known = plan.data.sources.flatMap(({ id, usd }) => (usd === null ? [] : [{ id: `data.${id}`, usd }]));
  const parts = known.flatMap(({ id, usd }) => [inputs.table(id, usd), inputs.slots(id)]);
  return inputs.keep.vector('data', [inputs.vectorLength, ...parts], inputs.vectorLength, (target) => {
    vectorSum(
      known.map(({ id, usd }) => inputs.ownVector(id, usd)),
      target,
    );
  });
}

/**
 * Corpus, raw and tokenised, over its retention, plus checkpoints until launch. METHODS.md section 6.
 *
 * @param tokens null = no text: the size of the data set is the plan's
 */
function storageItem(model: CostModel, tokens: Float64Array | null): ItemVector {
  const { plan, schedule, inputs } = model;
  const raw = inputs.vector('storage.raw_bytes_per_token');
  const tokenised = inputs.vector('storage.tokenised_bytes_per_token');
  const checkpoint = inputs.vector('checkpoint.bytes_per_parameter');
  const price = inputs.vector('storage.usd_per_gb_month');
  const checkpointParameters = plan.data.checkpointsKept * storedParameterCount(plan);
  const dataGb = plan.workload?.dataGb ?? null;
  const checkpointMonths = Math.max(1, plan.schedule.monthsToLaunch);
  const usd = inputs.scratch();
  for (let run = 0, length = usd.length; run < length; run += 1) {
    const corpusGbMonths =
      tokens === null
        ? (dataGb ?? 0) * plan.data.retentionMonths
        : (((tokens[run] as number) * ((raw[run] as number) + (tokenised[run] as number))) / 1e9) *
          plan.data.retentionMonths;
    const checkpointGbMonths =
      ((checkpointParameters * (checkpoint[run] as number)) / 1e9) * checkpointMonths;
    usd[run] = (corpusGbMonths + checkpointGbMonths) * (price[run] as number);
  }
  const perToken = ['assumption/storage.raw_bytes_per_token', 'assumption/storage.tokenised_bytes_per_token'];
  const figureIds = [
    'assumption/storage.usd_per_gb_month',
    ...(tokens === null ? [] : perToken),
    'assumption/checkpoint.bytes_per_parameter',
  ];
  const missing = tokens === null && dataGb === null ? [UNKNOWN_DATA_SIZE] : [];
  return { id: 'storage', usd, shares: schedule.storage, missing, figureIds };
}

/**
 * Answers sent to users, plus the tokenised corpus moved once to where training happens.
 *
 * @param corpus null = no text: what answers weigh is not known
 */
function egressItem(model: CostModel, corpus: Float64Array | null): ItemVector {
  const { plan, schedule, inputs, users } = model;
  const requests = inputs.vector('serving.requestsPerUserPerMonth');
  const bytesPerToken = inputs.vector('egress.bytes_per_output_token');
  const price = inputs.vector('egress.usd_per_gb');
  const tokenised = inputs.vector('storage.tokenised_bytes_per_token');
  const userMonths = userMonthsOf(schedule);
  const { outputTokensPerRequest } = plan.serving;
  const shares =
    userMonths > 0 ? schedule.usersShare01.map((share) => share / userMonths) : schedule.finalRun;
  if (corpus === null)
    return { id: 'network_egress', usd: null, shares, missing: [UNKNOWN_SERVING], figureIds: [] };
  const usd = inputs.scratch();
  for (let run = 0, length = usd.length; run < length; run += 1) {
    const outputTokens =
      (users[run] as number) * (requests[run] as number) * userMonths * outputTokensPerRequest;
    const bytes =
      outputTokens * (bytesPerToken[run] as number) + (corpus[run] as number) * (tokenised[run] as number);
    usd[run] = (bytes / 1e9) * (price[run] as number);
  }
  const figureIds = ['assumption/egress.usd_per_gb', 'assumption/egress.bytes_per_output_token'];
  return { id: 'network_egress', usd, shares, missing: [], figureIds };
}
