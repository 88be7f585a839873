import { afterPaint } from './after-paint';

/** A window that nobody sees paints nothing and is not waited for [ms]. */
const AT_MOST_MS = 200;
/** A frame that was drawn is on the screen by then, whether the browser tells or not [ms]. */
const SHOWN_WITHIN_MS = 100;

/** Resolves once the page has been painted for the first time and is on the screen. */
export function firstFramePainted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, AT_MOST_MS);
    void afterPaint().then(() => setTimeout(resolve, SHOWN_WITHIN_MS));
    // Drawn is not yet shown: other processes have their part in it, and the app would take the machine from them.
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}
