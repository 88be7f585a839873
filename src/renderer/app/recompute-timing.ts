import { afterPaint } from './after-paint';

/** Name of the measure in the performance timeline: from an edit to its figures on the screen. */
const MEASURE = 'landfall:recompute';

/**
 * Measures how long an edit took to reach the screen, for the benchmark: ends after the frame that shows the figures.
 *
 * @param requestedAtMs time of the edit on the clock of `performance.now`
 */
export function noteFigures(requestedAtMs: number): void {
  void afterPaint().then(() => {
    performance.clearMeasures(MEASURE);
    performance.measure(MEASURE, { start: requestedAtMs, end: performance.now() });
  });
}
