import type { Catalog } from '#core/catalog/catalog';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { type FitReport, fitReport } from '#core/fit/fit-report';
import type { FitQuestion } from './fit-messages';

/** Whether and how the training of a plan fits. */
export function fitAnswers(catalog: Catalog): (question: FitQuestion) => FitReport {
  const index = indexCatalog(catalog);
  return ({ plan, known }) => fitReport(plan, index, known);
}
