import type { Browser, Page } from 'playwright-core';
import type { AppError } from '#core/contract/app-error';
import type { CallContext } from '#core/contract/define-contract';
import { err, ok, type Result } from '#core/shared/result';
import type { PrintedReport } from '#main/backend/host';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { contentsPages, writeContentsScript } from '#main/shells/printing/contents-pages';
import { countPages } from '#main/shells/printing/count-pages';
import { findChromium, type Machine } from '#main/shells/printing/find-chromium';
import { REPORT_READY_SELECTOR, REPORT_READY_TIMEOUT_MS } from '#main/shells/printing/report-route';
import { withDate } from '#main/shells/printing/with-date';

export interface ChromiumPrintJob extends CallContext {
  /** Address of the report page; this Chromium opens it as a fresh visitor. */
  readonly url: string;
  /** Used where the page itself sets no size. */
  readonly paper: 'a4' | 'letter';
  /** Day of the report, YYYY-MM-DD; the file's own dates are set to it. The clock's when left out. */
  readonly date?: string;
  readonly machine: Machine;
}

/**
 * Prints the report page with an installed Chromium, without a window.
 *
 * @returns the PDF; `unavailable` when there is no Chromium or it does not start, `cancelled` when the signal fired,
 *   `internal` when the page did not get ready
 */
export async function printWithChromium(job: ChromiumPrintJob): Promise<Result<PrintedReport, AppError>> {
  const program = findChromium(job.machine);
  if (!program.ok) return program;
  if (job.signal.aborted) return err(CANCELLED);
  job.progress(0.05, 'start-browser');
  const started = await launch(program.value);
  if (!started.ok) return started;
  const browser = started.value;
  job.signal.addEventListener('abort', () => void browser.close());
  try {
    return await printPage(await browser.newPage(), job);
  } catch (cause) {
    if (job.signal.aborted) return err(CANCELLED);
    throw cause;
  } finally {
    await browser.close();
  }
}

const CANCELLED: AppError = { code: 'cancelled', message: 'The report was cancelled; nothing was written.' };

async function launch(executablePath: string): Promise<Result<Browser, AppError>> {
  // Loaded for printing alone: the library takes a good part of a second to read.
  const { chromium } = await import('playwright-core');
  try {
    return ok(await chromium.launch({ executablePath, args: [...sandboxArguments()] }));
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    return err({
      code: 'unavailable',
      message: `${executablePath} could not be started to print with (${reason}). Set LANDFALL_CHROMIUM to another Chromium, Chrome or Edge.`,
    });
  }
}

async function printPage(page: Page, job: ChromiumPrintJob): Promise<Result<PrintedReport, AppError>> {
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));
  job.progress(0.25, 'open-report');
  await page.goto(job.url);
  job.progress(0.4, 'draw-report');
  try {
    await page
      .locator(REPORT_READY_SELECTOR)
      .waitFor({ state: 'attached', timeout: REPORT_READY_TIMEOUT_MS });
  } catch (cause) {
    if (job.signal.aborted) return err(CANCELLED);
    if (pageErrors.length === 0 && !isTimeout(cause)) throw cause;
    const reason = pageErrors[0] ?? `after ${REPORT_READY_TIMEOUT_MS / 1000} seconds`;
    return err({ code: 'internal', message: `The report page did not get ready to be printed (${reason}).` });
  }
  const print = (structured: boolean) =>
    page.pdf({
      format: job.paper === 'letter' ? 'Letter' : 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: structured,
      outline: structured,
    });
  job.progress(0.6, 'print');
  // The draft tells page numbers alone: tags and outline would take a third of its time and move no line.
  const draft = await print(false);
  job.progress(0.8, 'print');
  await page.evaluate(writeContentsScript(contentsPages(draft)));
  const pdf = await print(true);
  job.progress(1, 'print');
  return ok({ pdf: job.date === undefined ? pdf : withDate(pdf, job.date), pageCount: countPages(pdf) });
}

function isTimeout(cause: unknown): boolean {
  return cause instanceof Error && cause.name === 'TimeoutError';
}
