import { useSyncExternalStore } from 'react';

/** Below this width, counted in units of the text size, the rail folds into a menu. */
const COMPACT_BELOW_REM = 56;

function subscribe(onChange: () => void): () => void {
  // The root element's size changes with the window, its style with the text size.
  const observer = new ResizeObserver(onChange);
  observer.observe(document.documentElement);
  const styles = new MutationObserver(onChange);
  styles.observe(document.documentElement, { attributeFilter: ['style'] });
  return () => {
    observer.disconnect();
    styles.disconnect();
  };
}

function isCompact(): boolean {
  const rootFontPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return window.innerWidth / rootFontPx < COMPACT_BELOW_REM;
}

/** True when the window is narrow for the chosen text size (e.g. 1280 px at 200 %). */
export function useIsCompact(): boolean {
  return useSyncExternalStore(subscribe, isCompact);
}
