import { powerAssumption } from '#core/evaluation/collect-inputs';
import {
  COUNTRY_INPUTS,
  type CostModel,
  rentPerHour,
  servingPriceInputOf,
} from '#core/evaluation/cost-model';
import type { ComputePricing, CostItemId, CostScopeId } from '#core/evaluation/evaluation';
import { evenShares, type MonthShares } from '#core/evaluation/schedule';
import type { Approach } from '#core/evaluation/training-vectors';

/** A line of the breakdown before it is summed up, per run. */
export interface ItemVector {
  readonly id: CostItemId;
  /** Whole cost of the item per run [USD], [vectorLength]; null = not known. */
  readonly usd: Float64Array | null;
  /** Share of it that falls into each month of the horizon; null for serving, which has its own months. */
  readonly shares: MonthShares | null;
  /** Cost within a scope where shares cannot say it [USD], [vectorLength]. */
  readonly usdInScope?: Readonly<Partial<Record<CostScopeId, Float64Array>>>;
  readonly missing: readonly string[];
  readonly figureIds: readonly string[];
}

/** Training compute, rented or owned, in a country. */
export function trainingItems(
  model: CostModel,
  pricing: ComputePricing,
  country: string,
  approach: Approach,
): readonly ItemVector[] {
  return pricing.status === 'owned'
    ? ownedTraining(model, country, approach)
    : rentedTraining(model, pricing, approach);
}

function rentedTraining(
  model: CostModel,
  pricing: ComputePricing,
  approach: Approach,
): readonly ItemVector[] {
  const { schedule, plan } = model;
  const hours = model.trainingOn(pricing.acceleratorId, approach);
  const factor = model.rentFactor(plan.training.tenure, true);
  const rent = rentPerHour(model, pricing, COUNTRY_INPUTS.trainingPrice, factor);
  const priceFigures = pricing.figureId === null ? [] : [pricing.figureId];
  const item = (
    id: CostItemId,
    vector: Float64Array,
    shares: MonthShares,
    figureIds: readonly string[],
  ): ItemVector => ({
    id,
    usd: rent === null ? null : product(vector, rent),
    shares,
    missing: rent === null ? [`price/${pricing.wantedAcceleratorId}`] : [],
    figureIds: [...priceFigures, ...figureIds],
  });
  const own = plan.training;
  const items = [
    item(
      'training_run',
      hours.step,
      schedule.finalRun,
      own.stepEfficiency === null ? [efficiencyFigure(model, pricing)] : [],
    ),
    item(
      'failed_and_repeated_runs',
      hours.lost,
      schedule.finalRun,
      own.goodput === null ? ['assumption/goodput'] : [],
    ),
    item(
      'experiments',
      hours.experiments,
      schedule.preparation,
      own.experimentsMultiplier === null ? [`assumption/experiments_multiplier.${own.recipe}`] : [],
    ),
  ];
  if (approach === 'train')
    items.push(
      item(
        'post_training',
        hours.postTraining,
        schedule.postTraining,
        own.postTrainingShare === null ? ['assumption/post_training_share'] : [],
      ),
    );
  return items;
}

function efficiencyFigure(model: CostModel, pricing: ComputePricing): string {
  const part = model.index.accelerators.get(pricing.acceleratorId) ?? model.trainingAccelerator;
  return `assumption/step_efficiency.${part.efficiencyClass}`;
}

function ownedTraining(model: CostModel, country: string, approach: Approach): readonly ItemVector[] {
  const { plan, schedule, inputs } = model;
  const hours = model.trainingOn(plan.training.acceleratorId, approach);
  const allHours = new Float64Array(inputs.vectorLength);
  for (const part of [hours.step, hours.lost, hours.experiments, hours.postTraining]) addInto(allHours, part);
  const accelerators = new Float64Array(inputs.vectorLength).fill(plan.training.acceleratorCount);
  const shares = evenShares(schedule.horizonMonths, 0, schedule.horizonMonths);
  const electricity = electricityUsd(model, plan.training.acceleratorId, allHours, country);
  return [
    ownedHardware(model, 'owned_training_hardware', plan.training.acceleratorId, accelerators, 0, shares),
    { id: 'training_electricity', ...electricity, shares: schedule.finalRun },
  ];
}

