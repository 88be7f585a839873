import type { Accelerator } from '#core/catalog/catalog';
import { powerAssumption } from '#core/evaluation/collect-inputs';
import { priceCompute } from '#core/evaluation/compute-pricing';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { countryFigureId } from '#core/evaluation/figure-book';
import { ownEnergy } from '#core/evaluation/own-machines/own-costs';
import { ownFigure, ownFigureId } from '#core/evaluation/own-machines/own-figures';
import { partOf } from '#core/evaluation/own-machines/own-inputs';
import { energyKwhPerHour } from '#core/evaluation/owned-items';
import { HOURS_PER_MONTH } from '#core/evaluation/schedule';
import { countOf, type OwnUnit } from '#core/plan/own-hardware';
import type { Tenure } from '#core/plan/plan';
import type { ServingModel } from '#core/serving/serving-model';
import { at, overRuns, type RunVector } from '#core/uncertainty/run-vector';

/** What an accelerator, or a machine of one's own, costs to hold. */
export interface HoldingCost {
  readonly tenure: Tenure;
  /** All of it by the hour: rent, or depreciation and electricity [USD]. */
  readonly usdPerHour: RunVector;
  /** Paid when it is bought, with server and network [USD]; null = rented. */
  readonly capitalUsd: RunVector | null;
  /** Straight-line life [months]; null = rented. */
  readonly lifeMonths: RunVector | null;
  /** What goes on by the hour: the rent, or electricity [USD]. */
  readonly runningUsdPerHour: RunVector;
  /** Of rented accelerators. */
  readonly pricing: ComputePricing | null;
  readonly figureIds: readonly string[];
}

/** Why nothing can be said of a way to hold hardware: figures that nobody knows. */
export interface UnknownCost {
  readonly tenure: Tenure;
  readonly missing: readonly string[];
}

export function isKnown(cost: HoldingCost | UnknownCost): cost is HoldingCost {
  return 'usdPerHour' in cost;
}

/** What of hardware is held: parts of the catalog, or machines of the plan. */
export type HeldHardware =
  | { readonly kind: 'part'; readonly part: Accelerator; readonly perReplica: number }
  | { readonly kind: 'own'; readonly units: readonly OwnUnit[] };

/**
 * Cost of holding hardware in the country of serving. Rent: list price, times the change until signing, less the
 * discount for reserving. Owned: accelerators · server factor / (1 − network share), straight line over their life, with
 * electricity at the country's price for industry and its PUE (METHODS.md section 6). Space, people who keep it
 * running and the interest on the money are not in it.
 */
export function holdingCost(
  model: ServingModel,
  hardware: HeldHardware,
  tenure: Tenure,
): HoldingCost | UnknownCost {
  if (tenure === 'owned')
    return hardware.kind === 'part' ? ownedPart(model, hardware.part) : ownedMachines(model, hardware.units);
  if (hardware.kind === 'own') return { tenure, missing: [] };
  return rented(model, hardware, tenure);
}

function rented(
  { cost, inputs, country, runCount, priceInputId }: ServingModel,
  { part, perReplica }: Extract<HeldHardware, { kind: 'part' }>,
  tenure: Exclude<Tenure, 'owned'>,
): HoldingCost | UnknownCost {
  const pricing = priceCompute(cost.market, {
    country,
    accelerator: part,
    tenure,
    acceleratorCount: perReplica,
    // Nothing in its place: what it costs is the question.
    usefulWorkPerHour: () => 0,
  });
  const price = pricing.usdPerAcceleratorHour;
  if (price === null) return { tenure, missing: [`price/${part.id}/${country}`] };
  const table = inputs.table(priceInputId, price);
  const slots = inputs.slots(priceInputId);
  const factor = cost.rentFactor(tenure, false);
  const usdPerHour = overRuns(runCount, (run) => at(table, slots[run] as number) * at(factor, run));
  const figureIds = [
    ...(pricing.figureId === null ? [] : [pricing.figureId]),
    'assumption/rent.price_change',
    ...(tenure === 'reserved' ? ['assumption/rent.reserved_discount'] : []),
  ];
  return {
    tenure,
    usdPerHour,
    capitalUsd: null,
    lifeMonths: null,
    runningUsdPerHour: usdPerHour,
    pricing,
    figureIds,
  };
}

