import type { AppError } from '#core/contract/app-error';
import type { CallContext } from '#core/contract/define-contract';
import type { ReportOptions } from '#core/contract/report';
import type { Result } from '#core/shared/result';

/** What is printed, and the day that stands on it: the page reads no clock, so that a state prints the same twice. */
export interface PrintJob extends ReportOptions {
  /** YYYY-MM-DD */
  readonly date: string;
}

export interface PrintedReport {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
}

/** What only a shell can do; one implementation per shell. */
export interface Host {
  /**
   * Prints the report route of a plan to PDF.
   *
   * @returns `unavailable` when there is nothing to print with, `cancelled` when `context.signal` fired
   */
  printReport(job: PrintJob, context: CallContext): Promise<Result<PrintedReport, AppError>>;
}
