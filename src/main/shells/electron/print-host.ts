import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow } from 'electron';
import type { AppError } from '#core/contract/app-error';
import type { CallContext } from '#core/contract/define-contract';
import { err, ok, type Result } from '#core/shared/result';
import type { Host, PrintedReport, PrintJob } from '#main/backend/host';
import { lockDown, SECURE_PREFERENCES } from '#main/shells/electron/lock-down';
import { PAGE_URL } from '#main/shells/electron/page-protocol';
import { contentsPages, writeContentsScript } from '#main/shells/printing/contents-pages';
import { countPages } from '#main/shells/printing/count-pages';
import {
  REPORT_READY_SELECTOR,
  REPORT_READY_TIMEOUT_MS,
  reportRoute,
} from '#main/shells/printing/report-route';
import { withDate } from '#main/shells/printing/with-date';

const POLL_MS = 50;
const IS_READY = `document.querySelector(${JSON.stringify(REPORT_READY_SELECTOR)}) !== null`;

/** Prints with the app itself: a hidden window opens the report page. */
export function createPrintHost(preload: string): Host {
  return {
    async printReport(job, context) {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { ...SECURE_PREFERENCES, preload, backgroundThrottling: false },
      });
      lockDown(window.webContents);
      try {
        return await print(window, job, context);
      } finally {
        window.destroy();
      }
    },
  };
}

async function print(
  window: BrowserWindow,
  job: PrintJob,
  { progress, signal }: CallContext,
): Promise<Result<PrintedReport, AppError>> {
  progress(0.1, 'open-report');
  await window.loadURL(`${PAGE_URL}${reportRoute(job)}`);
  progress(0.4, 'draw-report');
  const deadlineMs = Date.now() + REPORT_READY_TIMEOUT_MS;
  while (!(await window.webContents.executeJavaScript(IS_READY))) {
    if (signal.aborted) return err(CANCELLED);
    if (Date.now() > deadlineMs) return err(NOT_READY);
    await wait(POLL_MS);
  }
  const printPages = () =>
    window.webContents.printToPDF({
      pageSize: job.paper === 'letter' ? 'Letter' : 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      // The outline is left out without tags.
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  progress(0.6, 'print');
  const draft = await printPages();
  if (signal.aborted) return err(CANCELLED);
  progress(0.8, 'print');
  await window.webContents.executeJavaScript(writeContentsScript(contentsPages(draft)));
  const pdf = await printPages();
  if (signal.aborted) return err(CANCELLED);
  progress(1, 'print');
  return ok({ pdf: withDate(pdf, job.date), pageCount: countPages(pdf) });
}

const CANCELLED: AppError = { code: 'cancelled', message: 'The report was cancelled; nothing was written.' };
const NOT_READY: AppError = { code: 'internal', message: 'The report page did not get ready to be printed.' };
