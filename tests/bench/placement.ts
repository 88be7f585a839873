import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IpCatalog } from '#core/ip/ip';
import { createPlacementBasis, type PlacementRequest } from '#core/placement/placement-basis';
import { createPlacementSearcher } from '#core/placement/search-placements';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import { parsePlanText } from '#core/plan/plan-file';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { medianThreadMs } from './median.ts';
import type { BenchResult } from './result.ts';

const RUN_COUNT = 7;

/**
 * Times the search over all placements of the sample plan, 51 × 51 × 51, processor time of one thread: from nothing
 * known of the plan to the front, and again after a limit has changed.
 */
export function benchPlacement(root: string): readonly BenchResult[] {
  const catalog = loadCompiledCatalog(path.join(root, 'out/data/catalog.json'));
  const law = loadCompiledLaw(path.join(root, 'out/data/law.json'));
  const parsed = parsePlanText(
    readFileSync(path.join(root, 'resources/samples/kranich-8b.landfall'), 'utf8'),
  );
  if (!catalog.ok || !law.ok || !parsed.ok) throw new Error('the sample plan or the catalog cannot be read');
  const ip = JSON.parse(readFileSync(path.join(root, 'out/data/ip.json'), 'utf8')) as IpCatalog;
  const request: PlacementRequest = { plan: parsed.value, catalog: catalog.value, law: law.value, ip };

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
