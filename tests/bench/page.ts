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

/**
 * Times the browser shell in a real Chromium: start to first paint and to the first figures, keystroke to new numbers.
 *
 * The clock starts with the process of the shell. The browser and an empty page in it are open by then, as a user's are.
 */
export async function benchPage(): Promise<readonly BenchResult[]> {
  const found = findChromium(thisMachine());
  if (!found.ok) throw new Error(found.error.message);
  const home = mkdtempSync(path.join(tmpdir(), 'landfall-bench-'));
  const browser = await chromium.launch({ executablePath: found.value, args: [...sandboxArguments()] });
  try {
    const paintsMs: number[] = [];
    const figuresMs: number[] = [];
    let keystrokes: readonly number[] = [];
    for (let run = 0; run < START_COUNT; run += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const startMs = Date.now();
      const shell = await startBrowserShell(home);
      try {
        await page.goto(shell.url);
        paintsMs.push((await firstPaintAtMs(page)) - startMs);
        figuresMs.push((await firstFiguresAtMs(page)) - startMs);
        if (run === START_COUNT - 1) keystrokes = await keystrokesMs(page);
        await page.close();
      } finally {
        await shell.stop();
      }
    }
    return [
      {
        name: 'browser shell, process start to first paint',
        value: median(paintsMs),
        unit: 'ms',
        atMost: 1000,
      },
      { name: 'browser shell, process start to the first figures', value: median(figuresMs), unit: 'ms' },
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

/** Wall-clock time of the frame that shows the figures of the open plan for the first time [ms since the epoch]. */
async function firstFiguresAtMs(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('landfall:recompute').length > 0);
  return page.evaluate(() => {
    const [first] = performance.getEntriesByName('landfall:recompute');
    if (first === undefined) throw new Error('no figures');
    return performance.timeOrigin + first.startTime + first.duration;
  });
}
