import type { ReportOptions } from '#core/contract/report';

/** Where the page shows a plan's report, ready to be printed. */
export function reportRoute({ planId, language, paper }: ReportOptions): string {
  return `#/report/print?${new URLSearchParams({ plan: planId, lang: language, paper })}`;
}

/** Matches the root of the report page once fonts are loaded and charts are drawn. */
export const REPORT_READY_SELECTOR = 'html[data-report-ready="true"]';

/** A report that takes longer than this to draw will not come [ms]. */
export const REPORT_READY_TIMEOUT_MS = 60_000;