/** Serving compute, rented or owned, in a country. */
export function servingItems(
  model: CostModel,
  pricing: ComputePricing,
  country: string,
): readonly ItemVector[] {
  const { plan, schedule } = model;
  if (plan.markets.length === 0) return [];
  const serving = model.servingOn(pricing.acceleratorId);
  const priceFigures = pricing.figureId === null ? [] : [pricing.figureId];
  if (serving === null) {
    const id = pricing.status === 'owned' ? 'owned_serving_hardware' : 'serving_compute';
    return [{ id, usd: null, shares: null, missing: ['serving.memory'], figureIds: priceFigures }];
  }
  if (pricing.status === 'owned') {
    const firstMonth = Math.min(schedule.launchMonth, schedule.horizonMonths);
    const monthCount = Math.max(1, schedule.horizonMonths - firstMonth);
    const shares = evenShares(schedule.horizonMonths, firstMonth, monthCount);
    const electricity = electricityUsd(model, pricing.acceleratorId, serving.hoursInHorizon, country);
    return [
      ownedHardware(
        model,
        'owned_serving_hardware',
        pricing.acceleratorId,
        serving.acceleratorsAtPeak,
        firstMonth,
        shares,
      ),
      { id: 'serving_electricity', ...electricity, shares },
    ];
  }
  const factor = model.rentFactor(plan.serving.tenure, false);
  const rent = rentPerHour(model, pricing, servingPriceInputOf(model), factor);
  const zero = new Float64Array(model.inputs.vectorLength);
  const figureIds = [...priceFigures, 'assumption/serving.calibration'];
  if (plan.serving.peakToMean === null) figureIds.push('assumption/serving.peak_to_mean');
  if (plan.serving.targetLoad === null) figureIds.push('assumption/serving.target_load');
  if (rent === null)
    return [
      {
        id: 'serving_compute',
        usd: null,
        shares: null,
        missing: [`price/${pricing.wantedAcceleratorId}`],
        figureIds,
      },
    ];
  return [
    {
      id: 'serving_compute',
      usd: product(serving.hoursInHorizon, rent),
      shares: null,
      usdInScope: {
        training: zero,
        until_launch: zero,
        first_12_months: product(serving.hoursInFirst12Months, rent),
      },
      missing: [],
      figureIds,
    },
  ];
}

/**
 * Depreciation of bought hardware within the horizon: straight line over its life, with servers and network on top of
 * the accelerators. METHODS.md section 6 (own = chips · server factor / (1 − network share)).
 */
function ownedHardware(
  model: CostModel,
  id: CostItemId,
  acceleratorId: string,
  accelerators: Float64Array,
  firstMonth: number,
  shares: MonthShares,
): ItemVector {
  const { inputs, book, index, schedule } = model;
  const part = index.accelerators.get(acceleratorId);
  const figureId = `accelerator/${acceleratorId}/list_price_usd`;
  const price = book.figure(
    figureId,
    'usd',
    part === undefined || part.listPriceUsd === null
      ? null
      : {
          value: { low: part.listPriceUsd, likely: part.listPriceUsd, high: part.listPriceUsd },
          unit: 'usd',
          kind: 'hardware',
          layer: 'built-in',
          source: part.source,
          asOf: part.asOf,
          confidence: part.confidence,
          rowCount: 1,
        },
  );
  const figureIds = [
    figureId,
    'assumption/owned.server_factor',
    'assumption/owned.network_share',
    'assumption/owned.life_years',
  ];
  if (price === null) return { id, usd: null, shares, missing: [figureId], figureIds: figureIds.slice(1) };
  const serverFactor = inputs.vector('owned.server_factor');
  const networkShare = inputs.vector('owned.network_share');
  const lifeYears = inputs.vector('owned.life_years');
  const usedMonths = Math.max(0, schedule.horizonMonths - firstMonth);
  const usd = accelerators.map((count, run) => {
    const capital =
      (count * price.likely * (serverFactor[run] as number)) / (1 - (networkShare[run] as number));
    return capital * Math.min(1, usedMonths / (12 * (lifeYears[run] as number)));
  });
  return { id, usd, shares, missing: [], figureIds };
}

