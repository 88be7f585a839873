import type { Catalog } from '#core/catalog/catalog';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';

const ENTERED = { note: 'worked example', enteredOn: '2026-11-23' };

/** The assumptions of the worked example; what is not named here takes the catalog's likely value, exactly. */
const ASSUMPTIONS: Readonly<Record<string, number>> = {
  'step_efficiency.hopper': 0.4,
  goodput: 0.8,
  'experiments_multiplier.repeated': 2,
  post_training_share: 0.1,
  'rent.price_change': 1,
  'rent.occupancy': 0.5,
  'checkpoint.bytes_per_parameter': 10,
  'storage.raw_bytes_per_token': 4,
  'storage.tokenised_bytes_per_token': 2,
  'storage.usd_per_gb_month': 0.02,
  'egress.usd_per_gb': 0.1,
  'egress.bytes_per_output_token': 50,
  'serving.compute_efficiency': 0.5,
  'serving.bandwidth_efficiency': 0.65,
  'serving.memory_share': 0.92,
  'serving.calibration': 1,
  'serving.peak_to_mean': 2,
  'serving.target_load': 0.5,
  'incentive.eligible_share': 0.5,
};

/**
 * A plan without any uncertainty, with round numbers, all in Germany: every figure that goes into the result is fixed
 * here, so that the result can be worked by hand and does not move with the catalog.
 */
export function exactPlan(catalog: Catalog): Plan {
  const fixed: Record<string, number> = {
    'price/h100-sxm/DE': 2,
    'country/DE/ml_engineer_salary_usd_p25': 100_000,
    'country/DE/ml_engineer_salary_usd_median': 100_000,
    'country/DE/ml_engineer_salary_usd_p75': 100_000,
    'country/DE/employer_social_cost_pct': 20,
    'country/DE/rd_effective_subsidy_pct': 20,
  };
  for (const assumption of catalog.assumptions)
    fixed[`assumption/${assumption.id}`] = ASSUMPTIONS[assumption.id] ?? assumption.likely;
  const plan = newPlan('Worked by hand');
  return {
    ...plan,
    schedule: { start: '2027-01', monthsToLaunch: 4, horizonMonths: 10 },
    placement: { training: 'DE', serving: 'DE', team: 'DE' },
    model: {
      ...plan.model,
      parameterCount: 1e9,
      activeParameterCount: 1e9,
      layerCount: 10,
      // A width of 1,000 would bring the small-width factor in; its override below is 1.
      hiddenSize: 1000,
      keyValueHeadCount: 4,
      headDimension: 100,
      tiedEmbeddings: true,
      contextLength: 1000,
    },
    training: {
      ...plan.training,
      tokens: exactly(1e12),
      acceleratorCount: 64,
      tenure: 'on-demand',
      recipe: 'repeated',
    },
    data: {
      sources: [{ id: 'corpus', name: 'Corpus', usd: exactly(50_000) }],
      retentionMonths: 10,
      checkpointsKept: 2,
    },
    serving: {
      ...plan.serving,
      tenure: 'on-demand',
      precision: 'fp8',
      requestsPerUserPerMonth: exactly(100),
      inputTokensPerRequest: 1000,
      outputTokensPerRequest: 200,
      maxConcurrency: 8,
      spareReplicas: 1,
      rampMonths: 3,
    },
    markets: [{ country: 'DE', monthlyActiveUsers: exactly(5_000_000) }],
    team: [
      { id: 'a', title: 'Engineers', fullTimeEquivalents: 5, payMultiple: 1, fromMonth: 0, toMonth: null },
      { id: 'b', title: 'Lead', fullTimeEquivalents: 2, payMultiple: 1.5, fromMonth: 2, toMonth: 5 },
    ],
    claimsRdIncentive: true,
    overrides: {
      ...Object.fromEntries(
        Object.entries({ ...fixed, 'assumption/step_efficiency.small_width_factor': 1 }).map(
          ([id, value]) => [id, { value: exactly(value), ...ENTERED }],
        ),
      ),
    },
  };
}
