import type { Catalog } from '#core/catalog/catalog';
import type { FitReport, KnownDays } from '#core/fit/fit-report';
import type { Plan } from '#core/plan/plan';

/** To the worker. The catalog is sent once and kept there. */
export type FitRequest =
  | { readonly kind: 'catalog'; readonly catalog: Catalog }
  | { readonly kind: 'fit'; readonly plan: Plan; readonly known: KnownDays };

/** From the worker, one for each `fit`. */
export type FitAnswer =
  | { readonly kind: 'done'; readonly report: FitReport }
  | { readonly kind: 'failed'; readonly message: string };
