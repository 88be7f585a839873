import { describe, expect, it } from 'vitest';
import { startBrowserShell } from '#main/shells/browser/browser-shell';
import { letIn, rawRequest, startShell, testDispatch } from './fixture';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('the one-time link', () => {
  it('is exchanged for a cookie that scripts cannot read, and leaves the address bar', async () => {
    const { url } = await startShell();
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    const cookie = response.headers.get('set-cookie') ?? '';
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
  });

  it('works once, and then says so in words of both languages', async () => {
    const { url, origin } = await startShell();
    const cookie = await letIn(url);
    const second = await fetch(url, { redirect: 'manual' });
    expect(second.status).toBe(403);
    expect(second.headers.get('set-cookie')).toBeNull();
    const words = await second.text();
    expect(words).toContain('This link has been used');
    expect(words).toContain('此链接已被使用');
    expect((await fetch(origin, { headers: { cookie } })).status).toBe(200);
  });

  it('is refused when it was made up', async () => {
    const { origin } = await startShell();
    const response = await fetch(`${origin}/?token=${'A'.repeat(43)}`, { redirect: 'manual' });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('not one of the Landfall that is running');
  });

  it('of a second window opens its own page in its own session', async () => {
    const shell = await startShell();
    const address = new URL(shell.issueUrl('/?paper=a4#/print/abc'));
    expect(address.hash).toBe('#/print/abc');
    const response = await fetch(address, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/?paper=a4');
    expect(await letIn(shell.url)).not.toBe(response.headers.get('set-cookie')?.split(';')[0]);
  });

  it.each(['//evil.example/', '/.//evil.example/', '/\\\\evil.example/', 'http://evil.example/'])(
    'cannot be used to send the browser elsewhere: %s',
    async (target) => {
      const { url, origin } = await startShell();
      const { search, host } = new URL(url);
      const { status, location = '' } = await rawRequest(origin, `${target}${search}`, { host });
      expect(status).toBe(303);
      expect(new URL(location, origin).origin).toBe(origin);
    },
  );
});

describe('without a session', () => {
  it('pages, data and calls are refused', async () => {
    const { origin } = await startShell();
    expect((await fetch(origin)).status).toBe(401);
    expect((await fetch(`${origin}/catalog.json`)).status).toBe(401);
    const call = await fetch(`${origin}/rpc/echo`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: '{"text":"x"}',
    });
    expect(call.status).toBe(401);
    expect(await call.json()).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const forged = { cookie: `landfall_session_${new URL(origin).port}=guess` };
    expect((await fetch(origin, { headers: forged })).status).toBe(401);
  });
});

