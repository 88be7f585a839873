import { afterPaint } from './after-paint';

/** A window that nobody sees paints nothing and is not waited for [ms]. */
const AT_MOST_MS = 200;

/** Resolves once the page has been painted for the first time. */
export function firstFramePainted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, AT_MOST_MS);
    void afterPaint().then(resolve);
  });
}
