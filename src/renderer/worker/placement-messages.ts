import type { PlacementDetail } from '#core/placement/placement-detail';
import type { PlacementOverview } from '#core/placement/placement-overview';
import type { PlacementSearch } from '#core/plan/placement-search';
import type { Plan } from '#core/plan/plan';

/** To the worker of the search. */
export interface PlacementQuestion {
  readonly plan: Plan;
  readonly constraints: PlacementSearch;
  /** A placement to look at as well; null = none. */
  readonly opened: Plan['placement'] | null;
}

/** From the worker. */
export interface FoundPlacements {
  readonly overview: PlacementOverview;
  /** Of the placement that was asked for; null = none was, or one of its countries is not in the catalog. */
  readonly detail: PlacementDetail | null;
  /** Time the search took, the arithmetic of the plan included where it was not there yet [ms]. */
  readonly searchMs: number;
}
