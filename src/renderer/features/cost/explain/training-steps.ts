import { fineTuningFlopPerToken, trainingFlopPerToken } from '#core/compute/training-flop';
import { efficiencyModifiers } from '#core/evaluation/collect-inputs';
import type { CostItemId } from '#core/evaluation/evaluation';
import { isOwnHardware, siteOf } from '#core/plan/own-hardware';
import { acceleratorOf, answerTerm, type ExplainContext, figureTerm, rentTerms } from './explain-context';
import { type Step, step, type Term, term } from './formula';
import { ownEnergyStep, ownRateTerms, ownTrainingUnits } from './own-machine-steps';

const SECONDS_PER_HOUR = 3600;
const FLOP_PER_TFLOP = 1e12;

/** Hours of the final run if nothing failed, on an accelerator. */
export function hoursStep(context: ExplainContext, acceleratorId: string): Step {
  const { plan } = context;
  const { training, fineTuning, model } = plan;
  const isFineTuning = training.approach === 'fine-tune';
  const tokens = isFineTuning ? fineTuning.tokens : training.tokens;
  const flopPerToken = isFineTuning
    ? fineTuningFlopPerToken(
        fineTuning.method,
        fineTuning.baseParameterCount ?? model.activeParameterCount,
        fineTuning.adapterShare,
      )
    : trainingFlopPerToken(model);
  return step('hours', 'accelerator_hours', [
    term('tokens', tokens.likely, 'tokens', {
      spread: tokens,
      path: isFineTuning ? 'fineTuning.tokens' : 'training.tokens',
    }),
    term('flopPerToken', flopPerToken, 'flop_per_token', { path: 'model.parameterCount' }),
    ...(isOwnHardware(acceleratorId) ? ownRateTerms(context) : rateTerms(context, acceleratorId)),
  ]);
}

/** FLOP of an accelerator-hour, and the share of it that training reaches. */
function rateTerms(context: ExplainContext, acceleratorId: string): readonly Term[] {
  const { plan } = context;
  const part = acceleratorOf(context, acceleratorId);
  return [
    term('flopPerHour', part.bf16DenseTflops * FLOP_PER_TFLOP * SECONDS_PER_HOUR, 'flop_per_hour', {
      operation: 'over',
      path: 'training.acceleratorId',
    }),
    answerTerm(
      context,
      'stepEfficiency',
      { value: plan.training.stepEfficiency, path: 'training.stepEfficiency' },
      `step_efficiency.${part.efficiencyClass}`,
      'share',
      { operation: 'over' },
    ),
    ...efficiencyModifiers(plan, part).map((id) =>
      figureTerm(context, `assumption/${id}`, 'ratio', { operation: 'over' }),
    ),
  ];
}

/** Held hours of the final run: those lost to failures included. */
export function heldHours(context: ExplainContext, acceleratorId: string): number {
  return hoursStep(context, acceleratorId).result / goodputTerm(context).value;
}

/** The rented lines of training. */
export function rentedTrainingSteps(context: ExplainContext, item: CostItemId): readonly Step[] {
  const pricing = context.evaluation.planned.training;
  const hours = hoursStep(context, pricing.acceleratorId);
  const rent = step('rent', 'usd_per_accelerator_hour', [
    ...rentTerms(context, pricing, context.plan.training.tenure, true),
  ]);
  return [
    hours,
    rent,
    step('cost', 'usd', [
      term('hours', hours.result, 'accelerator_hours'),
      ...partOfRun(context, item),
      term('rent', rent.result, 'usd_per_accelerator_hour'),
    ]),
  ];
}

/** How much of the final run's hours an item takes. */
function partOfRun(context: ExplainContext, item: CostItemId): readonly Term[] {
  const goodput = goodputTerm(context);
  if (item === 'failed_and_repeated_runs')
    return [{ ...goodput, operation: 'times', form: 'one-minus' }, goodput];
  if (item === 'experiments') return [goodput, { ...multiplierTerm(context), form: 'minus-one' }];
  if (item === 'post_training') return [goodput, postTrainingTerm(context)];
  return [];
}

/** Electricity of bought hardware: all hours of training times power and price. */
export function trainingElectricitySteps(context: ExplainContext): readonly Step[] {
  const { plan } = context;
  const { acceleratorId } = plan.training;
  const hours = hoursStep(context, acceleratorId);
  const site = siteOf(plan, 'training');
  const units = ownTrainingUnits(context);
  const energy = units.length > 0 ? ownEnergyStep(context, units) : energyStep(context, acceleratorId, site);
  const all = step('servingHours', 'accelerator_hours', [
    term('hours', hours.result, 'accelerator_hours'),
    goodputTerm(context),
    term('whole', allOverFinal(context), 'ratio'),
  ]);
  return [hours, all, energy, electricityCost(context, all.result, energy, site)];
}

/** Energy of one accelerator-hour, cooling included. */
export function energyStep(context: ExplainContext, acceleratorId: string, country: string): Step {
  const part = acceleratorOf(context, acceleratorId);
  const share = part.efficiencyClass === 'tpu' ? 'energy.power_share.tpu' : 'energy.power_share';
  const tdp = figureTerm(context, `accelerator/${acceleratorId}/tdp_w`, 'kw');
  return step('energyPerHour', 'kwh', [
    { ...tdp, value: tdp.value / 1000, spread: null },
    figureTerm(context, `assumption/${share}`, 'share'),
    figureTerm(context, 'assumption/energy.server_factor', 'ratio'),
    figureTerm(context, `country/${country}/typical_dc_pue`, 'ratio'),
  ]);
}

export function electricityCost(context: ExplainContext, hours: number, energy: Step, country: string): Step {
  return step('cost', 'usd', [
    term('acceleratorHours', hours, 'accelerator_hours'),
    term('energyPerHour', energy.result, 'kwh'),
    figureTerm(context, `country/${country}/industrial_electricity_usd_per_kwh`, 'usd_per_kwh'),
  ]);
}

/** All compute over that of the final run: experiments and post-training included. */
function allOverFinal(context: ExplainContext): number {
  const isFineTuning = context.plan.training.approach === 'fine-tune';
  return multiplierTerm(context).value + (isFineTuning ? 0 : postTrainingTerm(context).value);
}

function goodputTerm(context: ExplainContext): Term {
  const answer = { value: context.plan.training.goodput, path: 'training.goodput' };
  return answerTerm(context, 'goodput', answer, 'goodput', 'share', { operation: 'over' });
}

function multiplierTerm(context: ExplainContext): Term {
  const { experimentsMultiplier, recipe } = context.plan.training;
  const answer = { value: experimentsMultiplier, path: 'training.experimentsMultiplier' };
  return answerTerm(context, 'multiplier', answer, `experiments_multiplier.${recipe}`, 'ratio');
}

function postTrainingTerm(context: ExplainContext): Term {
  const answer = { value: context.plan.training.postTrainingShare, path: 'training.postTrainingShare' };
  return answerTerm(context, 'postTrainingShare', answer, 'post_training_share', 'share');
}
