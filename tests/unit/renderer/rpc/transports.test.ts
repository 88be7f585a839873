import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket as NodeWebSocket } from 'ws';
import type { CallContext } from '#core/contract/define-contract';
import type { Dispatch } from '#core/contract/dispatch';
import { err, ok } from '#core/shared/result';
import { startBrowserShell } from '#main/shells/browser/browser-shell';
import { createBridgeTransport } from '../../../../src/renderer/rpc/bridge-transport';
import { createConnection, UNREACHABLE } from '../../../../src/renderer/rpc/connection';
import { createHttpTransport } from '../../../../src/renderer/rpc/http-transport';
import { createSocketTransport } from '../../../../src/renderer/rpc/socket-transport';
import { temporaryFolder } from '../../main/backend/fixture';

const CANCELLED = { code: 'cancelled', message: 'Stopped.' } as const;

/** A backend with one quick procedure, and one that reports progress and waits to be cancelled. */
const dispatch: Dispatch = async (name, input, context) => {
  if (name === 'echo') return ok(input);
  if (name === 'wait') return waitForCancel(context);
  return err({ code: 'not-found', message: `There is no procedure ${name}.` });
};

function waitForCancel(context: CallContext | undefined): Promise<ReturnType<typeof err<typeof CANCELLED>>> {
  context?.progress(0.5, 'half');
  return new Promise((resolve) => context?.signal.addEventListener('abort', () => resolve(err(CANCELLED))));
}

/** The real server, and a browser's cookie for it. */
async function served() {
  const shell = await startBrowserShell({ backend: { dispatch }, rendererDir: temporaryFolder() });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await shell.close();
    isOpen = false;
  };
  onTestFinished(close);
  const entry = await fetch(shell.url, { redirect: 'manual' });
  const cookie = (entry.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const base = `${shell.origin}/`;
  const http = createHttpTransport(base, (url, init) =>
    fetch(url, { ...init, headers: { ...init?.headers, cookie, origin: shell.origin } }),
  );
  const socket = createSocketTransport(base, (address) => {
    const line = new NodeWebSocket(address, { headers: { cookie, origin: shell.origin } });
    // Node ends the process for an error that nobody hears; a browser does not.
    line.on('error', () => {});
    // The ws package speaks the browser's interface, apart from its types.
    return line as unknown as WebSocket;
  });
  return { http, socket, close };
}

describe('calls over HTTP', () => {
  it('bring back what the procedure answers, failures included', async () => {
    const { http } = await served();
    expect(await http('echo', { name: 'Kranich' }, {})).toEqual(ok({ name: 'Kranich' }));
    expect(await http('nothing', {}, { keepalive: true })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('say that the backend does not answer when it is gone', async () => {
    const { http, close } = await served();
    await close();
    expect(await http('echo', {}, {})).toEqual(err(UNREACHABLE));
  });

  it('end as cancelled when the caller gives up', async () => {
    const { http } = await served();
    const abort = new AbortController();
    const answer = http('wait', {}, { signal: abort.signal });
    abort.abort();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('calls over the socket', () => {
  it('report progress and can be cancelled, each call by itself', async () => {
    const { socket } = await served();
    const abort = new AbortController();
    const steps: string[] = [];
    const onProgress = (fraction01: number, step: string) => {
      steps.push(`${step} ${fraction01}`);
      abort.abort();
    };
    const waiting = socket('wait', {}, { onProgress, signal: abort.signal });
    expect(await socket('echo', 7, { onProgress: () => {} })).toEqual(ok(7));
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(steps).toEqual(['half 0.5']);
  });

  it('end as unreachable when the server goes away, and so do later ones', async () => {
    const { socket, close } = await served();
    const { promise: begun, resolve } = Promise.withResolvers<void>();
    const waiting = socket('wait', {}, { onProgress: () => resolve() });
    await begun;
    await close();
    expect(await waiting).toEqual(err(UNREACHABLE));
    expect(await socket('echo', 7, { onProgress: () => {} })).toEqual(err(UNREACHABLE));
  });
});

describe('calls over the desktop bridge', () => {
  function bridge() {
    const aborts = new Map<string, AbortController>();
    let report: (callId: string, fraction01: number, step: string) => void = () => {};
    return createBridgeTransport({
      call(callId, name, input) {
        if (name === 'gone') return Promise.reject(new Error('the backend process ended'));
        const abort = new AbortController();
        aborts.set(callId, abort);
        const progress = (fraction01: number, step: string) => report(callId, fraction01, step);
        return dispatch(name, input, { progress, signal: abort.signal });
      },
      onProgress(listener) {
        report = listener;
        return () => {};
      },
      cancel: (callId) => aborts.get(callId)?.abort(),
      host: { onCommand: () => () => {}, showDataFolder: () => {} },
    });
  }

  it('bring back the answer, progress and cancel included', async () => {
    const transport = bridge();
    expect(await transport('echo', 7, {})).toEqual(ok(7));
    const abort = new AbortController();
    const steps: string[] = [];
    const waiting = transport(
      'wait',
      {},
      { signal: abort.signal, onProgress: (_part, step) => steps.push(step) },
    );
    abort.abort();
    expect(await waiting).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(steps).toEqual(['half']);
  });

  it('say that the backend does not answer when the bridge breaks', async () => {
    expect(await bridge()('gone', {}, {})).toEqual(err(UNREACHABLE));
  });
});

describe('connection', () => {
  it('is lost only when no backend answers, and back with the next answer', async () => {
    const answers = [
      err(UNREACHABLE),
      err({ code: 'unavailable', message: 'No Chromium to print with.' } as const),
      ok(1),
    ];
    const { store, transport } = createConnection(async () => answers.shift() ?? ok(1));
    const seen: string[] = [];
    for (let call = 0; call < 3; call += 1) {
      await transport('any', {}, {});
      seen.push(store.getState().status);
    }
    expect(seen).toEqual(['lost', 'online', 'online']);
  });
});
