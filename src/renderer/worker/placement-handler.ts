import { createPlacementBasis } from '#core/placement/placement-basis';
import { placementOverview } from '#core/placement/placement-overview';
import { createPlacementSearcher, type PlacementSearcher } from '#core/placement/search-placements';
import type { Plan } from '#core/plan/plan';
import type { FoundPlacements, PlacementQuestion } from './placement-messages';
import type { PlanAndIpReference } from './plan-reference';

/** The placements of a plan; keeps what the plan comes to, so that a changed constraint only searches again. */
export function placementAnswers(
  reference: PlanAndIpReference,
): (question: PlacementQuestion) => FoundPlacements {
  let known: { readonly key: string; readonly searcher: PlacementSearcher } | null = null;

  function searcherOf(plan: Plan): PlacementSearcher {
    const { placementSearch: _constraints, ...rest } = plan;
    const key = JSON.stringify(rest);
    if (known?.key !== key)
      known = { key, searcher: createPlacementSearcher(createPlacementBasis({ ...reference, plan })) };
    return known.searcher;
  }

  return ({ plan, constraints, opened }) => {
    const startMs = performance.now();
    const found = placementOverview(searcherOf(plan), constraints, plan.placement, opened);
    return { ...found, searchMs: performance.now() - startMs };
  };
}