describe('from elsewhere', () => {
  it.each([
    ['a foreign host', { host: 'evil.example' }],
    ['a host without the port', { host: '127.0.0.1' }],
    ['a foreign origin', { origin: 'http://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ])('%s is refused, session or not', async (_what, headers) => {
    const { url, origin } = await startShell();
    const cookie = await letIn(url);
    const answer = await rawRequest(origin, '/', { host: new URL(origin).host, cookie, ...headers });
    expect(answer.status).toBe(403);
  });

  it('a form of another page is refused by the browser’s own word for it', async () => {
    const { url, origin } = await startShell();
    const headers = { cookie: await letIn(url), 'sec-fetch-site': 'cross-site', host: new URL(origin).host };
    expect((await rawRequest(origin, '/rpc/echo', headers, 'POST')).status).toBe(403);
  });

  it('our own addresses are let through', async () => {
    const { url, origin } = await startShell();
    const cookie = await letIn(url);
    const { port } = new URL(origin);
    for (const name of ['127.0.0.1', 'localhost']) {
      const headers = { host: `${name}:${port}`, origin: `http://${name}:${port}`, cookie };
      expect((await rawRequest(origin, '/', headers)).status).toBe(200);
    }
  });
});

describe('files', () => {
  it('carry the policy; the page gets a fresh nonce at each load', async () => {
    const { url, origin } = await startShell();
    const headers = { cookie: await letIn(url) };
    const load = async () => {
      const response = await fetch(origin, { headers });
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
      expect(await response.text()).toContain(`nonce="${nonce}"`);
      return { response, policy, nonce };
    };
    const first = await load();
    expect((await load()).nonce).not.toBe(first.nonce);
    expect(first.policy).toContain("default-src 'none'");
    expect(first.policy).toContain("frame-ancestors 'none'");
    expect(first.policy).toContain(`ws://${new URL(origin).host}`);
    expect(first.policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    expect(first.response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(first.response.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(first.response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(first.response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(first.response.headers.get('cache-control')).toBe('no-store');
  });

  it('have their type; those named after their content are kept, others asked for again', async () => {
    const { url, origin } = await startShell();
    const headers = { cookie: await letIn(url) };
    const script = await fetch(`${origin}/assets/index-a1B2c3D4.js`, { headers });
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await script.text()).toBe('export {};');
    const data = await fetch(`${origin}/catalog.json`, { headers });
    expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(data.headers.get('cache-control')).toBe('no-cache');
    const etag = data.headers.get('etag') ?? '';
    const again = await fetch(`${origin}/catalog.json`, { headers: { ...headers, 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const head = await fetch(`${origin}/catalog.json`, { headers, method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '2', '']);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%',
    '/assets',
    '/none.js',
    '//etc/passwd',
  ])('outside the folder, or none at all, are not found: %s', async (target) => {
    const { url, origin } = await startShell();
    const answer = await rawRequest(origin, target, {
      host: new URL(origin).host,
      cookie: await letIn(url),
    });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('outside');
  });
});

describe('calls', () => {
  async function session() {
    const shell = await startShell();
    const headers = { ...JSON_TYPE, cookie: await letIn(shell.url), origin: shell.origin };
    const post = (name: string, body: string, type = 'application/json') =>
      fetch(`${shell.origin}/rpc/${name}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': type },
        body,
      });
    return { ...shell, headers, post };
  }

  it('answer with a result, failures of the procedure included', async () => {
    const { post } = await session();
    const good = await post('echo', '{"text":"你好"}');
    expect([good.status, await good.json()]).toEqual([200, { ok: true, value: '你好' }]);
    expect(good.headers.get('cache-control')).toBe('no-store');
    const bad = await post('echo', '{"text":1}');
    expect([bad.status, await bad.json()]).toMatchObject([200, { ok: false, error: { field: 'text' } }]);
    expect(await (await post('none', '{}')).json()).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('are refused when they are no JSON, or no POST', async () => {
    const { post, origin, headers } = await session();
    expect((await post('echo', '{"text":')).status).toBe(400);
    expect((await post('echo', '{"text":"x"}', 'text/plain')).status).toBe(415);
    expect((await fetch(`${origin}/rpc/echo`, { headers })).status).toBe(405);
  });

  it('over 25 MB get an answer that names the limit', async () => {
    const { post } = await session();
    const response = await post('echo', JSON.stringify({ text: 'x'.repeat(25_000_000) }));
    expect(response.status).toBe(413);
    const answer = (await response.json()) as { error: { code: string; message: string } };
    expect(answer.error.code).toBe('too-large');
    expect(answer.error.message).toContain('25 MB');
    expect((await (await post('echo', '{"text":"still here"}')).json()) as unknown).toMatchObject({
      ok: true,
    });
  });

  it('are cancelled when the caller goes away', async () => {
    const cancelled: string[] = [];
    const shell = await startShell(testDispatch(cancelled));
    const headers = { ...JSON_TYPE, cookie: await letIn(shell.url) };
    const abort = new AbortController();
    const call = fetch(`${shell.origin}/rpc/work`, {
      method: 'POST',
      headers,
      body: '{}',
      signal: abort.signal,
    });
    setTimeout(() => abort.abort(), 50);
    await expect(call).rejects.toThrow();
    await expect.poll(() => cancelled).toEqual(['work']);
  });
});

describe('the server', () => {
  it('is bound to this machine alone, on the port asked for', async () => {
    const first = await startShell();
    expect(new URL(first.origin).hostname).toBe('127.0.0.1');
    const port = Number(new URL(first.origin).port);
    const second = startBrowserShell({ backend: { dispatch: testDispatch() }, rendererDir: '.', port });
    await expect(second).rejects.toThrow(`Port ${port} is in use by another program`);
    await first.close();
    const third = await startBrowserShell({ backend: { dispatch: testDispatch() }, rendererDir: '.', port });
    expect(third.origin).toBe(first.origin);
    await third.close();
  });

  it('refuses a port that does not exist', async () => {
    const shell = startBrowserShell({
      backend: { dispatch: testDispatch() },
      rendererDir: '.',
      port: 70_000,
    });
    await expect(shell).rejects.toThrow('from 1024 to 65535');
  });
});
