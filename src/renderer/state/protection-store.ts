import { createStore } from 'zustand/vanilla';
import type { AppError } from '#core/contract/app-error';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';

export type ProtectionState =
  | { readonly status: 'loading'; readonly protection: null; readonly error: null }
  | { readonly status: 'ready'; readonly protection: ProtectionCatalog; readonly error: null }
  | { readonly status: 'failed'; readonly protection: null; readonly error: AppError };

/**
 * What registering rights takes, read once from the page's own origin.
 *
 * @param read fetches `protection.json`; its content was validated when it was compiled
 */
export function createProtectionStore(read: () => Promise<ProtectionCatalog>) {
  const store = createStore<ProtectionState>(() => ({ status: 'loading', protection: null, error: null }));

  async function load(): Promise<void> {
    store.setState({ status: 'loading', protection: null, error: null }, true);
    try {
      store.setState({ status: 'ready', protection: await read(), error: null }, true);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `The fees of the offices could not be read: ${reason}`;
      store.setState({ status: 'failed', protection: null, error: { code: 'unavailable', message } }, true);
    }
  }

  return { store, load };
}
