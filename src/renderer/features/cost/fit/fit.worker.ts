import { type CatalogIndex, indexCatalog } from '#core/evaluation/catalog-index';
import { fitReport } from '#core/fit/fit-report';
import type { FitAnswer, FitRequest } from './fit-messages';

let index: CatalogIndex | null = null;

self.addEventListener('message', ({ data }: MessageEvent<FitRequest>) => {
  if (data.kind === 'catalog') {
    index = indexCatalog(data.catalog);
    return;
  }
  self.postMessage(answer(data));
});

function answer({ plan, known }: Extract<FitRequest, { kind: 'fit' }>): FitAnswer {
  if (index === null) return { kind: 'failed', message: 'The reference data is not loaded.' };
  try {
    return { kind: 'done', report: fitReport(plan, index, known) };
  } catch (cause) {
    return { kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) };
  }
}
