import { POWER_SHARE } from '#core/evaluation/collect-inputs';
import type { CostModel } from '#core/evaluation/cost-model';
import type { CostItemId } from '#core/evaluation/evaluation';
import { countryFigureId } from '#core/evaluation/figure-book';
import type { ItemVector } from '#core/evaluation/item-vector';
import { ownFigure, ownFigureId } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import type { MonthShares } from '#core/evaluation/schedule';
import { countOf, type OwnUnit } from '#core/plan/own-hardware';

/** A figure of the user's own may be anything. */
const LEAST_LIFE_YEARS = 0.1;

/**
 * Depreciation of own machines within the horizon, straight line over their life. The price entered is that of the
 * whole machine; where only the part is known, its list price with the server around it counts, without a cluster's
 * network.
 *
 * @param machines per run, spread over the kinds in proportion to their number, [vectorLength]
 */
export function ownDepreciation(
  model: CostModel,
  id: CostItemId,
  units: readonly OwnUnit[],
  machines: Float64Array,
  firstMonth: number,
  shares: MonthShares,
): ItemVector {
  const { inputs, book, index, schedule } = model;
  const serverFactor = inputs.vector('owned.server_factor');
  const commonLife = inputs.vector('owned.life_years');
  const usedMonths = Math.max(0, schedule.horizonMonths - firstMonth);
  const total = countOf(units);
  const missing: string[] = [];
  const figureIds = new Set<string>();
  const usd = inputs.zeros();
  for (const { machine, count } of units) {
    const part = partOf(machine, index.accelerators);
    const ownPrice = ownFigure(machine, 'price_usd', book);
    const price = ownPrice ?? (part === null ? null : book.acceleratorFigure(part, 'list_price_usd'));
    if (price === null) {
      missing.push(ownFigureId(machine, 'price_usd'));
      continue;
    }
    const ownLife = ownFigure(machine, 'life_years', book);
    if (ownPrice !== null) figureIds.add(ownFigureId(machine, 'price_usd'));
    else {
      figureIds.add(`accelerator/${part?.id}/list_price_usd`);
      figureIds.add('assumption/owned.server_factor');
    }
    figureIds.add(ownLife === null ? 'assumption/owned.life_years' : ownFigureId(machine, 'life_years'));
    const share = count / total;
    for (let run = 0, length = usd.length; run < length; run += 1) {
      const capital = price.likely * (ownPrice === null ? (serverFactor[run] as number) : 1);
      const lifeMonths = 12 * Math.max(LEAST_LIFE_YEARS, ownLife?.likely ?? (commonLife[run] as number));
      const used = (machines[run] as number) * share * capital * Math.min(1, usedMonths / lifeMonths);
      usd[run] = (usd[run] as number) + used;
    }
  }
  const isUnknown = missing.length === units.length;
  return { id, usd: isUnknown ? null : usd, shares, missing, figureIds: [...figureIds] };
}

/** Energy of own machines, the mean over their number. */
export interface OwnEnergy {
  /** Of one machine-hour [kWh], [vectorLength]; null = of no machine known. */
  readonly kwhPerHour: Float64Array | null;
  /** Figures of the machines whose power nobody knows: not counted. */
  readonly missing: readonly string[];
  readonly figureIds: readonly string[];
}

/**
 * Energy of a machine-hour. Watts entered are those of the whole machine at the socket; where only the part is known,
 * its rated power counts as in a server. No cooling plant on top: own machines stand where the team is.
 */
export function ownEnergy(
  { inputs, book, index }: Pick<CostModel, 'inputs' | 'book' | 'index'>,
  units: readonly OwnUnit[],
): OwnEnergy {
  const serverFactor = inputs.vector('energy.server_factor');
  const total = countOf(units);
  const missing: string[] = [];
  const figureIds = new Set<string>();
  const kwhPerHour = inputs.zeros();
  for (const { machine, count } of units) {
    const part = partOf(machine, index.accelerators);
    const watts = ownFigure(machine, 'load_watts', book);
    const rated = part === null || watts !== null ? null : book.acceleratorFigure(part, 'tdp_w');
    const share = count / total / 1000;
    if (watts !== null) {
      figureIds.add(ownFigureId(machine, 'load_watts'));
      for (let run = 0, length = kwhPerHour.length; run < length; run += 1)
        kwhPerHour[run] = (kwhPerHour[run] as number) + share * watts.likely;
    } else if (part !== null && rated !== null) {
      figureIds.add(`accelerator/${part.id}/tdp_w`);
      figureIds.add(`assumption/${POWER_SHARE}`);
      figureIds.add('assumption/energy.server_factor');
      const power01 = inputs.vector(POWER_SHARE);
      for (let run = 0, length = kwhPerHour.length; run < length; run += 1) {
        const drawn = rated.likely * (power01[run] as number) * (serverFactor[run] as number);
        kwhPerHour[run] = (kwhPerHour[run] as number) + share * drawn;
      }
    } else missing.push(ownFigureId(machine, 'load_watts'));
  }
  const isUnknown = missing.length === units.length;
  return { kwhPerHour: isUnknown ? null : kwhPerHour, missing, figureIds: [...figureIds] };
}

/** Electricity of own machines at a country's price for industry. @param hours machine-hours, [vectorLength] */
export function ownElectricity(
  model: CostModel,
  units: readonly OwnUnit[],
  hours: Float64Array,
  country: string,
) {
  const { kwhPerHour, missing, figureIds } = ownEnergy(model, units);
  const priceId = countryFigureId(country, 'industrial_electricity_usd_per_kwh');
  const usdPerKwh = model.book.countryFactor(country, 'industrial_electricity_usd_per_kwh', 'usd_per_kwh');
  if (kwhPerHour === null || usdPerKwh === null)
    return { usd: null, missing: usdPerKwh === null ? [...missing, priceId] : missing, figureIds: [] };
  const usd = model.inputs.scratch();
  for (let run = 0, length = usd.length; run < length; run += 1)
    usd[run] = (hours[run] as number) * (kwhPerHour[run] as number) * usdPerKwh;
  return { usd, missing, figureIds: [priceId, ...figureIds] };
}
