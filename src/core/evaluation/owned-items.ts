import { powerAssumption } from '#core/evaluation/collect-inputs';
import type { CostModel } from '#core/evaluation/cost-model';
import type { CostItemId } from '#core/evaluation/evaluation';
import { countryFigureId } from '#core/evaluation/figure-book';
import type { ItemVector } from '#core/evaluation/item-vector';
import type { MonthShares } from '#core/evaluation/schedule';

/**
 * Depreciation of bought hardware within the horizon: straight line over its life, with servers and network on top of
 * the accelerators. METHODS.md section 6 (own = chips · server factor / (1 − network share)).
 */
export function ownedHardware(
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
  const price = part === undefined ? null : book.acceleratorFigure(part, 'list_price_usd');
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
  const usd = inputs.scratch();
  for (let run = 0, length = usd.length; run < length; run += 1) {
    const servers = (accelerators[run] as number) * price.likely * (serverFactor[run] as number);
    const capital = servers / (1 - (networkShare[run] as number));
    usd[run] = capital * Math.min(1, usedMonths / (12 * (lifeYears[run] as number)));
  }
  return { id, usd, shares, missing: [], figureIds };
}

/** Electricity: hours · TDP · share of rated power · server factor · PUE · price. METHODS.md section 6. */
export function electricityUsd(
  model: CostModel,
  acceleratorId: string,
  hours: Float64Array,
  country: string,
) {
  const { inputs, book, index } = model;
  const energy = energyKwhPerHour(model, acceleratorId, country);
  const usdPerKwh = book.countryFactor(country, 'industrial_electricity_usd_per_kwh', 'usd_per_kwh');
  const priceId = countryFigureId(country, 'industrial_electricity_usd_per_kwh');
  const pueId = countryFigureId(country, 'typical_dc_pue');
  const powerId = `accelerator/${acceleratorId}/tdp_w`;
  const part = index.accelerators.get(acceleratorId);
  if (part === undefined || energy === null || usdPerKwh === null) {
    const figures = [
      [powerId, part === undefined ? null : book.acceleratorFigure(part, 'tdp_w')],
      [pueId, book.countryFactor(country, 'typical_dc_pue', 'ratio')],
      [priceId, usdPerKwh],
    ] as const;
    const missing = figures.filter(([, figure]) => figure === null).map(([id]) => id);
    return { usd: null, missing, figureIds: [] };
  }
  const figureIds = [
    priceId,
    pueId,
    powerId,
    `assumption/${powerAssumption(part)}`,
    'assumption/energy.server_factor',
  ];
  const usd = inputs.scratch();
  for (let run = 0, length = usd.length; run < length; run += 1)
    usd[run] = (hours[run] as number) * (energy[run] as number) * usdPerKwh;
  return { usd, missing: [], figureIds };
}

/** Energy of one accelerator-hour, cooling included [kWh], [vectorLength]; null when the power is not known. */
export function energyKwhPerHour(
  model: CostModel,
  acceleratorId: string,
  country: string,
): Float64Array | null {
  const pue = model.book.countryFactor(country, 'typical_dc_pue', 'ratio');
  if (pue === null) return null;
  const energy = energyBeforeCooling(model, acceleratorId);
  if (energy === null) return null;
  for (let run = 0, length = energy.length; run < length; run += 1)
    energy[run] = (energy[run] as number) * pue;
  return energy;
}

/** Energy of the servers alone in one accelerator-hour [kWh], [vectorLength]; null when the power is not known. */
export function energyBeforeCooling(model: CostModel, acceleratorId: string): Float64Array | null {
  const { inputs, book, index } = model;
  const part = index.accelerators.get(acceleratorId);
  if (part === undefined) return null;
  const tdpW = book.acceleratorFigure(part, 'tdp_w');
  if (tdpW === null) return null;
  const assumption = powerAssumption(part);
  const isDrawn = inputs.inputs.some(({ id }) => id === assumption);
  const power = inputs.scratch();
  if (isDrawn) power.set(inputs.vector(assumption));
  else power.fill(book.assumption(assumption).likely);
  const serverFactor = inputs.vector('energy.server_factor');
  for (let run = 0, length = power.length; run < length; run += 1)
    power[run] = (tdpW.likely / 1000) * (power[run] as number) * (serverFactor[run] as number);
  return power;
}
