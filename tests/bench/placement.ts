import { createPlacementBasis, type PlacementRequest } from '#core/placement/placement-basis';
import { createPlacementSearcher } from '#core/placement/search-placements';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import { builtCatalog, builtIp, builtLaw, samplePlan } from './inputs.ts';
import { medianThreadMs } from './median.ts';
import type { BenchResult } from './result.ts';

const RUN_COUNT = 7;

/**
 * Times the search over all placements of the sample plan, 51 × 51 × 51, processor time of one thread: from nothing
 * known of the plan to the front, and again after a limit has changed.
 */
export function benchPlacement(root: string): readonly BenchResult[] {
  const request: PlacementRequest = {
    plan: samplePlan(root),
    catalog: builtCatalog(root),
    law: builtLaw(root),
    ip: builtIp(root),
  };

  const fromNothing = () => createPlacementSearcher(createPlacementBasis(request));
  const wholeMs = medianThreadMs(RUN_COUNT, () => fromNothing().search(NO_PLACEMENT_SEARCH));
  const searcher = fromNothing();
  let limit = 100;
  const againMs = medianThreadMs(RUN_COUNT, () => {
    limit += 1;
    return searcher.search({ ...NO_PLACEMENT_SEARCH, maxLatencyMs: limit, budgetAt: 'p90' });
  });
  const { count, lawfulCount, front, estimateError, exactCount } = searcher.search(NO_PLACEMENT_SEARCH);
  const name = `${count} placements, ${lawfulCount} lawful, ${front.length} on the front`;
  return [
    { name: `${name}: search from nothing known`, value: wholeMs, unit: 'ms', atMost: 1000 },
    { name: `${name}: after a limit changed`, value: againMs, unit: 'ms', atMost: 500 },
    {
      name: `${name}: largest error of the estimate over ${exactCount} exact totals`,
      value: 100 * estimateError,
      unit: '%',
      atMost: 5,
    },
  ];
}
