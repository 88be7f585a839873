import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { Plan } from '#core/plan/plan';
import type { ServingAnalysis } from '#core/serving/serving-analysis';

/** To the worker of serving. Catalog and imported offers are sent when they change and kept there. */
export type ServingQuestion =
  | { readonly kind: 'reference'; readonly catalog: Catalog; readonly offers: readonly CloudOffer[] }
  | {
      readonly kind: 'analyse';
      readonly requestId: number;
      readonly plan: Plan;
      readonly apiKey: string | null;
    };

/** From the worker, one for each `analyse`. */
export type ServingAnswer =
  | { readonly kind: 'done'; readonly requestId: number; readonly analysis: ServingAnalysis }
  | { readonly kind: 'failed'; readonly requestId: number; readonly message: string };
