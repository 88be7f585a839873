import type { Page } from 'playwright-core';

/** Each makes another number of tokens: 17.51T, 17.5T, 17.52T, 17.5T and so on. */
const KEYS = [...'123456789123'].flatMap((digit) => [digit, 'Backspace']);
/** Keystrokes that only warm up. */
const WARM_UP_COUNT = 8;

interface Keystrokes {
  keyAtMs: number;
  readonly paintedAfterMs: number[];
}

/**
 * Changes the number of tokens on the Plan screen, a key at a time. Training, hence every country and every total, hangs
 * on it.
 *
 * @returns for every key the time from the key event to the frame that shows the new figures [ms]
 */
export async function keystrokesMs(page: Page): Promise<readonly number[]> {
  await page.waitForFunction(() => performance.getEntriesByName('landfall:recompute').length > 0);
  await page.evaluate(() => {
    window.location.hash = '#/plan?field=training.tokens';
  });
  const question = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 2, name: 'How many tokens does the final run see?' }),
  });
  const high = question.getByLabel('High');
  await high.fill('17.5T');
  await high.press('ArrowLeft');
  const log = await page.evaluateHandle(() => {
    const keystrokes: Keystrokes = { keyAtMs: 0, paintedAfterMs: [] };
    addEventListener(
      'keydown',
      (event) => {
        keystrokes.keyAtMs = event.timeStamp;
      },
      { capture: true },
    );
    // The measure ends after the frame that shows the figures.
    new PerformanceObserver((list) => {
      for (const measure of list.getEntriesByName('landfall:recompute'))
        keystrokes.paintedAfterMs.push(measure.startTime + measure.duration - keystrokes.keyAtMs);
    }).observe({ type: 'measure' });
    return keystrokes;
  });
  for (const key of KEYS) {
    const before = await log.evaluate((keystrokes) => keystrokes.paintedAfterMs.length);
    await page.keyboard.press(key);
    await page.waitForFunction(([keystrokes, count]) => keystrokes.paintedAfterMs.length > count, [
      log,
      before,
    ] as const);
  }
  return (await log.evaluate((keystrokes) => keystrokes.paintedAfterMs)).slice(WARM_UP_COUNT);
}
