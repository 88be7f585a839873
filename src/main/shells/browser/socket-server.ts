import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';

/** The WebSockets of a server. Their library is loaded with the first one: no page opens one before it is shown. */
export function createSocketServer(maxMessageBytes: number) {
  let opening: Promise<WebSocketServer> | null = null;

  async function open(): Promise<WebSocketServer> {
    const { WebSocketServer } = await import('ws');
    return new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes });
  }

  return {
    /** Answers a request for a WebSocket; `use` gets it once it is open. */
    async accept(
      request: IncomingMessage,
      connection: Duplex,
      head: Buffer,
      use: (socket: WebSocket) => void,
    ): Promise<void> {
      // Until the library listens itself: a connection that breaks meanwhile is nobody's fault.
      const ignore = () => connection.destroy();
      connection.on('error', ignore);
      opening ??= open();
      const server = await opening;
      connection.off('error', ignore);
      server.handleUpgrade(request, connection, head, use);
    },
    /** Ends them all. */
    async close(): Promise<void> {
      const server = await opening;
      if (server === null) return;
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
