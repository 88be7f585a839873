import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import type { Plan } from '#core/plan/plan';

/** To the worker. The catalog, the law, the fees of offices and the imported offers are sent once and kept there. */
export type EvaluationRequest =
  | { readonly kind: 'catalog'; readonly catalog: Catalog }
  | { readonly kind: 'law'; readonly law: LawCatalog }
  | { readonly kind: 'protection'; readonly protection: ProtectionCatalog }
  | { readonly kind: 'imported-offers'; readonly offers: readonly CloudOffer[] }
  | {
      readonly kind: 'evaluate';
      readonly requestId: number;
      readonly plan: Plan;
      /** Countries to estimate one by one; all when left out. */
      readonly countries?: readonly string[];
    };

/** From the worker, one for each `evaluate`. */
export type EvaluationAnswer =
  | { readonly kind: 'done'; readonly requestId: number; readonly evaluation: Evaluation }
  | { readonly kind: 'failed'; readonly requestId: number; readonly message: string };
