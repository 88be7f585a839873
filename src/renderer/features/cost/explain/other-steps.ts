import type { Schedule } from '#core/evaluation/schedule';
import { type OwnUnit, siteOf } from '#core/plan/own-hardware';
import { storedParameterCount } from '#core/workload/data-volume';
import { isLanguagePlan, trainingAmount } from '#core/workload/resolve';
import { type ExplainContext, figureTerm, NotKnownError } from './explain-context';
import { type Step, step, type Term, term } from './formula';
import { ownDepreciationSteps, ownEnergyStep, ownServingUnits, ownTrainingUnits } from './own-machine-steps';
import { outputTerm, replicaSteps, requestsTerm, servingHours, usersTerm } from './serving-steps';
import { electricityCost, energyStep } from './training-steps';

const BYTES_PER_GB = 1e9;

/** Offices and attorneys for the rights that the plan registers, within the horizon. */
export function protectionSteps(context: ExplainContext): readonly Step[] {
  return [step('cost', 'usd', [figureTerm(context, 'protection/rights', 'usd')])];
}

/** Prices of the data sources, those that have one. */
export function dataSteps({ plan }: ExplainContext): readonly Step[] {
  const terms = plan.data.sources.flatMap((source): readonly Term[] =>
    source.usd === null
      ? []
      : [
          term('dataSource', source.usd.likely, 'usd', {
            name: source.name,
            operation: 'plus',
            spread: source.usd,
            path: 'data.sources',
          }),
        ],
  );
  // A sum of nothing known is not zero.
  if (terms.length === 0) throw new NotKnownError('data');
  return [step('cost', 'usd', terms)];
}

/** Corpus over its retention and checkpoints until launch, at the price of object storage. */
export function storageSteps(context: ExplainContext): readonly Step[] {
  const { plan } = context;
  const corpusSteps = isLanguagePlan(plan) ? textCorpus(context) : dataSet(context);
  const checkpoints = step('checkpoints', 'gb_months', [
    term('checkpointsKept', plan.data.checkpointsKept, 'ratio', { path: 'data.checkpointsKept' }),
    term('parameters', storedParameterCount(plan), 'parameters', { path: 'model.parameterCount' }),
    figureTerm(context, 'assumption/checkpoint.bytes_per_parameter', 'bytes'),
    bytesPerGb(),
    term('months', Math.max(1, plan.schedule.monthsToLaunch), 'months', {
      path: 'schedule.monthsToLaunch',
    }),
  ]);
  const volume = step('volume', 'gb_months', [
    term('corpus', corpusSteps.at(-1)?.result ?? 0, 'gb_months'),
    term('whole', checkpoints.result, 'gb_months', { operation: 'plus' }),
  ]);
  const price = figureTerm(context, 'assumption/storage.usd_per_gb_month', 'usd_per_gb_month');
  return [
    ...corpusSteps,
    checkpoints,
    volume,
    step('cost', 'usd', [term('whole', volume.result, 'gb_months'), price]),
  ];
}

/** Raw and tokenised text over its retention. */
function textCorpus(context: ExplainContext): readonly Step[] {
  const bytes = step('bytes', 'bytes', [
    figureTerm(context, 'assumption/storage.raw_bytes_per_token', 'bytes'),
    figureTerm(context, 'assumption/storage.tokenised_bytes_per_token', 'bytes', { operation: 'plus' }),
  ]);
  const corpus = step('corpus', 'gb_months', [
    tokensTerm(context),
    term('corpus', bytes.result, 'bytes'),
    bytesPerGb(),
    retentionTerm(context),
  ]);
  return [bytes, corpus];
}

/** A data set over its retention; nothing while its size is not known. */
function dataSet(context: ExplainContext): readonly Step[] {
  const dataGb = context.plan.workload?.dataGb ?? null;
  if (dataGb === null) return [];
  return [
    step('corpus', 'gb_months', [
      term('dataGb', dataGb, 'gb', { path: 'workload.dataGb' }),
      retentionTerm(context),
    ]),
  ];
}

function retentionTerm({ plan }: ExplainContext): Term {
  return term('retention', plan.data.retentionMonths, 'months', { path: 'data.retentionMonths' });
}

