import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Dispatch } from '#core/contract/dispatch';

/** The WebSockets of a server. What answers them is loaded with the first one: no page opens one before it is shown. */
export function createSocketServer(maxMessageBytes: number) {
  let opening: ReturnType<typeof open> | null = null;

  async function open() {
    const [{ WebSocketServer }, { answerSocket }] = await Promise.all([
      import('ws'),
      import('#main/shells/browser/socket-endpoint'),
    ]);
    return { server: new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes }), answerSocket };
  }

  return {
    /** Answers a request for a WebSocket; its calls go to `dispatch`. */
    async accept(
      request: IncomingMessage,
      connection: Duplex,
      head: Buffer,
      dispatch: Dispatch,
    ): Promise<void> {
      // Until the library listens itself: a connection that breaks meanwhile is nobody's fault.
      const ignore = () => connection.destroy();
      connection.on('error', ignore);
      opening ??= open();
      const { server, answerSocket } = await opening;
      connection.off('error', ignore);
      server.handleUpgrade(request, connection, head, (socket) => answerSocket(socket, dispatch));
    },
    /** Ends them all. */
    async close(): Promise<void> {
      if (opening === null) return;
      const { server } = await opening;
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
