import type { Accelerator } from '#core/catalog/catalog';
import { LONG_CONTEXT_TOKENS, SMALL_WIDTH } from '#core/compute/efficiency/training-design';
import { trainsInEightBits } from '#core/compute/efficiency/training-run';
import type { CatalogFigure, FigureBook } from '#core/evaluation/figure-book';
import { type OwnUse, ownInputs } from '#core/evaluation/own-machines/own-inputs';
import type { ProtectionCost } from '#core/ip/protection/protection-cost';
import type { Plan } from '#core/plan/plan';
import type { UncertainInput } from '#core/uncertainty/input-set';
import { exactly, type ThreePoint } from '#core/uncertainty/three-point';
import {
  isTransformer,
  LOOKUP_EFFICIENCY,
  mayRollOut,
  ROLLOUT_SPEED,
  ROLLOUT_SPEED_INPUT,
  workloadFactors,
} from '#core/workload/efficiency';
import { isLanguagePlan, trainingAmount, workloadKindOf } from '#core/workload/resolve';

/** Inputs whose three points differ by country; their value here is that of the plan's placement. */
export const COUNTRY_INPUTS = {
  trainingPrice: 'price.training',
  servingPrice: 'price.serving',
  pay: 'staff.pay',
  complianceDays: 'compliance.days',
  complianceRecurringDays: 'compliance.recurring_days',
} as const;

/** Fees of offices and attorneys for the rights that the plan registers, the same wherever things are. */
export const PROTECTION_INPUT = 'ip.protection';

/** What all of it costs as a figure, so that the user can set an amount of their own. */
export const PROTECTION_FIGURE = 'protection/rights';

/** Values of the country inputs where the plan places things. */
export interface PlacedCountryInputs {
  readonly trainingPrice: { readonly value: ThreePoint; readonly figureId: string | null };
  readonly servingPrice: { readonly value: ThreePoint; readonly figureId: string | null };
  readonly pay: { readonly value: ThreePoint; readonly figureId: string | null };
}

/** One price is one draw: the same part rented the same way for training and serving moves together. */
export function servingPriceInput(plan: Plan): string {
  const { training, serving } = plan;
  return training.acceleratorId === serving.acceleratorId && training.tenure === serving.tenure
    ? COUNTRY_INPUTS.trainingPrice
    : COUNTRY_INPUTS.servingPrice;
}

/**
 * Factors that lower or raise the step efficiency of the accelerator class; METHODS.md section 2. A part without faster
 * 8-bit arithmetic trains in BF16 whatever the plan says.
 */
export function efficiencyModifiers(plan: Plan, accelerator: Accelerator): readonly string[] {
  const modifiers = modifiersOfPlan(plan);
  return trainsInEightBits(accelerator) ? modifiers : modifiers.filter((id) => id !== FP8_FACTOR);
}

const FP8_FACTOR = 'step_efficiency.fp8_factor';

/** Factors of the model that slow own machines too; the others are in what was measured, or stand in for it. */
export function ownEfficiencyModifiers(plan: Plan): readonly string[] {
  if (!isLanguagePlan(plan)) return workloadFactors(plan);
  const modifiers: string[] = [];
  if (plan.model.kind === 'moe') modifiers.push(MOE_FACTOR);
  if (plan.model.contextLength >= LONG_CONTEXT_TOKENS) modifiers.push(LONG_CONTEXT_FACTOR);
  return modifiers;
}

const MOE_FACTOR = 'step_efficiency.moe_factor';
const LONG_CONTEXT_FACTOR = 'step_efficiency.long_context_factor';

/** The factors for every part that the plan may be priced on. */
function modifiersOfPlan(plan: Plan): readonly string[] {
  if (plan.training.stepEfficiency !== null) return [];
  const isLanguage = isLanguagePlan(plan);
  const modifiers: string[] = [];
  if (isLanguage && plan.model.kind === 'moe') modifiers.push(MOE_FACTOR);
  if (plan.training.precision === 'fp8') modifiers.push(FP8_FACTOR);
  if (isTransformer(plan) && plan.model.hiddenSize < SMALL_WIDTH)
    modifiers.push('step_efficiency.small_width_factor');
  if (isLanguage && plan.model.contextLength >= LONG_CONTEXT_TOKENS) modifiers.push(LONG_CONTEXT_FACTOR);
  modifiers.push(...workloadFactors(plan));
  return modifiers;
}