/** Answers sent out, and the corpus moved once to where training happens. */
export function egressSteps(context: ExplainContext, schedule: Schedule): readonly Step[] {
  // What answers weigh is not known of other models.
  if (!isLanguagePlan(context.plan)) throw new NotKnownError('network_egress');
  const userMonths = schedule.usersShare01.reduce((sum, share) => sum + share, 0);
  const traffic = step('traffic', 'gb', [
    usersTerm(context),
    requestsTerm(context),
    term('userMonths', userMonths, 'user_months', { path: 'serving.rampMonths' }),
    outputTerm(context),
    figureTerm(context, 'assumption/egress.bytes_per_output_token', 'bytes'),
    bytesPerGb(),
  ]);
  const corpus = step('corpus', 'gb', [
    tokensTerm(context),
    figureTerm(context, 'assumption/storage.tokenised_bytes_per_token', 'bytes'),
    bytesPerGb(),
  ]);
  const volume = step('volume', 'gb', [
    term('whole', traffic.result, 'gb'),
    term('corpus', corpus.result, 'gb', { operation: 'plus' }),
  ]);
  const price = figureTerm(context, 'assumption/egress.usd_per_gb', 'usd_per_gb');
  return [traffic, corpus, volume, step('cost', 'usd', [term('whole', volume.result, 'gb'), price])];
}

/** Person-years, weighted by pay, at the pay of an engineer with social costs. */
export function staffSteps(context: ExplainContext, schedule: Schedule): readonly Step[] {
  const { team } = context.plan.placement;
  const payMonths = schedule.payWeightedFte.reduce((sum, fte) => sum + fte, 0);
  return [
    step('cost', 'usd', [
      term('payYears', payMonths / 12, 'person_years', { path: 'team' }),
      figureTerm(context, `country/${team}/ml_engineer_salary_usd_median`, 'usd_per_year'),
      figureTerm(context, `country/${team}/employer_social_cost_pct`, 'share', { form: 'one-plus' }),
    ]),
  ];
}

/** Depreciation of bought accelerators, servers and network within the horizon. */
export function ownedHardwareSteps(
  context: ExplainContext,
  schedule: Schedule,
  kind: 'training' | 'serving',
): readonly Step[] {
  const { plan } = context;
  const isServing = kind === 'serving';
  const count = isServing ? servingAccelerators(context, schedule) : plan.training.acceleratorCount;
  const firstMonth = isServing ? Math.min(schedule.launchMonth, schedule.horizonMonths) : 0;
  const usedMonths = Math.max(0, schedule.horizonMonths - firstMonth);
  const units = isServing ? ownServingUnits(context) : ownTrainingUnits(context);
  if (units.length > 0) {
    const bought = isServing ? Math.max(0, count - alsoTraining(context, units)) : count;
    return [
      ...(isServing ? replicaSteps(context) : []),
      ...ownDepreciationSteps(context, units, bought, usedMonths, `${kind}.acceleratorId`),
    ];
  }
  const life = figureTerm(context, 'assumption/owned.life_years', 'share');
  return [
    ...(isServing ? replicaSteps(context) : []),
    step('cost', 'usd', [
      term('acceleratorCount', count, 'accelerators', { path: `${kind}.acceleratorId` }),
      figureTerm(context, `accelerator/${plan[kind].acceleratorId}/list_price_usd`, 'usd'),
      figureTerm(context, 'assumption/owned.server_factor', 'ratio'),
      figureTerm(context, 'assumption/owned.network_share', 'share', {
        operation: 'over',
        form: 'one-minus',
      }),
      { ...life, key: 'shareOfLife', value: Math.min(1, usedMonths / (12 * life.value)), spread: null },
    ]),
  ];
}

/** Machines that training has paid for already. */
function alsoTraining(context: ExplainContext, serving: readonly OwnUnit[]): number {
  return ownTrainingUnits(context)
    .filter(({ machine }) => serving.some((unit) => unit.machine.id === machine.id))
    .reduce((sum, { count }) => sum + count, 0);
}

/** Electricity of bought serving hardware. */
export function servingElectricitySteps(context: ExplainContext, schedule: Schedule): readonly Step[] {
  const { plan } = context;
  const demand = replicaSteps(context);
  const hours = servingHours(context, schedule, demand.at(-1)?.result ?? 0, schedule.horizonMonths);
  const site = siteOf(plan, 'serving');
  const units = ownServingUnits(context);
  const energy =
    units.length > 0 ? ownEnergyStep(context, units) : energyStep(context, plan.serving.acceleratorId, site);
  return [...demand, energy, electricityCost(context, hours, energy, site)];
}

function servingAccelerators(context: ExplainContext, schedule: Schedule): number {
  const { serving } = context.plan;
  const needed = (replicaSteps(context).at(-1)?.result ?? 0) * Math.max(0, ...schedule.usersShare01);
  return needed > 0 ? (Math.ceil(needed) + serving.spareReplicas) * serving.acceleratorsPerReplica : 0;
}

function tokensTerm({ plan }: ExplainContext): Term {
  const { value, path } = trainingAmount(plan);
  return term('tokens', value.likely, 'tokens', { spread: value, path });
}

function bytesPerGb(): Term {
  return term('bytesPerGb', BYTES_PER_GB, 'bytes', { operation: 'over' });
}
