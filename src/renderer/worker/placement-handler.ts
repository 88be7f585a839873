import { createPlacementBasis } from '#core/placement/placement-basis';
import { placementOverview } from '#core/placement/placement-overview';
import { createPlacementSearcher, type PlacementSearcher } from '#core/placement/search-placements';
import type { Plan } from '#core/plan/plan';
import type { PlacementQuestion, PlacementReference, PlacementReply } from './placement-messages';

/** The worker without its thread: keeps what a plan comes to, so that a changed constraint only searches again. */
export function createPlacementHandler(
  answer: (reply: PlacementReply) => void,
  nowMs: () => number = () => performance.now(),
): (question: PlacementQuestion) => void {
  let reference: PlacementReference | null = null;
  let known: { readonly key: string; readonly searcher: PlacementSearcher } | null = null;

  function searcherOf(plan: Plan, withReference: PlacementReference): PlacementSearcher {
    const { placementSearch: _constraints, ...rest } = plan;
    const key = JSON.stringify(rest);
    if (known?.key !== key)
      known = {
        key,
        searcher: createPlacementSearcher(createPlacementBasis({ ...withReference, plan })),
      };
    return known.searcher;
  }

  function search({
    requestId,
    plan,
    constraints,
    opened,
  }: Extract<PlacementQuestion, { kind: 'search' }>): PlacementReply {
    if (reference === null)
      return { kind: 'failed', requestId, message: 'The reference data is not loaded.' };
    try {
      const start = nowMs();
      const searcher = searcherOf(plan, reference);
      const found = placementOverview(searcher, constraints, plan.placement, opened);
      const searchMs = nowMs() - start;
      return { kind: 'found', requestId, ...found, searchMs };
    } catch (cause) {
      // A part that the catalog lacks, which the plan check says too; or a fault of ours.
      return { kind: 'failed', requestId, message: cause instanceof Error ? cause.message : String(cause) };
    }
  }

  return (question) => {
    if (question.kind === 'search') answer(search(question));
    else {
      reference = question.reference;
      known = null;
    }
  };
}