/** Electricity: hours · TDP · share of rated power · server factor · PUE · price. METHODS.md section 6. */
function electricityUsd(model: CostModel, acceleratorId: string, hours: Float64Array, country: string) {
  const { inputs, book } = model;
  const energy = energyKwhPerHour(model, acceleratorId, country);
  const usdPerKwh = book.countryFactor(country, 'industrial_electricity_usd_per_kwh', 'usd_per_kwh');
  const figureIds = [
    `country/${country}/industrial_electricity_usd_per_kwh`,
    `country/${country}/typical_dc_pue`,
  ];
  if (energy === null || usdPerKwh === null) {
    const missing = energy === null ? [`accelerator/${acceleratorId}/tdp_w`] : figureIds.slice(0, 1);
    return { usd: null, missing, figureIds: [] };
  }
  const usd = new Float64Array(inputs.vectorLength);
  for (let run = 0; run < usd.length; run += 1)
    usd[run] = (hours[run] as number) * (energy[run] as number) * usdPerKwh;
  return { usd, missing: [], figureIds };
}

/** Energy of one accelerator-hour, cooling included [kWh], [vectorLength]; null when the power is not known. */
export function energyKwhPerHour(
  model: CostModel,
  acceleratorId: string,
  country: string,
): Float64Array | null {
  const { inputs, book, index } = model;
  const part = index.accelerators.get(acceleratorId);
  const pue = book.countryFactor(country, 'typical_dc_pue', 'ratio');
  if (part === undefined || pue === null) return null;
  const tdpW = book.figure(
    `accelerator/${acceleratorId}/tdp_w`,
    'w',
    part.tdpW === null
      ? null
      : {
          value: { low: part.tdpW, likely: part.tdpW, high: part.tdpW },
          unit: 'w',
          kind: 'assumption',
          layer: 'built-in',
          source: part.source,
          asOf: part.asOf,
          confidence: part.confidence,
          rowCount: 1,
        },
  );
  if (tdpW === null) return null;
  const assumption = powerAssumption(part);
  const isPlanPart = assumption === powerAssumption(model.trainingAccelerator);
  const share = isPlanPart ? inputs.vector(assumption) : null;
  const fixedShare = book.assumption(assumption).likely;
  const serverFactor = inputs.vector('energy.server_factor');
  return serverFactor.map(
    (factor, run) =>
      (tdpW.likely / 1000) * (share === null ? fixedShare : (share[run] as number)) * factor * pue,
  );
}

/** Staff: pay-weighted person-years times the pay of the country with social costs. */
export function staffItem(model: CostModel, country: string): ItemVector | null {
  const { schedule, inputs } = model;
  const payMonths = schedule.payWeightedFte.reduce((sum, fte) => sum + fte, 0);
  if (payMonths === 0) return null;
  const pay = model.loadedPay(country);
  const shares = schedule.payWeightedFte.map((fte) => fte / payMonths);
  if (pay === null)
    return {
      id: 'staff',
      usd: null,
      shares,
      missing: [`country/${country}/ml_engineer_salary_usd_median`],
      figureIds: [],
    };
  const table = inputs.table(COUNTRY_INPUTS.pay, pay.value);
  const slots = inputs.slots(COUNTRY_INPUTS.pay);
  const usd = new Float64Array(inputs.vectorLength);
  const payYears = payMonths / 12;
  for (let run = 0; run < usd.length; run += 1) usd[run] = payYears * (table[slots[run] as number] as number);
  return { id: 'staff', usd, shares, missing: [], figureIds: pay.figureIds };
}

/** Tax incentive for research and development: rate · eligible share · (staff until launch + training compute). */
export function incentiveItem(
  model: CostModel,
  country: string,
  staff: ItemVector | null,
  training: readonly ItemVector[],
): ItemVector | null {
  const { plan, schedule, inputs, book } = model;
  if (!plan.claimsRdIncentive) return null;
  const percent = book.countryFactor(country, 'rd_effective_subsidy_pct', 'percent');
  const shares = evenShares(schedule.horizonMonths, Math.min(11, schedule.horizonMonths - 1), 1);
  const figureIds = [`country/${country}/rd_effective_subsidy_pct`, 'assumption/incentive.eligible_share'];
  if (percent === null)
    return { id: 'rd_incentive', usd: null, shares, missing: figureIds.slice(0, 1), figureIds: [] };
  const eligibleShare = inputs.vector('incentive.eligible_share');
  const eligible = new Float64Array(inputs.vectorLength);
  for (const item of training) if (item.usd !== null) addInto(eligible, item.usd);
  if (staff?.usd && staff.shares) {
    let untilLaunch = 0;
    for (let month = 0; month < Math.min(schedule.launchMonth, schedule.horizonMonths); month += 1)
      untilLaunch += staff.shares[month] as number;
    for (let run = 0; run < eligible.length; run += 1)
      eligible[run] = (eligible[run] as number) + untilLaunch * (staff.usd[run] as number);
  }
  const usd = eligible.map((base, run) => -(percent / 100) * (eligibleShare[run] as number) * base);
  return { id: 'rd_incentive', usd, shares, missing: [], figureIds };
}

