import { ownEfficiencyModifiers } from '#core/evaluation/collect-inputs';
import type { FigureBook } from '#core/evaluation/figure-book';
import { ownFigureId } from '#core/evaluation/own-machines/own-figures';
import { ownInputs, partOf } from '#core/evaluation/own-machines/own-inputs';
import { fleetTflopsEach, nativeBandwidth } from '#core/evaluation/own-machines/own-rates';
import { ownServing } from '#core/evaluation/own-machines/own-serving';
import { countOf, type OwnUnit, ownUnitsOf, trainingUnitsOf } from '#core/plan/own-hardware';
import { createInputSet, type InputSet } from '#core/uncertainty/input-set';
import { createSampler } from '#core/uncertainty/sampler';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { type ExplainContext, figureTerm, NotKnownError } from './explain-context';
import { type Step, step, type Term, term } from './formula';

const FLOP_PER_TFLOP_HOUR = 3600 * 1e12;

/** Own machines that the plan trains on; empty = a part of the catalog. */
export function ownTrainingUnits({ plan }: ExplainContext): readonly OwnUnit[] {
  return trainingUnitsOf(plan);
}

/** Own machines that serve: those that hold the model; empty = a part of the catalog. */
export function ownServingUnits(context: ExplainContext): readonly OwnUnit[] {
  const units = ownUnitsOf(context.plan, context.plan.serving.acceleratorId);
  return units.length === 0 ? [] : servingOf(context, units).units;
}

/** FLOP of an hour of one machine at likely rates, and what slows the model down on it. */
export function ownRateTerms(context: ExplainContext): readonly Term[] {
  const units = ownTrainingUnits(context);
  const inputs = likelyInputs(context, { training: units, serving: [] });
  const tflops = fleetTflopsEach(units, context.accelerators, inputs)[inputs.runCount] as number;
  return [
    term('machineFlopPerHour', tflops * FLOP_PER_TFLOP_HOUR, 'flop_per_hour', {
      operation: 'over',
      path: 'training.acceleratorId',
    }),
    ...ownEfficiencyModifiers(context.plan).map((id) =>
      figureTerm(context, `assumption/${id}`, 'ratio', { operation: 'over' }),
    ),
  ];
}

/** Memory bandwidth of one machine at likely rates, the mean over all that train [GB/s]. */
export function ownBandwidth(context: ExplainContext): number {
  const units = ownTrainingUnits(context);
  const inputs = likelyInputs(context, { training: units, serving: units });
  return units.reduce((sum, { machine, count }) => {
    const rate = nativeBandwidth(machine, context.accelerators, inputs)[inputs.runCount] as number;
    return sum + (rate * count) / countOf(units);
  }, 0);
}

/** Tokens a second of a replica on own machines before calibration, at likely rates. @throws NotKnownError */
export function ownRooflineTokens(context: ExplainContext): number {
  const units = ownUnitsOf(context.plan, context.plan.serving.acceleratorId);
  const { tokensPerSecond, runCount } = servingOf(context, units);
  return tokensPerSecond[runCount] as number;
}

function servingOf(context: ExplainContext, units: readonly OwnUnit[]) {
  const inputs = likelyInputs(context, { training: [], serving: units });
  const memory01 = figureTerm(context, 'assumption/serving.memory_share', 'share').value;
  const serving = ownServing(context.plan, units, context.accelerators, inputs, memory01);
  if (serving === null) throw new NotKnownError('serving.memory');
  return { ...serving, runCount: inputs.runCount };
}

/** Energy of a machine-hour: the watts entered, else the rated power of the part in a server. @throws NotKnownError */
export function ownEnergyStep(context: ExplainContext, units: readonly OwnUnit[]): Step {
  const [only] = units;
  if (units.length === 1 && only !== undefined)
    return step('energyPerHour', 'kwh', kilowattTerms(context, only));
  // Machines of several kinds work side by side: the mean over their number.
  const total = countOf(units);
  const terms = units.map((unit) => {
    const kilowatts = product(kilowattTerms(context, unit));
    return term('machine', (kilowatts * unit.count) / total, 'kw', {
      name: unit.machine.name,
      operation: 'plus',
    });
  });
  return step('energyPerHour', 'kwh', terms);
}

function kilowattTerms(context: ExplainContext, { machine }: OwnUnit): readonly Term[] {
  const kilowatts = (figureId: string): Term => {
    const watts = figureTerm(context, figureId, 'kw');
    return { ...watts, value: watts.value / 1000, spread: null };
  };
  const entered = ownFigureId(machine, 'load_watts');
  if (context.evaluation.figures[entered] !== undefined) return [kilowatts(entered)];
  const part = partOf(machine, context.accelerators);
  if (part === null) throw new NotKnownError(entered);
  return [
    kilowatts(`accelerator/${part.id}/tdp_w`),
    figureTerm(context, 'assumption/energy.power_share', 'share'),
    figureTerm(context, 'assumption/energy.server_factor', 'ratio'),
  ];
}

/**
 * Depreciation of own machines: each kind's price over the share of its life that is used.
 *
 * @param machines of all kinds, in proportion to their number
 * @param usedMonths months within the horizon
 */
export function ownDepreciationSteps(
  context: ExplainContext,
  units: readonly OwnUnit[],
  machines: number,
  usedMonths: number,
  path: string,
): readonly Step[] {
  const total = countOf(units);
  const kinds = units.map((unit) => {
    const { machine, count } = unit;
    const used = (machines * count) / total;
    return {
      machine,
      terms: [
        term('machines', used, 'machines', { path }),
        ...priceTerms(context, unit),
        shareOfLife(context, unit, usedMonths),
      ],
    };
  });
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return [step('cost', 'usd', only.terms)];
  const sums = kinds.map(({ machine, terms }) =>
    term('machine', product(terms), 'usd', { name: machine.name, operation: 'plus' }),
  );
  return [step('cost', 'usd', sums)];
}

function priceTerms(context: ExplainContext, { machine }: OwnUnit): readonly Term[] {
  const entered = ownFigureId(machine, 'price_usd');
  if (context.evaluation.figures[entered] !== undefined) return [figureTerm(context, entered, 'usd')];
  const part = partOf(machine, context.accelerators);
  if (part === null) throw new NotKnownError(entered);
  return [
    figureTerm(context, `accelerator/${part.id}/list_price_usd`, 'usd'),
    figureTerm(context, 'assumption/owned.server_factor', 'ratio'),
  ];
}

function shareOfLife(context: ExplainContext, { machine }: OwnUnit, usedMonths: number): Term {
  const entered = ownFigureId(machine, 'life_years');
  const isEntered = context.evaluation.figures[entered] !== undefined;
  const life = figureTerm(context, isEntered ? entered : 'assumption/owned.life_years', 'share');
  return { ...life, key: 'shareOfLife', value: Math.min(1, usedMonths / (12 * life.value)), spread: null };
}

function product(terms: readonly Term[]): number {
  return terms.reduce((value, { value: factor }) => value * factor, 1);
}

/** Inputs of the machines whose last run has everything at its likely value, as the engine has them. */
function likelyInputs(context: ExplainContext, use: Parameters<typeof ownInputs>[0]): InputSet {
  const known = (id: string): ThreePoint | null => context.evaluation.figures[id]?.value ?? null;
  const book: Pick<FigureBook, 'figure' | 'assumption'> = {
    figure: known,
    assumption: (id) => {
      const value = known(`assumption/${id}`);
      if (value === null) throw new NotKnownError(id);
      return value;
    },
  };
  return createInputSet(ownInputs(use, context.accelerators, book), createSampler(0, 1));
}
