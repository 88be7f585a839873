import { useSyncExternalStore } from 'react';
import { splitHash } from './split-hash';

/**
 * Location of the app inside the address's hash, search included: `#/plan?field=training.tokens`. Wouter's own hook
 * moves the search in front of the hash, where it would reload the page and could not be linked to.
 */
function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
    window.removeEventListener('popstate', onChange);
  };
}

/** Goes to a place of the app, e.g. `/plan?field=training.tokens`. */
export function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const hash = `#/${to.replace(/^#?\/?/, '')}`;
  if (hash === window.location.hash) return;
  if (replace) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

export function useHashPath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, () => splitHash(window.location.hash).path), navigate];
}
useHashPath.hrefs = (href: string): string => `#${href}`;

export function useHashSearch(): string {
  return useSyncExternalStore(subscribe, () => splitHash(window.location.hash).search);
}
