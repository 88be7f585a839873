import { complianceItem } from '#core/evaluation/compliance-items';
import { countryValues } from '#core/evaluation/country-estimate';
import { type EvaluationRequest, estimatePlan, prepareEvaluation } from '#core/evaluation/evaluate-plan';
import type { Driver, Quantiles } from '#core/evaluation/evaluation';
import { createPlanSampler } from '#core/evaluation/plan-sampler';
import { DAYS_PER_MONTH } from '#core/evaluation/schedule';
import type { Approach } from '#core/evaluation/training-vectors';
import { siteOf } from '#core/plan/own-hardware';
import { type BoughtTokens, boughtTokens } from '#core/scenarios/api-price';
import { apiPriceInput, type BoughtEstimate, estimateBought } from '#core/scenarios/buy';
import { isLanguagePlan } from '#core/workload/resolve';

export type ScenarioId = Approach | 'buy';

/** One way to the same product, over the plan's horizon and with its users. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly totalUsd: Quantiles;
  readonly complete: boolean;
  /** What moves it most, strongest first. */
  readonly drivers: readonly Driver[];
  /** Length of the final run [days]; null = there is none. */
  readonly runDays: Quantiles | null;
  /**
   * Months to launch: the plan's own for its approach, for the others that less the plan's run and with their own. An
   * estimate of ours; costs are counted over the plan's months for all of them.
   */
  readonly monthsToLaunch: number;
}

export interface Scenarios {
  readonly list: readonly Scenario[];
  /** What buying rests on; null when there are no markets or no prices, and for a model that does not answer with text. */
  readonly bought: (BoughtTokens & Pick<BoughtEstimate, 'tokens' | 'items'>) | null;
}

const DRIVER_COUNT = 3;

/**
 * Training, fine-tuning and buying side by side: the plan with one approach and the other, and its traffic bought.
 *
 * @param request countries of it do not count
 */
export function compareScenarios(request: EvaluationRequest): Scenarios {
  const { plan } = request;
  const made = (['train', 'fine-tune'] as const).map((approach) => {
    const changed = { ...plan, training: { ...plan.training, approach } };
    const { planned, trainingFacts } = estimatePlan({ ...request, plan: changed, countries: [] });
    const horizon = planned.scopes.find(({ id }) => id === 'horizon');
    if (horizon === undefined) throw new Error('the estimate has no horizon');
    const { totalUsd, complete, drivers } = horizon;
    return {
      id: approach,
      totalUsd,
      complete,
      drivers: drivers.slice(0, DRIVER_COUNT),
      runDays: trainingFacts.wallDays,
    };
  });
  const planDays = made.find(({ id }) => id === plan.training.approach)?.runDays.p50 ?? 0;
  const monthsToLaunch = (runDays: Quantiles | null) =>
    Math.max(0, plan.schedule.monthsToLaunch + ((runDays?.p50 ?? 0) - planDays) / DAYS_PER_MONTH);
  const list: Scenario[] = made.map((scenario) => ({
    ...scenario,
    monthsToLaunch: monthsToLaunch(scenario.runDays),
  }));
  const bought = buy(request);
  if (bought !== null) {
    const { totalUsd, complete, drivers } = bought.estimate;
    list.push({
      id: 'buy',
      totalUsd,
      complete,
      drivers,
      runDays: null,
      monthsToLaunch: monthsToLaunch(null),
    });
  }
  return {
    list,
    bought:
      bought === null
        ? null
        : { ...bought.tokens, tokens: bought.estimate.tokens, items: bought.estimate.items },
  };
}

function buy(
  request: EvaluationRequest,
): { readonly tokens: BoughtTokens; readonly estimate: BoughtEstimate } | null {
  const { plan, catalog } = request;
  if (plan.markets.length === 0 || !isLanguagePlan(plan)) return null;
  const tokens = boughtTokens(plan, catalog.apiPrices);
  if (tokens === null) return null;
  const seed = request.seed ?? plan.seed;
  const sampler = samplerOf({ ...plan, seed }, Math.min(MOST_RUNS, request.sampleCount ?? plan.sampleCount));
  const { model, shared, compliance } = prepareEvaluation(request, sampler, [
    apiPriceInput(tokens.usdPerMillionTokens),
  ]);
  const cost = compliance?.costIn(plan.placement) ?? null;
  const law =
    compliance === null || cost === null ? null : complianceItem(model, cost, compliance.dayFactor());
  const labels = countryValues(
    model,
    plan.placement.team,
    model.trainingPricing(siteOf(model.plan, 'training')),
    model.servingPricing(siteOf(model.plan, 'serving')),
    cost,
  );
  return { tokens, estimate: estimateBought(model, shared, law, labels) };
}

/** Its own: that of the estimate would be let go for the smaller number of runs. */
const samplerOf = createPlanSampler();
/** Enough for a range of three digits. */
const MOST_RUNS = 20_000;
