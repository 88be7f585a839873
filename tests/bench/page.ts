import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';
import { startBrowserShell } from '#scripts/lib/browser-shell-process';
import { keystrokesMs } from './keystroke.ts';
import { median } from './median.ts';
import type { BenchResult } from './result.ts';

const START_COUNT = 5;

/** Times the browser shell in a real Chromium: start to first paint, keystroke to new numbers. */
export async function benchPage(): Promise<readonly BenchResult[]> {
  const found = findChromium(thisMachine());
  if (!found.ok) throw new Error(found.error.message);
  const home = mkdtempSync(path.join(tmpdir(), 'landfall-bench-'));
  const browser = await chromium.launch({ executablePath: found.value, args: [...sandboxArguments()] });
  try {
    const startsMs: number[] = [];
    let keystrokes: readonly number[] = [];
    for (let run = 0; run < START_COUNT; run += 1) {
      const startMs = Date.now();
      const shell = await startBrowserShell(home);
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        await page.goto(shell.url);
        startsMs.push((await firstPaintAtMs(page)) - startMs);
        if (run === START_COUNT - 1) keystrokes = await keystrokesMs(page);
        await page.close();
      } finally {
        await shell.stop();
      }
    }
    return [
      {
        name: 'browser shell, process start to first paint',
        value: median(startsMs),
        unit: 'ms',
        atMost: 1000,
      },
      { name: 'keystroke to repainted numbers', value: median(keystrokes), unit: 'ms', atMost: 50 },
    ];
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Wall-clock time of the first contentful paint [ms since the epoch]. */
function firstPaintAtMs(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint !== undefined) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
