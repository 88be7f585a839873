import type { PlacementRequest } from '#core/placement/placement-basis';
import type { PlacementDetail } from '#core/placement/placement-detail';
import type { PlacementOverview } from '#core/placement/placement-overview';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';

/** What a search is made of besides the plan; sent when it changes. */
export type PlacementReference = Omit<PlacementRequest, 'plan' | 'countries'>;

/** To the worker. */
export type PlacementQuestion =
  | { readonly kind: 'reference'; readonly reference: PlacementReference }
  | {
      readonly kind: 'search';
      readonly requestId: number;
      readonly plan: Plan;
      readonly constraints: PlacementSearch;
      /** A placement to look at as well; null = none. */
      readonly opened: Plan['placement'] | null;
    };

export interface FoundPlacements {
  readonly overview: PlacementOverview;
  /** Of the placement that was asked for; null = none was, or one of its countries is not in the catalog. */
  readonly detail: PlacementDetail | null;
  /** Time the search took, the arithmetic of the plan included where it was not there yet [ms]. */
  readonly searchMs: number;
}

/** From the worker, one for each `search`. */
export type PlacementReply =
  | ({ readonly kind: 'found'; readonly requestId: number } & FoundPlacements)
  | { readonly kind: 'failed'; readonly requestId: number; readonly message: string };
