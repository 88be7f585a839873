import type { ReportOptions } from '#core/contract/report';
import type { PrintJob } from '#main/backend/host';

/** Where the page shows a plan's report, or one of its documents, ready to be printed. */
export function reportRoute({
  planId,
  language,
  paper,
  sections,
  document,
  date,
}: ReportOptions & Partial<PrintJob>): string {
  const query = new URLSearchParams({ plan: planId, lang: language, paper });
  if (sections !== undefined) query.set('sections', sections.join(','));
  if (document !== undefined) query.set('document', document);
  if (date !== undefined) query.set('date', date);
  return `#/report/print?${query}`;
}

/** Matches the root of the report page once fonts are loaded and charts are drawn. */
export const REPORT_READY_SELECTOR = 'html[data-report-ready="true"]';

/** A report that takes longer than this to draw will not come [ms]. */
export const REPORT_READY_TIMEOUT_MS = 120_000;
