import { createStore } from 'zustand/vanilla';
import type { AppError } from '#core/contract/app-error';
import type { LawCatalog } from '#core/law/law';

export type LawState =
  | { readonly status: 'loading'; readonly law: null; readonly error: null }
  | { readonly status: 'ready'; readonly law: LawCatalog; readonly error: null }
  | { readonly status: 'failed'; readonly law: null; readonly error: AppError };

/**
 * The law of the catalog, read once from the page's own origin.
 *
 * @param read fetches `law.json`; its content was validated when it was compiled
 */
export function createLawStore(read: () => Promise<LawCatalog>) {
  const store = createStore<LawState>(() => ({ status: 'loading', law: null, error: null }));

  async function load(): Promise<void> {
    store.setState({ status: 'loading', law: null, error: null }, true);
    try {
      store.setState({ status: 'ready', law: await read(), error: null }, true);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `The law could not be read: ${reason}`;
      store.setState({ status: 'failed', law: null, error: { code: 'unavailable', message } }, true);
    }
  }

  return { store, load };
}
