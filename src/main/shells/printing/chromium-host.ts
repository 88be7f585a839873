import type { Host } from '#main/backend/host';
import type { Machine } from '#main/shells/printing/find-chromium';
import { printWithChromium } from '#main/shells/printing/print-with-chromium';
import { reportRoute } from '#main/shells/printing/report-route';

/**
 * The host of every shell without a window of its own to print from: prints with an installed Chromium.
 *
 * @param addressFor address at which a fresh visitor may open a route of the page
 */
export function createChromiumHost(addressFor: (route: string) => string, machine: Machine): Host {
  return {
    printReport: (job, { progress, signal }) =>
      printWithChromium({
        url: addressFor(reportRoute(job)),
        paper: job.paper,
        date: job.date,
        machine,
        progress,
        signal,
      }),
  };
}
