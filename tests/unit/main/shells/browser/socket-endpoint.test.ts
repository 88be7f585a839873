import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { BrowserShell } from '#main/shells/browser/browser-shell';
import { letIn, startShell, testDispatch } from './fixture';

interface Answer {
  readonly id: unknown;
  readonly progress?: unknown;
  readonly result?: unknown;
}

async function connect({ origin, url }: BrowserShell) {
  const cookie = await letIn(url);
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws`, { origin, headers: { cookie } });
  onTestFinished(() => socket.terminate());
  const answers: Answer[] = [];
  socket.on('message', (data) => void answers.push(JSON.parse(String(data)) as Answer));
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return { socket, answers, send: (message: unknown) => socket.send(JSON.stringify(message)) };
}

/** @returns the status with which an upgrade was refused */
function refusedStatus(address: string, options: { origin?: string; headers?: Record<string, string> }) {
  return new Promise<number>((resolve, reject) => {
    const socket = new WebSocket(address, options);
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('open', () => reject(new Error('was let in')));
    socket.once('error', () => {});
  });
}

describe('the socket', () => {
  it('answers calls under their ids, a slow one after the quick ones', async () => {
    const { send, answers } = await connect(await startShell());
    send({ id: 'slow', name: 'work', input: {} });
    send({ id: 2, name: 'echo', input: { text: 'hello' } });
    send({ id: 3, name: 'none', input: {} });
    await expect.poll(() => answers).toHaveLength(3);
    const byId = Object.fromEntries(answers.map(({ id, ...answer }) => [String(id), answer]));
    expect(byId).toMatchObject({
      slow: { progress: { fraction01: 0.25, step: 'started' } },
      2: { result: { ok: true, value: 'hello' } },
      3: { result: { ok: false, error: { code: 'not-found' } } },
    });
  });

  it('cancels the call that is named and no other', async () => {
    const cancelled: string[] = [];
    const { send, answers } = await connect(await startShell(testDispatch(cancelled)));
    send({ id: 1, name: 'work', input: {} });
    send({ id: 2, name: 'work', input: {} });
    send({ cancel: 1 });
    send({ cancel: 'unknown' });
    await expect.poll(() => answers.filter((answer) => answer.result !== undefined)).toHaveLength(1);
    expect(answers.at(-1)).toMatchObject({ id: 1, result: { ok: false, error: { code: 'cancelled' } } });
    expect(cancelled).toEqual(['work']);
  });

  it('refuses an id that is in use, and lets it be used again afterwards', async () => {
    const { send, answers } = await connect(await startShell());
    send({ id: 1, name: 'work', input: {} });
    send({ id: 1, name: 'echo', input: { text: 'x' } });
    await expect.poll(() => answers).toHaveLength(2);
    expect(answers[1]).toMatchObject({ id: 1, result: { ok: false, error: { field: 'id' } } });
    send({ cancel: 1 });
    await expect.poll(() => answers).toHaveLength(3);
    send({ id: 1, name: 'echo', input: { text: 'again' } });
    await expect.poll(() => answers.at(-1)).toMatchObject({ id: 1, result: { ok: true, value: 'again' } });
  });

  it('says what a message has to look like, and stays open', async () => {
    const { socket, send, answers } = await connect(await startShell());
    socket.send('no json');
    send({ id: 1 });
    await expect.poll(() => answers).toHaveLength(2);
    for (const answer of answers)
      expect(answer).toMatchObject({ id: null, result: { ok: false, error: { code: 'invalid-input' } } });
    send({ id: 1, name: 'echo', input: { text: 'x' } });
    await expect.poll(() => answers).toHaveLength(3);
  });

  it('cancels what still runs when the page goes away', async () => {
    const cancelled: string[] = [];
    const { socket, send, answers } = await connect(await startShell(testDispatch(cancelled)));
    send({ id: 1, name: 'work', input: {} });
    await expect.poll(() => answers).toHaveLength(1);
    socket.close();
    await expect.poll(() => cancelled).toEqual(['work']);
  });

  it('is closed by a message over 25 MB, and only that one', async () => {
    const shell = await startShell();
    const { socket } = await connect(shell);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.send('x'.repeat(25_000_001));
    expect(await closed).toBe(1009);
    const { send, answers } = await connect({ ...shell, url: shell.issueUrl('/') });
    send({ id: 1, name: 'echo', input: { text: 'x' } });
    await expect.poll(() => answers).toHaveLength(1);
  });

  it('is refused without a session, from another page, and at another address', async () => {
    const shell = await startShell();
    const address = `${shell.origin.replace('http', 'ws')}/ws`;
    const headers = { cookie: await letIn(shell.url) };
    expect(await refusedStatus(address, { origin: shell.origin })).toBe(401);
    expect(await refusedStatus(address, { origin: 'http://evil.example', headers })).toBe(403);
    expect(await refusedStatus(address, { headers: { ...headers, host: 'evil.example' } })).toBe(403);
    expect(await refusedStatus(`${address}/other`, { origin: shell.origin, headers })).toBe(403);
  });
});
