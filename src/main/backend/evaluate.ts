import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import type { Plan } from '#core/plan/plan';

/** `evaluatePlan` of the core, handed in so that a shell decides when that code is loaded: at once, or at the first call. */
export type Evaluate = (input: {
  readonly plan: Plan;
  readonly catalog: Catalog;
  readonly law?: LawCatalog;
  readonly protection?: ProtectionCatalog;
  readonly importedOffers: readonly CloudOffer[];
}) => Evaluation | Promise<Evaluation>;