/**
 * What splitting one copy of the model over accelerators costs in throughput. The catalog knows tensor parallelism over
 * 2, 4 and 8 (more is taken as 8) and expert parallelism over 8 and more.
 */
export function parallelismAssumption(plan: Pick<Plan, 'model' | 'serving'>): string | null {
  const count = plan.serving.acceleratorsPerReplica;
  if (count <= 1) return null;
  if (plan.model.kind === 'moe' && count >= 8) return 'serving.moe_expert_parallel_factor';
  if (count <= 2) return 'serving.tensor_parallel_factor.2';
  return count <= 4 ? 'serving.tensor_parallel_factor.4' : 'serving.tensor_parallel_factor.8';
}

/**
 * Every uncertain input of the plan, in the order of the questionnaire.
 *
 * @param trainingAccelerator null = training on own machines
 * @param own machines of the plan's own in use, with the parts of the catalog
 * @param countsCompliance whether work for the law is counted; its days differ by country and are filled in there
 * @param protection registration of rights; null = none, and then no input either
 */
export function collectInputs(
  plan: Plan,
  book: FigureBook,
  trainingAccelerator: Accelerator | null,
  own: OwnUse & { readonly parts: ReadonlyMap<string, Accelerator> },
  placed: PlacedCountryInputs,
  countsCompliance: boolean,
  protection: ProtectionCost | null = null,
): readonly UncertainInput[] {
  const inputs: UncertainInput[] = [];
  const positive = { min: 0, max: Number.POSITIVE_INFINITY };
  const share = { min: 0.001, max: 1 };

  const answer = (id: string, value: ThreePoint, unit: string, bounds = positive) => {
    inputs.push({ id, value, unit, figureId: null, ...bounds });
  };
  const assumed = (id: string, unit: string, bounds = positive) => {
    inputs.push({ id, value: book.assumption(id), unit, figureId: `assumption/${id}`, ...bounds });
  };
  const answerOr = (
    id: string,
    value: ThreePoint | null,
    assumptionId: string,
    unit: string,
    bounds = positive,
  ) => {
    const figureId = value === null ? `assumption/${assumptionId}` : null;
    inputs.push({ id, value: value ?? book.assumption(assumptionId), unit, figureId, ...bounds });
  };

  const { training, fineTuning, serving } = plan;
  answer('training.tokens', training.tokens, 'tokens');
  answer('fineTuning.tokens', fineTuning.tokens, 'tokens');
  const isRecommender = workloadKindOf(plan) === 'recommender';
  if (!isLanguagePlan(plan))
    for (const approach of ['train', 'fine-tune'] as const) {
      const amount = trainingAmount(plan, approach);
      answer(amount.path, amount.value, amount.unit);
    }
  if (trainingAccelerator !== null) {
    const classAssumption = `step_efficiency.${trainingAccelerator.efficiencyClass}`;
    answerOr('training.stepEfficiency', training.stepEfficiency, classAssumption, 'ratio', share);
  }
  const modifiers = trainingAccelerator === null ? ownEfficiencyModifiers(plan) : modifiersOfPlan(plan);
  for (const id of modifiers) assumed(id, 'ratio', { min: 0.01, max: 4 });
  if (mayRollOut(plan)) {
    const own = plan.workload?.reinforcement?.rolloutSpeed ?? null;
    answerOr(ROLLOUT_SPEED_INPUT, own, ROLLOUT_SPEED, 'ratio', { min: 0.001, max: 4 });
  }
  if (isRecommender) assumed(LOOKUP_EFFICIENCY, 'ratio', share);
  answerOr('training.goodput', training.goodput, 'goodput', 'ratio', share);
  const multiplier = `experiments_multiplier.${training.recipe}`;
  answerOr('training.experimentsMultiplier', training.experimentsMultiplier, multiplier, 'ratio', {
    min: 1,
    max: 1000,
  });
  answerOr('training.postTrainingShare', training.postTrainingShare, 'post_training_share', 'ratio');

  inputs.push({
    id: COUNTRY_INPUTS.trainingPrice,
    unit: 'usd_per_accelerator_hour',
    ...placed.trainingPrice,
    ...positive,
  });
  if (servingPriceInput(plan) === COUNTRY_INPUTS.servingPrice)
    inputs.push({
      id: COUNTRY_INPUTS.servingPrice,
      unit: 'usd_per_accelerator_hour',
      ...placed.servingPrice,
      ...positive,
    });
  inputs.push({ id: COUNTRY_INPUTS.pay, unit: 'usd_per_year', ...placed.pay, ...positive });
  assumed('rent.price_change', 'ratio');
  assumed('rent.occupancy', 'ratio', share);
  assumed('rent.reserved_discount', 'ratio', { min: 0, max: 0.95 });

  for (const market of plan.markets) answer(`users.${market.country}`, market.monthlyActiveUsers, 'people');
  answer('serving.requestsPerUserPerMonth', serving.requestsPerUserPerMonth, 'requests');
  answerOr('serving.peakToMean', serving.peakToMean, 'serving.peak_to_mean', 'ratio', { min: 1, max: 1000 });
  answerOr('serving.targetLoad', serving.targetLoad, 'serving.target_load', 'ratio', share);
  assumed('serving.calibration', 'ratio', { min: 0.01, max: 4 });
  const parallelism = parallelismAssumption(plan);
  if (parallelism !== null) assumed(parallelism, 'ratio', share);

  for (const source of plan.data.sources) answer(`data.${source.id}`, source.usd ?? exactly(0), 'usd');
  assumed('storage.raw_bytes_per_token', 'bytes');
  assumed('storage.tokenised_bytes_per_token', 'bytes');
  assumed('checkpoint.bytes_per_parameter', 'bytes');
  assumed('storage.usd_per_gb_month', 'usd_per_gb_month');
  assumed('egress.usd_per_gb', 'usd_per_gb');
  assumed('egress.bytes_per_output_token', 'bytes');
  assumed('owned.server_factor', 'ratio');
  assumed('owned.network_share', 'ratio', { min: 0, max: 0.9 });
  assumed('owned.life_years', 'years', { min: 0.5, max: 30 });
  const powerId = trainingAccelerator === null ? POWER_SHARE : powerAssumption(trainingAccelerator);
  assumed(powerId, 'ratio', share);
  const hasOwn = own.training.length + own.serving.length > 0;
  if (hasOwn && powerId !== POWER_SHARE) assumed(POWER_SHARE, 'ratio', share);
  // Look-ups are bound by the bandwidth of what trains.
  const ownUse = isRecommender ? { ...own, serving: [...own.serving, ...own.training] } : own;
  if (hasOwn) inputs.push(...ownInputs(ownUse, own.parts, book));
  assumed('energy.server_factor', 'ratio');
  assumed('incentive.eligible_share', 'ratio', { min: 0, max: 1 });
  if (countsCompliance) {
    answer(COUNTRY_INPUTS.complianceDays, exactly(0), 'days');
    answer(COUNTRY_INPUTS.complianceRecurringDays, exactly(0), 'days_per_year');
    assumed('compliance.pay_multiple', 'ratio');
    assumed('compliance.working_days_per_year', 'days', { min: 1, max: 366 });
  }
  if (protection !== null) {
    const value = book.figure(PROTECTION_FIGURE, 'usd', protectionFigure(protection)) ?? exactly(0);
    inputs.push({ id: PROTECTION_INPUT, value, unit: 'usd', figureId: PROTECTION_FIGURE, ...positive });
  }
  return inputs;
}

/** Recalled as a whole: what attorneys ask is an estimate of ours. */
function protectionFigure({ usd, asOf, isIncomplete }: ProtectionCost): CatalogFigure | null {
  if (isIncomplete && usd.high === 0) return null;
  return {
    value: usd,
    unit: 'usd',
    kind: 'country',
    layer: 'built-in',
    source:
      'fee schedules of the offices and our own estimates of attorneys (resources/catalog/ip/protection)',
    asOf,
    confidence: 'recalled',
    rowCount: 1,
  };
}

/** Mean draw over the rated power; tensor processing units run further below their rating (METHODS.md section 6). */
export function powerAssumption(accelerator: Accelerator): string {
  return accelerator.efficiencyClass === 'tpu' ? 'energy.power_share.tpu' : POWER_SHARE;
}

/** Mean draw of a GPU over its rated power. */
export const POWER_SHARE = 'energy.power_share';
