import type { RdPayout } from '#core/catalog/catalog';
import {
  type ComplianceModel,
  complianceItem,
  createComplianceModel,
} from '#core/evaluation/compliance-items';
import type { CostModel } from '#core/evaluation/cost-model';
import type { ComputePricing } from '#core/evaluation/evaluation';
import { trainingFacts } from '#core/evaluation/facts';
import type { ItemVector } from '#core/evaluation/item-vector';
import { type CostedPlan, planModel } from '#core/evaluation/plan-model';
import { createPlanSampler, type PlanSampler } from '#core/evaluation/plan-sampler';
import { placedItems } from '#core/evaluation/planned-estimate';
import { sharedItems } from '#core/evaluation/shared-items';
import { siteOf } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { createVectorPool } from '#core/uncertainty/vector-pool';

export interface CashRequest extends CostedPlan {
  /** Instead of the plan's. */
  readonly sampleCount?: number;
}

/** A placement with its lines per run. */
export interface PlacedRuns {
  readonly model: CostModel;
  readonly training: ComputePricing;
  readonly serving: ComputePricing;
  /** Every line of the breakdown but the incentive, whose way to the bank is a matter of its own. */
  readonly items: readonly ItemVector[];
}

/** The cost model of a plan with what the cash flow needs of it; the runs are those of `evaluatePlan`. */
export interface CashModel {
  readonly plan: Plan;
  readonly model: CostModel;
  readonly sampler: ReturnType<PlanSampler>;
  readonly payouts: ReadonlyMap<string, RdPayout>;
  /** As the plan places things, or all of them in one country. */
  placed(country?: string): PlacedRuns;
}

/** Those of the plan, and of the countries beside one another, which take fewer runs. */
const samplerOf = createPlanSampler(2);

/** @throws UnknownAcceleratorError when the plan names an accelerator that the catalog does not have */
export function createCashModel(request: CashRequest): CashModel {
  const { catalog, law } = request;
  const sampler = samplerOf(request.plan, request.sampleCount ?? request.plan.sampleCount);
  const model = planModel(request, sampler, createVectorPool());
  const { plan } = model;
  const shared = sharedItems(model, plan.training.approach);
  const compliance = law === undefined ? null : createComplianceModel(model, law, trainingFacts(model));
  return {
    plan,
    model,
    sampler,
    payouts: new Map(catalog.rdPayouts.map((payout) => [payout.iso2, payout])),
    placed: (country) => {
      const placement = country === undefined ? plan.placement : inOnePlace(country);
      // Prices and pay are asked for by country; only the placement is read off the plan.
      return place({ ...model, plan: { ...plan, placement } }, shared, compliance);
    },
  };
}

function inOnePlace(country: string): Plan['placement'] {
  return { training: country, serving: country, team: country };
}

function place(
  model: CostModel,
  shared: readonly ItemVector[],
  compliance: ComplianceModel | null,
): PlacedRuns {
  const { plan } = model;
  const training = model.trainingPricing(siteOf(plan, 'training'));
  const serving = model.servingPricing(siteOf(plan, 'serving'));
  const lawItems =
    compliance === null
      ? []
      : [complianceItem(model, compliance.costIn(plan.placement), compliance.dayFactor())];
  const items = placedItems(model, shared, training, serving, plan.training.approach, lawItems);
  return { model, training, serving, items: items.filter(({ id }) => id !== 'rd_incentive') };
}
