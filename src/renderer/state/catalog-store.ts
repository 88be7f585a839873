import { createStore } from 'zustand/vanilla';
import type { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import type { OwnMachine } from '#core/plan/own-machine';
import { type CatalogIndex, indexCatalog } from './catalog-index';

export type CatalogState =
  | { readonly status: 'loading'; readonly catalog: null; readonly index: null; readonly error: null }
  | {
      readonly status: 'ready';
      readonly catalog: Catalog;
      readonly index: CatalogIndex;
      readonly error: null;
    }
  | { readonly status: 'failed'; readonly catalog: null; readonly index: null; readonly error: AppError };

const NO_MACHINES: readonly OwnMachine[] = [];

/**
 * The reference data, read once from the page's own origin.
 *
 * @param read fetches `catalog.json`; its content was validated when it was compiled
 */
export function createCatalogStore(read: () => Promise<Catalog>) {
  const store = createStore<CatalogState>(() => ({
    status: 'loading',
    catalog: null,
    index: null,
    error: null,
  }));

  /** Machines of the open plan, for their names. */
  let machines: readonly OwnMachine[] = NO_MACHINES;

  function setMachines(ofPlan: readonly OwnMachine[] = NO_MACHINES): void {
    if (ofPlan === machines) return;
    machines = ofPlan;
    const state = store.getState();
    if (state.status === 'ready') store.setState({ ...state, index: { ...state.index, machines } }, true);
  }

  async function load(): Promise<void> {
    store.setState({ status: 'loading', catalog: null, index: null, error: null }, true);
    try {
      const catalog = await read();
      store.setState(
        { status: 'ready', catalog, index: { ...indexCatalog(catalog), machines }, error: null },
        true,
      );
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const error: AppError = {
        code: 'unavailable',
        message: `The reference data could not be read: ${reason}`,
      };
      store.setState({ status: 'failed', catalog: null, index: null, error }, true);
    }
  }

  return { store, load, setMachines };
}
