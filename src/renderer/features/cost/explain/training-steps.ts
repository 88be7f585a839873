import { efficiencyModifiers } from '#core/evaluation/collect-inputs';
import type { CostItemId } from '#core/evaluation/evaluation';
import { isOwnHardware, siteOf } from '#core/plan/own-hardware';
import { LOOKUP_EFFICIENCY, ROLLOUT_SPEED } from '#core/workload/efficiency';
import { isLanguagePlan } from '#core/workload/resolve';
import { type TrainingWork, trainingWork } from '#core/workload/training-work';
import { acceleratorOf, answerTerm, type ExplainContext, figureTerm, rentTerms } from './explain-context';
import { type Step, step, type Term, term } from './formula';
import { ownBandwidth, ownEnergyStep, ownRateTerms, ownTrainingUnits } from './own-machine-steps';

const SECONDS_PER_HOUR = 3600;
const FLOP_PER_TFLOP = 1e12;

/**
 * Hours of the final run if nothing failed, on an accelerator; the last step is their sum. Training steps, generating text
 * and look-ups in tables each have a speed of their own.
 */
export function hoursSteps(context: ExplainContext, acceleratorId: string): readonly Step[] {
  const { plan } = context;
  const work = trainingWork(plan);
  const rate = isOwnHardware(acceleratorId) ? ownRateTerms(context) : rateTerms(context, acceleratorId);
  const isPlain = work.rolloutFlop === 0 && work.lookupBytes === 0;
  const training = step(isPlain ? 'hours' : 'stepHours', 'accelerator_hours', [
    amountTerm(work),
    flopTerm(work, work.stepFlop),
    ...rate,
  ]);
  if (isPlain) return [training];
  const others: Step[] = [];
  if (work.rolloutFlop > 0)
    others.push(
      step('rolloutHours', 'accelerator_hours', [
        amountTerm(work),
        flopTerm(work, work.rolloutFlop),
        ...rate,
        { ...rolloutSpeedTerm(context), operation: 'over' },
      ]),
    );
  if (work.lookupBytes > 0)
    others.push(
      step('lookupHours', 'accelerator_hours', [
        amountTerm(work),
        term('lookupBytes', work.lookupBytes, 'bytes', { path: 'workload.recommender.lookupsPerSample' }),
        term('bandwidth', bandwidth(context, acceleratorId), 'bytes', {
          operation: 'over',
          path: 'training.acceleratorId',
        }),
        figureTerm(context, `assumption/${LOOKUP_EFFICIENCY}`, 'share', { operation: 'over' }),
      ]),
    );
  const all = [training, ...others];
  const sum = step(
    'hours',
    'accelerator_hours',
    all.map(({ result }, position) =>
      term('hours', result, 'accelerator_hours', { operation: position === 0 ? 'times' : 'plus' }),
    ),
  );
  return [...all, sum];
}

/** Those hours. */
export function hoursStep(context: ExplainContext, acceleratorId: string): Step {
  return hoursSteps(context, acceleratorId).at(-1) as Step;
}

function amountTerm({ amount: { value, unit, path } }: TrainingWork): Term {
  return term(unit, value.likely, unit, { spread: value, path });
}

function flopTerm({ amount }: TrainingWork, flop: number): Term {
  return amount.unit === 'tokens'
    ? term('flopPerToken', flop, 'flop_per_token', { path: 'model.parameterCount' })
    : term('flopPerSample', flop, 'flop', { path: 'model.parameterCount' });
}

function rolloutSpeedTerm(context: ExplainContext): Term {
  const value = context.plan.workload?.reinforcement?.rolloutSpeed ?? null;
  const answer = { value, path: 'workload.reinforcement.rolloutSpeed' };
  return answerTerm(context, 'rolloutSpeed', answer, ROLLOUT_SPEED, 'share');
}

/** [bytes an hour] of one accelerator or machine */
function bandwidth(context: ExplainContext, acceleratorId: string): number {
  const gbPerSecond = isOwnHardware(acceleratorId)
    ? ownBandwidth(context)
    : acceleratorOf(context, acceleratorId).memoryBandwidthGbPerSecond;
  return gbPerSecond * 1e9 * SECONDS_PER_HOUR;
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
  const hours = hoursSteps(context, pricing.acceleratorId);
  const rent = step('rent', 'usd_per_accelerator_hour', [
    ...rentTerms(context, pricing, context.plan.training.tenure, true),
  ]);
  return [
    ...hours,
    rent,
    step('cost', 'usd', [
      term('hours', hours.at(-1)?.result ?? 0, 'accelerator_hours'),
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
  const steps = hoursSteps(context, acceleratorId);
  const hours = steps.at(-1) as Step;
  const site = siteOf(plan, 'training');
  const units = ownTrainingUnits(context);
  const energy = units.length > 0 ? ownEnergyStep(context, units) : energyStep(context, acceleratorId, site);
  const all = step('servingHours', 'accelerator_hours', [
    term('hours', hours.result, 'accelerator_hours'),
    goodputTerm(context),
    term('whole', allOverFinal(context), 'ratio'),
  ]);
  return [...steps, all, energy, electricityCost(context, all.result, energy, site)];
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
  const { plan } = context;
  const hasPostTraining = plan.training.approach === 'train' && isLanguagePlan(plan);
  return multiplierTerm(context).value + (hasPostTraining ? postTrainingTerm(context).value : 0);
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
