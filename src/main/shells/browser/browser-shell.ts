import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Backend } from '#main/backend/backend';
import { type Access, createAccess } from '#main/shells/browser/access';
import { NOTICES } from '#main/shells/browser/notices';
import { refusal } from '#main/shells/browser/request-guard';
import { SECURITY_HEADERS, sendError, sendNotice } from '#main/shells/browser/responses';
import { createSocketServer } from '#main/shells/browser/socket-server';
import { createStaticFiles } from '#main/shells/browser/static-files';

// An import would read every export of the module, its WebSocket too, which loads a whole HTTP client.
const { createServer } = process.getBuiltinModule('node:http');

const LOOPBACK = '127.0.0.1';
/** `POST /rpc/<procedure>` */
const RPC_PREFIX = '/rpc/';
const SOCKET_PATH = '/ws';
const TOKEN_PARAMETER = 'token';
/** Largest message on the socket [bytes]; files go over HTTP, see `maxInputBytes`. */
const MAX_MESSAGE_BYTES = 25e6;

export interface BrowserShellOptions {
  readonly backend: Pick<Backend, 'dispatch'>;
  /** Folder of the built renderer, `out/renderer`. */
  readonly rendererDir: string;
  /** 0 or nothing: a free one. */
  readonly port?: number;
}

export interface BrowserShell {
  /** Address to open once; see `issueUrl`. */
  readonly url: string;
  /** e.g. `http://127.0.0.1:4321` */
  readonly origin: string;
  /**
   * An address with a token of its own, good for one browser: a second window, or the browser that prints a report.
   *
   * @param path path, query and fragment of the page, e.g. `/#/print/abc`
   */
  issueUrl(path: string): string;
  /** Ends all connections. The backend stays open. */
  close(): Promise<void>;
}

/**
 * Serves the screens and the backend to browsers of this machine, and to nobody else.
 *
 * @throws Error with a sentence for the user when the port cannot be had
 */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  const origin = `http://${LOOPBACK}:${port}`;
  const access = createAccess(port);
  const sockets = createSocketServer(MAX_MESSAGE_BYTES);
  const { dispatch } = options.backend;
  const sendFile = createStaticFiles({
    folder: options.rendererDir,
    connectSources: hosts.map((host) => `ws://${host}`),
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = addressOf(request, origin);
    if (url === null || refusal(request, hosts) !== null) return sendNotice(response, 403, NOTICES.refused);
    const token = url.searchParams.get(TOKEN_PARAMETER);
    if (token !== null && request.method === 'GET') return letIn(response, url, token, access);
    const hasSession = access.hasSession(request);
    if (url.pathname.startsWith(RPC_PREFIX)) {
      if (!hasSession) return sendError(response, 401, NO_SESSION);
      // What answers calls takes a while to load, and no page is shown later for it.
      const { answerRpc } = await import('#main/shells/browser/rpc-endpoint');
      return answerRpc(request, response, url.pathname.slice(RPC_PREFIX.length), dispatch);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendNotice(response, 405, NOTICES.notFound);
    }
    if (!hasSession) return sendNotice(response, 401, NOTICES.noSession);
    if (!(await sendFile(request, response, url.pathname))) sendNotice(response, 404, NOTICES.notFound);
  }

  server.on('request', (request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendNotice(response, 500, NOTICES.failed);
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const isOurs = refusal(request, hosts) === null && addressOf(request, origin)?.pathname === SOCKET_PATH;
    if (!isOurs) return refuseUpgrade(socket, '403 Forbidden');
    if (!access.hasSession(request)) return refuseUpgrade(socket, '401 Unauthorized');
    sockets.accept(request, socket, head, dispatch).catch(() => socket.destroy());
  });

  function issueUrl(path: string): string {
    const url = new URL(path, origin);
    url.searchParams.set(TOKEN_PARAMETER, access.issueToken());
    return url.href;
  }

  return {
    url: issueUrl('/'),
    origin,
    issueUrl,
    close: () => close(server, sockets),
  };
}

const NO_SESSION = {
  code: 'invalid-input',
  message: 'This browser has not been let in. Use the link that Landfall printed when it started.',
} as const;

/** @returns the address asked for; null when it is none */
function addressOf(request: IncomingMessage, origin: string): URL | null {
  return URL.parse(request.url ?? '/', origin);
}

function letIn(response: ServerResponse, url: URL, token: string, access: Access): void {
  const redeemed = access.redeem(token);
  if (redeemed.kind !== 'accepted') {
    sendNotice(response, 403, redeemed.kind === 'used' ? NOTICES.usedLink : NOTICES.unknownLink);
    return;
  }
  url.searchParams.delete(TOKEN_PARAMETER);
  // Two slashes at the start would be another host.
  const location = `${url.pathname.replace(/^\/+/, '/')}${url.search}`;
  response.writeHead(303, {
    ...SECURITY_HEADERS,
    Location: location,
    'Set-Cookie': redeemed.cookie,
    'Cache-Control': 'no-store',
  });
  response.end();
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const fail = (cause: unknown) => reject(new Error(portFault(port, cause as NodeJS.ErrnoException)));
    server.once('error', fail);
    try {
      server.listen(port, LOOPBACK, resolve);
    } catch (cause) {
      fail(cause);
    }
  });
  return (server.address() as AddressInfo).port;
}

function portFault(port: number, cause: NodeJS.ErrnoException): string {
  if (cause.code === 'EADDRINUSE')
    return `Port ${port} is in use by another program, perhaps a Landfall that already runs; give another port, or 0 for a free one.`;
  if (cause.code === 'EACCES') return `Port ${port} may not be used by this account; give one from 1024 on.`;
  return `Port ${port} cannot be used (${cause.message}); give a number from 1024 to 65535, or 0 for a free one.`;
}

async function close(server: Server, sockets: ReturnType<typeof createSocketServer>): Promise<void> {
  await sockets.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
