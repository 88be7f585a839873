import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';
import { medianMs } from './median.ts';
import type { BenchResult } from './result.ts';

/** Times the browser shell in a real Chromium: start to first paint, keystroke to new numbers. */
export async function benchPage(root: string): Promise<readonly BenchResult[]> {
  const found = findChromium(thisMachine());
  if (!found.ok) throw new Error(found.error.message);
  const executablePath = found.value;
  const home = mkdtempSync(path.join(tmpdir(), 'landfall-bench-'));
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const starts: number[] = [];
    let keystrokeMs = Number.NaN;
    for (let run = 0; run < 5; run += 1) {
      const startMs = Date.now();
      const shell = await startShell(root, home);
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(shell.url);
      starts.push((await firstPaintAtMs(page)) - startMs);
      if (run === 4) keystrokeMs = await keystrokeToNumbersMs(page);
      await page.close();
      await shell.stop();
    }
    return [
      {
        name: 'browser shell, process start to first paint',
        value: median(starts),
        unit: 'ms',
        atMost: 1000,
      },
      { name: 'keystroke to repainted numbers', value: keystrokeMs, unit: 'ms', atMost: 50 },
    ];
  } finally {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function startShell(root: string, home: string) {
  const child = spawn(process.execPath, [path.join(root, 'out/main/cli.js'), 'serve'], {
    env: { ...process.env, LANDFALL_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = output.match(/http:\/\/127\.0\.0\.1:\d+\/\S*/);
      if (found !== null) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`serve ended: ${output}`)));
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      child.on('exit', () => resolve());
      child.kill('SIGTERM');
    });
  return { url, stop };
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

/** From an edit to the paint of the figures that hang on it, by the marks the application leaves. */
async function keystrokeToNumbersMs(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('landfall:recompute').length > 0);
  const name = page.getByRole('textbox', { name: /plan name/i });
  await medianMs(15, async (run) => {
    const before = await page.evaluate(() => performance.getEntriesByName('landfall:recompute').length);
    await name.fill(`Bench ${run}`);
    await page.waitForFunction(
      (count) => performance.getEntriesByName('landfall:recompute').length > count,
      before,
    );
  });
  const durations = await page.evaluate(() =>
    performance.getEntriesByName('landfall:recompute').map((entry) => entry.duration),
  );
  return median(durations.slice(-15));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
