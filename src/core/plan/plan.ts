import * as z from 'zod';
import { ModelArchitecture } from '#core/plan/architecture';
import { Compliance } from '#core/plan/compliance';
import { EntryPlan } from '#core/plan/entry-plan';
import { ConceptGraph } from '#core/plan/concept-graph';
import { ExchangeRate } from '#core/plan/exchange-rate';
import { CountryCode, HardwareRef, PlanDate } from '#core/plan/fields';
import { Funding } from '#core/plan/funding';
import { IpPart } from '#core/plan/ip/ip-part';
import { OwnMachine } from '#core/plan/own-machine';
import { MAX_PAST_RUNS, PastRun } from '#core/plan/past-run';
import { PlacementSearch } from '#core/plan/placement-search';
import { TrainingLayout } from '#core/plan/training-layout';
import { uncertainInput } from '#core/plan/uncertain-input';
import { PlanUncertainty } from '#core/plan/uncertainty';
import { uniqueIds } from '#core/plan/unique-ids';
import { Workload } from '#core/workload/workload';

/** Version of the plan file format; older ones are migrated, newer ones refused. */
export const PLAN_VERSION = 1;
export const PLAN_FORMAT = 'landfall-plan';

/** Kinds of machines a plan takes over at most; each may stand for many alike. */
const MAX_OWN_MACHINES = 100;

/** How hardware is paid for. */
export const Tenure = z.enum(['on-demand', 'reserved', 'spot', 'owned']);
export type Tenure = z.infer<typeof Tenure>;

export const Training = z.looseObject({
  /** `train`: from scratch. `fine-tune`: adapt an open base model. The other one is priced as the alternative. */
  approach: z.enum(['train', 'fine-tune']),
  acceleratorId: HardwareRef,
  acceleratorCount: z.number().int().min(1).max(1_000_000),
  tenure: Tenure,
  precision: z.enum(['bf16', 'fp8']),
  /** Tokens seen in the final run, all epochs [tokens]. */
  tokens: uncertainInput(1e3, 1e16),
  /** `repeated`: a recipe the team has run before; `new`: one it has not. Picks the experiments multiplier. */
  recipe: z.enum(['repeated', 'new']),
  /** Model FLOP utilisation of a healthy step [ratio of dense BF16 peak]; null = catalog default. */
  stepEfficiency: uncertainInput(0.01, 1).nullable(),
  /** Share of held accelerator time that advances the run [ratio]; null = catalog default. */
  goodput: uncertainInput(0.05, 1).nullable(),
  /** All compute over the compute of the final run [ratio, at least 1]; null = catalog default. */
  experimentsMultiplier: uncertainInput(1, 100).nullable(),
  /** Post-training compute over the final run [ratio]; null = catalog default. */
  postTrainingShare: uncertainInput(0, 20).nullable(),
  /** How it is spread over accelerators, as far as the user says; absent = searched for. */
  layout: TrainingLayout.optional(),
});

export const FineTuning = z.looseObject({
  /**
   * `full`: all weights. `qlora`: a LoRA adapter over a base in 4 bits. `continued`: pre-training goes on.
   * `reinforcement`: the model learns from its own scored answers.
   */
  method: z.enum(['lora', 'full', 'qlora', 'continued', 'reinforcement']),
  /** Parameters of the open base model; null = same size as the plan's model. */
  baseParameterCount: z.number().min(1e6).max(1e14).nullable(),
  /** Tokens seen in the final fine-tuning run, all epochs; of reinforcement learning those generated [tokens]. */
  tokens: uncertainInput(1e3, 1e14),
  /** Trainable adapter parameters over base parameters [ratio], LoRA only. */
  adapterShare: z.number().min(0).max(1),
});

export const DataSource = z.looseObject({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(120),
  /** One-off price of getting it: licence, collection, cleaning [USD]; null = no price known. */
  usd: uncertainInput(0, 1e12).nullable(),
});

export const Data = z.looseObject({
  sources: z.array(DataSource).max(200),
  /** Months the raw and tokenised corpus is kept, from the start of the project [months]. */
  retentionMonths: z.number().min(0).max(240),
  /** Checkpoints kept at any time. */
  checkpointsKept: z.number().int().min(0).max(10_000),
});

export const Serving = z.looseObject({
  acceleratorId: HardwareRef,
  /** Accelerators, or machines of the plan's own, that one copy of the model runs on. */
  acceleratorsPerReplica: z.number().int().min(1).max(1024),
  tenure: Tenure,
  precision: z.enum(['bf16', 'fp8', 'int8', 'fp4']),
  /** Requests one active user makes in a month. */
  requestsPerUserPerMonth: uncertainInput(0, 1e6),
  inputTokensPerRequest: z.number().min(1).max(1e7),
  outputTokensPerRequest: z.number().min(1).max(1e6),
  /** Most requests one replica works on at once; memory may allow fewer. */
  maxConcurrency: z.number().int().min(1).max(100_000),
  /** Busiest hour over the mean hour [ratio]; null = catalog default. */
  peakToMean: uncertainInput(1, 100).nullable(),
  /** Load at the busiest hour over what a replica can do [ratio]; null = catalog default. */
  targetLoad: uncertainInput(0.05, 1).nullable(),
  /** Replicas kept idle for failures. */
  spareReplicas: z.number().int().min(0).max(1000),
  /** Months from launch until the markets' user numbers are reached, growing evenly. */
  rampMonths: z.number().int().min(1).max(120),
  /** Longest wait until an answer begins that 9 in 10 requests may see [ms]; absent or null = no target. */
  timeToFirstTokenMs: z.number().min(1).max(3_600_000).nullable().optional(),
  /** Longest mean time between two tokens of an answer [ms]; absent or null = no target. */
  timePerOutputTokenMs: z.number().min(0.1).max(60_000).nullable().optional(),
  /** Format of the cache of keys and values; absent or `auto`: 16 bits beside BF16 weights, else 8. */
  cachePrecision: z.enum(['auto', 'bf16', 'fp8', 'fp4']).optional(),
  /** Share of a prompt that is still cached from an earlier request [0..1]; absent or null = nothing. */
  cachedInputShare: z.number().min(0).max(0.99).nullable().optional(),
});

