import { SOBOL_DIMENSIONS } from '#core/uncertainty/sobol-sequence';

/**
 * The dimension of a Sobol sequence that an input takes, those that move costs most first, since low dimensions are the
 * most even. Null = none: users of a market, prices of data sources, machines, whose number no list can know.
 *
 * A dimension belongs to one input only, also when several of a kind never meet in one plan: two inputs on one dimension
 * would move together.
 */
export function sobolDimensionOf(inputId: string): number | null {
  const place = DIMENSION_OF.get(inputId);
  return place === undefined || place >= SOBOL_DIMENSIONS ? null : place;
}

/** Add at the end: the place is the dimension, and moving one changes the digits of every plan. */
const IDS = [
  'price.training',
  'training.experimentsMultiplier',
  'rent.price_change',
  'rent.reserved_discount',
  'training.stepEfficiency',
  'staff.pay',
  'training.postTrainingShare',
  'serving.requestsPerUserPerMonth',
  'price.serving',
  'training.tokens',
  'training.goodput',
  'rent.occupancy',
  'incentive.eligible_share',
  'serving.calibration',
  'serving.peakToMean',
  'serving.targetLoad',
  'compliance.days',
  'compliance.recurring_days',
  'compliance.pay_multiple',
  'compliance.working_days_per_year',
  'ip.protection',
  'fineTuning.tokens',
  'step_efficiency.moe_factor',
  'step_efficiency.fp8_factor',
  'step_efficiency.small_width_factor',
  'step_efficiency.long_context_factor',
  'serving.tensor_parallel_factor.2',
  'serving.tensor_parallel_factor.4',
  'serving.tensor_parallel_factor.8',
  'serving.moe_expert_parallel_factor',
  'owned.server_factor',
  'owned.network_share',
  'owned.life_years',
  'energy.power_share',
  'energy.power_share.tpu',
  'energy.server_factor',
  'storage.usd_per_gb_month',
  'storage.raw_bytes_per_token',
  'storage.tokenised_bytes_per_token',
  'checkpoint.bytes_per_parameter',
  'egress.usd_per_gb',
  'egress.bytes_per_output_token',
  'api.price',
  'workload.samples',
  'workload.tuningSamples',
  'workload.lookup_efficiency',
  'step_efficiency.diffusion_factor',
  'step_efficiency.recommender_factor',
] as const;

const DIMENSION_OF: ReadonlyMap<string, number> = new Map(IDS.map((id, place) => [id, place]));
