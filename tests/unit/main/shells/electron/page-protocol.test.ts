import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageHandler, isOwnPage, PAGE_PRIVILEGES } from '#main/shells/electron/page-protocol';
import { temporaryFolder } from '../../../../support/landfall-process';

const folder = temporaryFolder();
const renderer = path.join(folder.path, 'renderer');
const answer = createPageHandler(renderer);

beforeAll(() => {
  mkdirSync(path.join(renderer, 'assets'), { recursive: true });
  writeFileSync(path.join(renderer, 'index.html'), '<style nonce="LANDFALL_CSP_NONCE"></style>');
  writeFileSync(path.join(renderer, 'assets/main.js'), 'export {};');
  writeFileSync(path.join(folder.path, 'secret.txt'), 'secret');
});
afterAll(() => folder.remove());

function get(url: string): Promise<Response> {
  return answer(new Request(url));
}

describe('the scheme of the pages', () => {
  it('is a secure origin that does not bypass the policy', () => {
    expect(PAGE_PRIVILEGES).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    });
  });

  it('serves the page under a strict policy with the nonce of this load', async () => {
    const [first, second] = [await get('app://landfall/index.html'), await get('app://landfall/')];
    const policy = first.headers.get('Content-Security-Policy') ?? '';
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(await first.text()).toBe(`<style nonce="${nonce}"></style>`);
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(policy).not.toMatch(/'unsafe-eval'/);
    expect(second.headers.get('Content-Security-Policy')).not.toBe(policy);
    expect(first.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  });

  it('serves scripts as scripts, isolated from other origins as the page is', async () => {
    const response = await get('app://landfall/assets/main.js');
    expect(response.headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
    expect(response.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
  });

  it.each([
    ['app://landfall/..%2fsecret.txt'],
    ['app://landfall/%2e%2e/secret.txt'],
    ['app://landfall/assets/..%5c..%5csecret.txt'],
    ['app://landfall/%00'],
    ['app://landfall/assets'],
    ['app://landfall/none.js'],
    ['app://elsewhere/index.html'],
  ])('gives nothing for %s', async (url) => {
    const response = await get(url);
    expect([403, 404]).toContain(response.status);
    expect(await response.text()).toBe('');
  });

  it('takes no other method than GET', async () => {
    expect((await answer(new Request('app://landfall/index.html', { method: 'POST' }))).status).toBe(403);
  });
});

describe('isOwnPage', () => {
  it.each([
    ['app://landfall/index.html#/cost', true],
    ['app://landfall.example/', false],
    ['app://other/', false],
    ['https://landfall/', false],
    ['file:///etc/passwd', false],
    ['', false],
    ['no address', false],
  ])('%s: %s', (address, expected) => {
    expect(isOwnPage(address)).toBe(expected);
  });
});
