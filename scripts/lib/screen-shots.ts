import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Settings } from '#core/contract/settings';
import { sandboxArguments } from '#main/shells/printing/chromium-arguments';
import { findChromium, thisMachine } from '#main/shells/printing/find-chromium';
import { startBrowserShell } from '#scripts/lib/browser-shell-process';

/** One picture of one screen, taken from the running product on the sample plan. */
export interface Shot {
  /** Place in the hash, e.g. `/cost`. */
  readonly place: string;
  /** Absolute path of the PNG. */
  readonly file: string;
  /** [CSS px] */
  readonly size: { readonly width: number; readonly height: number };
  readonly settings: Partial<Pick<Settings, 'language' | 'theme'>>;
}

/** No figure may still be on its way: charts draw one frame after their data. */
const SETTLE_MS = 700;

/** Takes all pictures in one Chromium, on a data folder of their own that holds the sample plan alone. */
export async function takeShots(shots: readonly Shot[]): Promise<void> {
  const program = findChromium(thisMachine());
  if (!program.ok) throw new Error(program.error.message);
  const home = mkdtempSync(path.join(tmpdir(), 'landfall-pictures-'));
  const shell = await startBrowserShell(home);
  const browser = await chromium.launch({ executablePath: program.value, args: [...sandboxArguments()] });
  try {
    const page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC' });
    await page.goto(shell.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const shot of shots) await take(page, shot);
  } finally {
    await browser.close();
    await shell.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function take(page: Page, { place, file, size, settings }: Shot): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    (wanted) =>
      fetch('rpc/settings.set', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(wanted),
      }),
    settings,
  );
  // The settings are read at the start.
  await page.goto(new URL(`#${place}`, page.url()).href);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  // What is drawn first may start more work of its own.
  for (let round = 0; round < 2; round += 1) {
    await waitUntilIdle(page);
    await page.waitForTimeout(SETTLE_MS);
  }
  await waitUntilIdle(page);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
}

/** Waits until nothing on the screen says that it is still loading. */
async function waitUntilIdle(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