function ownedPart(model: ServingModel, part: Accelerator): HoldingCost | UnknownCost {
  const { cost, inputs, country, runCount } = model;
  const { book } = cost;
  const price = book.acceleratorFigure(part, 'list_price_usd');
  const energy = energyKwhPerHour({ ...cost, inputs }, part.id, country);
  const usdPerKwh = book.countryFactor(country, 'industrial_electricity_usd_per_kwh', 'usd_per_kwh');
  const priceId = `accelerator/${part.id}/list_price_usd`;
  const powerId = `accelerator/${part.id}/tdp_w`;
  const kwhPriceId = countryFigureId(country, 'industrial_electricity_usd_per_kwh');
  const pueId = countryFigureId(country, 'typical_dc_pue');
  if (price === null || energy === null || usdPerKwh === null) {
    const isPowerKnown = book.acceleratorFigure(part, 'tdp_w') !== null;
    const missing = [
      ...(price === null ? [priceId] : []),
      ...(energy === null ? [isPowerKnown ? pueId : powerId] : []),
      ...(usdPerKwh === null ? [kwhPriceId] : []),
    ];
    return { tenure: 'owned', missing };
  }
  const serverFactor = inputs.vector('owned.server_factor');
  const networkShare = inputs.vector('owned.network_share');
  const life = inputs.vector('owned.life_years');
  return owned(
    runCount,
    (run) => (price.likely * at(serverFactor, run)) / (1 - at(networkShare, run)),
    (run) => 12 * at(life, run),
    (run) => at(energy, run) * usdPerKwh,
    [
      priceId,
      'assumption/owned.server_factor',
      'assumption/owned.network_share',
      'assumption/owned.life_years',
      powerId,
      `assumption/${powerAssumption(part)}`,
      'assumption/energy.server_factor',
      pueId,
      kwhPriceId,
    ],
  );
}

/** A figure of the user's own may be anything. */
const LEAST_LIFE_MONTHS = 1.2;

/** Mean over the machines; the price entered is that of the whole machine, and no plant cools it. */
function ownedMachines(model: ServingModel, units: readonly OwnUnit[]): HoldingCost | UnknownCost {
  const { cost, inputs, country, index, runCount } = model;
  const { book } = cost;
  const total = countOf(units);
  const serverFactor = inputs.vector('owned.server_factor');
  const commonLife = inputs.vector('owned.life_years');
  const { kwhPerHour, missing, figureIds } = ownEnergy({ inputs, book, index }, units);
  const usdPerKwh = book.countryFactor(country, 'industrial_electricity_usd_per_kwh', 'usd_per_kwh');
  const kwhPriceId = countryFigureId(country, 'industrial_electricity_usd_per_kwh');
  const machines = units.map(({ machine, count }) => {
    const part = partOf(machine, index.accelerators);
    const own = ownFigure(machine, 'price_usd', book);
    const list = part === null ? null : book.acceleratorFigure(part, 'list_price_usd');
    const life = ownFigure(machine, 'life_years', book);
    return { machine, part, share: count / total, own, list, life };
  });
  const unpriced = machines.filter(({ own, list }) => own === null && list === null);
  const lacking = [
    ...unpriced.map(({ machine }) => ownFigureId(machine, 'price_usd')),
    ...missing,
    ...(usdPerKwh === null ? [kwhPriceId] : []),
  ];
  if (lacking.length > 0 || kwhPerHour === null || usdPerKwh === null)
    return { tenure: 'owned', missing: lacking };
  const sum = (amountOf: (machine: (typeof machines)[number]) => number) =>
    machines.reduce((total, machine) => total + machine.share * amountOf(machine), 0);
  return owned(
    runCount,
    (run) => sum(({ own, list }) => own?.likely ?? (list?.likely ?? 0) * at(serverFactor, run)),
    (run) => sum(({ life }) => Math.max(LEAST_LIFE_MONTHS, 12 * (life?.likely ?? at(commonLife, run)))),
    (run) => at(kwhPerHour, run) * usdPerKwh,
    [
      ...machines.flatMap(({ machine, part, own, life }) => [
        ...(own === null
          ? [`accelerator/${part?.id}/list_price_usd`, 'assumption/owned.server_factor']
          : [ownFigureId(machine, 'price_usd')]),
        life === null ? 'assumption/owned.life_years' : ownFigureId(machine, 'life_years'),
      ]),
      kwhPriceId,
      ...figureIds,
    ],
  );
}

function owned(
  runCount: number,
  capitalIn: (run: number) => number,
  lifeMonthsIn: (run: number) => number,
  electricityIn: (run: number) => number,
  figureIds: readonly string[],
): HoldingCost {
  const capitalUsd = overRuns(runCount, capitalIn);
  const lifeMonths = overRuns(runCount, lifeMonthsIn);
  const runningUsdPerHour = overRuns(runCount, electricityIn);
  return {
    tenure: 'owned',
    usdPerHour: overRuns(
      runCount,
      (run) => at(capitalUsd, run) / (at(lifeMonths, run) * HOURS_PER_MONTH) + at(runningUsdPerHour, run),
    ),
    capitalUsd,
    lifeMonths,
    runningUsdPerHour,
    pricing: null,
    figureIds: [...new Set(figureIds)],
  };
}
