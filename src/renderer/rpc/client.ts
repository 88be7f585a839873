import { BRIDGE_NAME, type Bridge } from '#core/contract/bridge';
import { createBridgeTransport } from './bridge-transport';
import { type Connection, createConnection } from './connection';
import { createHttpTransport } from './http-transport';
import { type Call, createCall, type Transport } from './rpc-client';
import { createSocketTransport } from './socket-transport';

export interface RpcClient {
  readonly call: Call;
  /** Whether the backend answers. */
  readonly connection: Connection['store'];
  /** What the desktop shell offers beyond calls; null in the browser shell. */
  readonly host: Bridge['host'] | null;
}

/** The client of this window: the desktop shell's bridge where there is one, else HTTP and a WebSocket beside the page. */
export function createRpcClient(): RpcClient {
  const bridge = findBridge();
  const transport = bridge === null ? browserTransport(document.baseURI) : createBridgeTransport(bridge);
  const connection = createConnection(transport);
  return { call: createCall(connection.transport), connection: connection.store, host: bridge?.host ?? null };
}

function findBridge(): Bridge | null {
  return BRIDGE_NAME in window ? (window[BRIDGE_NAME] as Bridge) : null;
}

/** Plain calls go over HTTP, which outlives the page where it must; those with progress or cancel over the socket. */
function browserTransport(base: string): Transport {
  const overHttp = createHttpTransport(base, (input, init) => fetch(input, init));
  const overSocket = createSocketTransport(base, (address) => new WebSocket(address));
  return (name, input, options) =>
    options.onProgress === undefined ? overHttp(name, input, options) : overSocket(name, input, options);
}
