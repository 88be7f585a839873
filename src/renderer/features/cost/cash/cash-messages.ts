import type { CashFlow, CountryCash } from '#core/cash/cash-flow';
import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import type { Plan } from '#core/plan/plan';

/** Reference data, sent once and kept by the thread. */
export interface CashReference {
  readonly catalog: Catalog;
  readonly law: LawCatalog | null;
  readonly protection: ProtectionCatalog | null;
  readonly importedOffers: readonly CloudOffer[];
}

/** To the thread. A newer plan takes the place of the one before, whose countries are then left undone. */
export type CashRequest =
  | { readonly kind: 'reference'; readonly reference: CashReference }
  | { readonly kind: 'plan'; readonly requestId: number; readonly plan: Plan };

/** From the thread: the cash flow first, the countries when all of them are done. */
export type CashAnswer =
  | { readonly kind: 'cash'; readonly requestId: number; readonly cash: CashFlow }
  | { readonly kind: 'countries'; readonly requestId: number; readonly countries: readonly CountryCash[] }
  | { readonly kind: 'failed'; readonly requestId: number; readonly message: string };