/** Data, storage and network: the same wherever training happens. */
export function sharedItems(model: CostModel): readonly ItemVector[] {
  const { plan, schedule, inputs } = model;
  const items: ItemVector[] = [];
  if (plan.data.sources.length > 0) {
    const usd = new Float64Array(inputs.vectorLength);
    for (const source of plan.data.sources)
      if (source.usd !== null) addInto(usd, inputs.vector(`data.${source.id}`));
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
  items.push(storageItem(model));
  if (plan.markets.length > 0) items.push(egressItem(model));
  return items;
}

/** Corpus, raw and tokenised, over its retention, plus checkpoints until launch. METHODS.md section 6. */
function storageItem(model: CostModel): ItemVector {
  const { plan, schedule, inputs } = model;
  const tokens = inputs.vector(
    plan.training.approach === 'fine-tune' ? 'fineTuning.tokens' : 'training.tokens',
  );
  const raw = inputs.vector('storage.raw_bytes_per_token');
  const tokenised = inputs.vector('storage.tokenised_bytes_per_token');
  const checkpoint = inputs.vector('checkpoint.bytes_per_parameter');
  const price = inputs.vector('storage.usd_per_gb_month');
  const checkpointParameters = plan.data.checkpointsKept * plan.model.parameterCount;
  const checkpointMonths = Math.max(1, plan.schedule.monthsToLaunch);
  const usd = tokens.map((count, run) => {
    const corpusGbMonths =
      ((count * ((raw[run] as number) + (tokenised[run] as number))) / 1e9) * plan.data.retentionMonths;
    const checkpointGbMonths =
      ((checkpointParameters * (checkpoint[run] as number)) / 1e9) * checkpointMonths;
    return (corpusGbMonths + checkpointGbMonths) * (price[run] as number);
  });
  const figureIds = ['assumption/storage.usd_per_gb_month', 'assumption/storage.raw_bytes_per_token'];
  return { id: 'storage', usd, shares: schedule.storage, missing: [], figureIds };
}

/** Answers sent to users, plus the tokenised corpus moved once to where training happens. */
function egressItem(model: CostModel): ItemVector {
  const { plan, schedule, inputs, users } = model;
  const requests = inputs.vector('serving.requestsPerUserPerMonth');
  const bytesPerToken = inputs.vector('egress.bytes_per_output_token');
  const price = inputs.vector('egress.usd_per_gb');
  const tokenised = inputs.vector('storage.tokenised_bytes_per_token');
  const corpus = inputs.vector(
    plan.training.approach === 'fine-tune' ? 'fineTuning.tokens' : 'training.tokens',
  );
  const userMonths = schedule.usersShare01.reduce((sum, share) => sum + share, 0);
  const usd = users.map((count, run) => {
    const outputTokens = count * (requests[run] as number) * userMonths * plan.serving.outputTokensPerRequest;
    const bytes =
      outputTokens * (bytesPerToken[run] as number) + (corpus[run] as number) * (tokenised[run] as number);
    return (bytes / 1e9) * (price[run] as number);
  });
  const shares =
    userMonths > 0 ? schedule.usersShare01.map((share) => share / userMonths) : schedule.finalRun;
  return { id: 'network_egress', usd, shares, missing: [], figureIds: ['assumption/egress.usd_per_gb'] };
}

function product(left: Float64Array, right: Float64Array): Float64Array {
  const result = new Float64Array(left.length);
  for (let run = 0; run < result.length; run += 1)
    result[run] = (left[run] as number) * (right[run] as number);
  return result;
}

/** target[i] += addend[i] */
export function addInto(target: Float64Array, addend: Float64Array): void {
  for (let run = 0; run < target.length; run += 1)
    target[run] = (target[run] as number) + (addend[run] as number);
}
