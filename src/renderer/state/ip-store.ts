import { createStore } from 'zustand/vanilla';
import type { AppError } from '#core/contract/app-error';
import type { IpCatalog } from '#core/ip/ip';
import type { AssessIp, IpTools } from './ip-tools';

export type IpState =
  | { readonly status: 'idle' | 'loading'; readonly ip: null; readonly assess: null; readonly error: null }
  | { readonly status: 'ready'; readonly ip: IpCatalog; readonly assess: AssessIp; readonly error: null }
  | { readonly status: 'failed'; readonly ip: null; readonly assess: null; readonly error: AppError };

const NOTHING = { ip: null, assess: null, error: null } as const;

/**
 * What the catalog knows about intellectual property, read from the page's own origin when somebody first wants it: no
 * other screen's first paint waits for it.
 *
 * @param read fetches `ip.json`; its content was validated when it was compiled
 * @param loadTools loads the rules that assess it
 */
export function createIpStore(read: () => Promise<IpCatalog>, loadTools: () => Promise<IpTools>) {
  const store = createStore<IpState>(() => ({ status: 'idle', ...NOTHING }));

  async function load(): Promise<void> {
    store.setState({ status: 'loading', ...NOTHING }, true);
    try {
      const [ip, tools] = await Promise.all([read(), loadTools()]);
      store.setState({ status: 'ready', ip, assess: tools(ip), error: null }, true);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const message = `The catalog of intellectual property could not be read: ${reason}`;
      store.setState({ ...NOTHING, status: 'failed', error: { code: 'unavailable', message } }, true);
    }
  }

  /** Loads it unless that has been tried. */
  async function want(): Promise<void> {
    if (store.getState().status === 'idle') await load();
  }

  return { store, load, want };
}
