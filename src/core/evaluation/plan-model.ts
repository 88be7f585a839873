import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { type CostModel, createCostModel } from '#core/evaluation/cost-model';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import { protectionCost } from '#core/ip/protection/protection-cost';
import type { LawCatalog } from '#core/law/law';
import { withOwnHardware } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { unitsPerUsdFor } from '#core/prices/plan-rates';
import type { UncertainInput } from '#core/uncertainty/input-set';
import type { Sampler } from '#core/uncertainty/sampler';
import type { VectorPool } from '#core/uncertainty/vector-pool';

/** A plan and what its costs are taken from. */
export interface CostedPlan {
  readonly plan: Plan;
  readonly catalog: Catalog;
  /** Offers of imported price sheets; they win over the catalog's, the plan's own figures win over both. */
  readonly importedOffers?: readonly CloudOffer[];
  /** Law whose duties are counted as work; without it the estimate has no `compliance` item. */
  readonly law?: LawCatalog;
  /** Fees of the offices; without them rights that the plan registers cost nothing and there is no `ip_protection` item. */
  readonly protection?: ProtectionCatalog;
}

/**
 * Lays the cost model of a plan out, so that every analysis of it has the same runs. Begins an evaluation of the
 * sampler's; its plan has `withOwnHardware`.
 *
 * @param pool vectors of the model are taken from it; whoever shares it releases it before
 * @param furtherInputs uncertain inputs beside those of the plan
 * @throws UnknownAcceleratorError when the plan names an accelerator that the catalog does not have
 */
export function planModel(
  { plan: asWritten, catalog, importedOffers = [], law, protection }: CostedPlan,
  sampler: Sampler,
  pool: VectorPool,
  furtherInputs: readonly UncertainInput[] = [],
): CostModel {
  const plan = withOwnHardware(asWritten);
  sampler.keep.nextEvaluation();
  const rights =
    protection === undefined ? null : protectionCost(plan, protection, unitsPerUsdFor(catalog, plan));
  return createCostModel(
    plan,
    indexCatalog(catalog),
    importedOffers,
    sampler,
    pool,
    law !== undefined,
    rights,
    furtherInputs,
  );
}
