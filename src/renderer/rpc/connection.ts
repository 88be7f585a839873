import { createStore } from 'zustand/vanilla';
import type { Transport } from './rpc-client';

export interface ConnectionState {
  /** `lost`: the last call did not reach the backend; nothing typed is lost, it is stored once it answers again. */
  readonly status: 'online' | 'lost';
}

export type Connection = ReturnType<typeof createConnection>;

/** Watches whether the backend can be reached: a transport that notes how each call went. */
export function createConnection(transport: Transport) {
  const store = createStore<ConnectionState>(() => ({ status: 'online' }));

  const watched: Transport = async (name, input, options) => {
    const answer = await transport(name, input, options);
    // `unavailable` may also come from the backend itself (no Chromium to print with): only ours carries this mark.
    const status = !answer.ok && answer.error === UNREACHABLE ? 'lost' : 'online';
    if (store.getState().status !== status) store.setState({ status });
    return answer;
  };

  return { store, transport: watched };
}

/** The answer of every transport whose backend does not answer; told apart by identity. */
export const UNREACHABLE = {
  code: 'unavailable',
  message:
    'Landfall’s backend does not answer. Nothing is lost: what you typed is kept here and stored when it is back.',
} as const;
