import type { Page } from 'playwright-core';
import {
  HEADLESS_SINK,
  type HeadlessMessage,
  type HeadlessRequest,
  headlessRoute,
} from '#core/benchmark/headless-run';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { AppError } from '#core/contract/app-error';
import type { AbortSignalLike } from '#core/contract/define-contract';
import { err, ok, type Result } from '#core/shared/result';
import { launchForGpu } from '#main/shells/measuring/launch-for-gpu';
import type { Machine } from '#main/shells/printing/find-chromium';

export interface MeasureJob {
  readonly request: HeadlessRequest;
  /** Path of the Chromium. */
  readonly program: string;
  readonly machine: Machine;
  readonly origin: string;
  /** Address at which a fresh visitor may open a route of the page. */
  readonly addressFor: (route: string) => string;
  readonly signal: AbortSignalLike;
  readonly onAttempt: (attempt: string) => void;
  readonly onProgress: (progress: Extract<HeadlessMessage, { kind: 'progress' }>) => void;
}

/** A run that says nothing for this long has hung [ms]; the longest part of a full run takes well below a minute. */
const SILENCE_MS = 240_000;

/**
 * Runs the benchmark of the page in a Chromium without a window. The browser is closed whatever happens.
 *
 * @returns the result as the page gives it; `unavailable` when no browser starts or it goes away, `cancelled` when the
 *   signal fired, `internal` when the page fails
 */
export async function measureInChromium(job: MeasureJob): Promise<Result<BenchmarkResult, AppError>> {
  const launched = await launchForGpu({ ...job, backend: job.request.backend });
  if (!launched.ok) return launched;
  const browser = launched.value;
  const cancel = () => void browser.close();
  if (job.signal.aborted) cancel();
  job.signal.addEventListener('abort', cancel);
  try {
    return await measure(await browser.newPage(), job);
  } catch (cause) {
    if (job.signal.aborted) return err(CANCELLED);
    throw cause;
  } finally {
    await browser.close();
  }
}

const CANCELLED: AppError = {
  code: 'cancelled',
  message: 'The benchmark was cancelled; nothing was stored.',
};

function measure(page: Page, job: MeasureJob): Promise<Result<BenchmarkResult, AppError>> {
  return new Promise((resolve, reject) => {
    const gone = (reason: string) =>
      settle(
        err(
          job.signal.aborted
            ? CANCELLED
            : { code: 'unavailable', message: `The benchmark ended early: ${reason}.` },
        ),
      );
    let silence = setTimeout(gone, SILENCE_MS, 'it hung');
    const settle = (result: Result<BenchmarkResult, AppError>) => {
      clearTimeout(silence);
      resolve(result);
    };
    const hear = (message: HeadlessMessage) => {
      clearTimeout(silence);
      silence = setTimeout(gone, SILENCE_MS, 'it hung');
      if (message.kind === 'progress') job.onProgress(message);
      else if (message.kind === 'result') settle(ok(message.result));
      else settle(err({ code: 'internal', message: `The benchmark page failed: ${message.message}.` }));
    };
    page.once('crash', () => gone('the page crashed, most likely for want of memory'));
    page.once('close', () => gone('the browser closed'));
    page.once('pageerror', (error) => gone(error.message));
    page
      .exposeFunction(HEADLESS_SINK, hear)
      .then(() => page.goto(job.addressFor(`/${headlessRoute(job.request)}`)))
      .catch((cause: unknown) => {
        clearTimeout(silence);
        reject(cause);
      });
  });
}
