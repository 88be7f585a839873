import type { AppError } from '#core/contract/app-error';
import type { CallContext, Handlers } from '#core/contract/define-contract';
import type { ReportOptions, reportContract } from '#core/contract/report';
import { fileNameFor } from '#core/shared/file-name';
import { err, ok, type Result } from '#core/shared/result';
import type { Host, PrintedReport } from '#main/backend/host';

export interface ReportServiceDeps {
  readonly host: Host;
  readonly nowMs: () => number;
  readonly findPlan: (id: string) => Promise<Result<{ readonly name: string }, AppError>>;
}

/** Reports as PDF; the printing itself is the shell's. */
export function createReportService({
  host,
  nowMs,
  findPlan,
}: ReportServiceDeps): Handlers<typeof reportContract> {
  return {
    async 'report.print'(options, context) {
      const plan = await findPlan(options.planId);
      if (!plan.ok) return plan;
      const startedAtMs = nowMs();
      const printed = await orCancelled(
        host.printReport({ ...options, date: localDay(startedAtMs) }, context),
        context,
      );
      if (!printed.ok) return printed;
      const { buffer, byteOffset, byteLength } = printed.value.pdf;
      return ok({
        fileName: fileNameFor(plan.value.name, endingOf(options)),
        pdfBase64: Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
        pageCount: printed.value.pageCount,
        seconds: (nowMs() - startedAtMs) / 1000,
      });
    },
  };
}

/** `-en.pdf` for a report, `-dpia-en.pdf` for a document. */
function endingOf({ document, language }: ReportOptions): string {
  return document === undefined ? `-${language}.pdf` : `-${document}-${language}.pdf`;
}

/** Day on this machine's calendar. @param timeMs milliseconds since 1970 @returns YYYY-MM-DD */
function localDay(timeMs: number): string {
  const time = new Date(timeMs);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** Answers a cancel at once, however long the shell takes to stop printing. */
function orCancelled(
  printing: Promise<Result<PrintedReport, AppError>>,
  { signal }: CallContext,
): Promise<Result<PrintedReport, AppError>> {
  const cancelled = err<AppError>({
    code: 'cancelled',
    message: 'The report was cancelled; nothing was written.',
  });
  if (signal.aborted) return Promise.resolve(cancelled);
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(cancelled));
    printing.then(resolve, reject);
  });
}
