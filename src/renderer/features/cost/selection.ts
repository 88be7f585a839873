import type { CostItemId } from '#core/evaluation/evaluation';

/** What the panel beside the page shows. */
export type Selection =
  | { readonly kind: 'item'; readonly id: CostItemId }
  | { readonly kind: 'driver'; readonly input: string }
  | { readonly kind: 'what-if' };