export const Market = z.looseObject({
  country: CountryCode,
  /** Monthly active users once the ramp is over [people]. */
  monthlyActiveUsers: uncertainInput(0, 1e10),
});

export const Role = z.looseObject({
  id: z.string().min(1).max(60),
  title: z.string().trim().min(1).max(120),
  fullTimeEquivalents: z.number().min(0).max(100_000),
  /** Pay over that of a mid-level machine-learning engineer in the same country [ratio]. */
  payMultiple: z.number().min(0).max(50),
  /** Months of the project in which the role is filled: first (0 = the start) and last, inclusive; null = to the end. */
  fromMonth: z.number().int().min(0).max(240),
  toMonth: z.number().int().min(0).max(240).nullable(),
});

/** A figure of the user's own that replaces a catalog figure wherever it is used. */
export const Override = z.looseObject({
  value: uncertainInput(-1e15, 1e15),
  note: z.string().max(500).default(''),
  /** Day the user entered it, YYYY-MM-DD. */
  enteredOn: PlanDate,
});

/** Answers to the questionnaire of the rule engine; absent = unknown. */
const FactAnswers = z.record(
  z.string(),
  z.union([z.boolean(), z.number(), z.string(), z.array(z.string()).max(300)]),
);

/**
 * How an answer came into the plan: typed by the user, read from a file, or estimated and taken over. Values without
 * an entry are defaults of a new plan, or were answered before entries were kept.
 */
export const AnswerOrigin = z.looseObject({
  how: z.enum(['typed', 'imported', 'estimated']),
  /** Day of the answer. */
  on: PlanDate,
});
export type AnswerOrigin = z.infer<typeof AnswerOrigin>;

/** The user's document. Unknown keys survive a round trip. */
export const Plan = z.looseObject({
  format: z.literal(PLAN_FORMAT),
  version: z.literal(PLAN_VERSION),
  name: z.string().trim().min(1).max(120),
  client: z.string().max(120),
  notes: z.string().max(100_000),
  /** Seed of every simulation; the same seed gives the same figures everywhere. */
  seed: z.number().int().min(0).max(4_294_967_295),
  /** Simulated runs. */
  sampleCount: z.number().int().min(100).max(1_000_000),
  /** Currency of the screens and reports; figures are computed in USD. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'expected a three-letter currency code such as EUR'),
  /** Budget for the whole horizon [USD]; null = none set. */
  budgetUsd: z.number().min(0).max(1e15).nullable(),
  schedule: z.looseObject({
    /** First month of the project, YYYY-MM. */
    start: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month such as 2027-01'),
    /** Months from the start until people use it. */
    monthsToLaunch: z.number().int().min(0).max(120),
    /** Months the costs are counted over, from the start. */
    horizonMonths: z.number().int().min(1).max(240),
  }),
  /** Where things are done in the plan as it stands. */
  placement: z.looseObject({ training: CountryCode, serving: CountryCode, team: CountryCode }),
  model: ModelArchitecture,
  training: Training,
  fineTuning: FineTuning,
  data: Data,
  serving: Serving,
  markets: z.array(Market).max(250),
  team: z.array(Role).max(200),
  /** Count tax incentives for research and development as lower cost. */
  claimsRdIncentive: z.boolean(),
  overrides: z.record(z.string(), Override),
  facts: z.looseObject({ common: FactAnswers, byCountry: z.record(z.string(), FactAnswers) }),
  licencesUsed: z.array(z.string()).max(10_000),
  /** Which kind of work the training is; absent = pre-training or fine-tuning of a language model. */
  workload: Workload.optional(),
  /** Measured machines that the plan may run on, with the figures taken over; absent = none. */
  machines: uniqueIds(z.array(OwnMachine).max(MAX_OWN_MACHINES)).optional(),
  /** Training runs of the team's own, which the step efficiency learns from; absent = none. */
  pastRuns: uniqueIds(z.array(PastRun).max(MAX_PAST_RUNS)).optional(),
  /** Duties and their state; absent = nothing kept yet. */
  compliance: Compliance.optional(),
  /** What the search for a placement keeps to; absent = what `NO_PLACEMENT_SEARCH` says. */
  placementSearch: PlacementSearch.optional(),
  /** Answers, weights and scores of the concept graph; absent = nothing said yet. */
  conceptGraph: ConceptGraph.optional(),
  /** Correlations of uncertain inputs; absent = the defaults of the evaluation. */
  uncertainty: PlanUncertainty.optional(),
  /** Materials, risks and rights; absent = nothing kept yet. */
  ip: IpPart.optional(),
  /** Where the money comes from; absent = nothing said yet. */
  funding: Funding.optional(),
  /** Rates of the plan's own, one for each currency at most; absent = those of the catalog. */
  exchangeRates: z.array(ExchangeRate).max(200).optional(),
  /** How markets are entered, by country; absent = none planned yet. */
  entryPlans: z.record(CountryCode, EntryPlan).optional(),
  /** Origin of the answers, by the path of the question, e.g. `training.tokens`. */
  answers: z.record(z.string().max(120), AnswerOrigin).optional(),
});
export type Plan = z.infer<typeof Plan>;
