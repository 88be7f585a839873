import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { createDispatch, type Dispatch } from '#core/contract/dispatch';
import { err, ok } from '#core/shared/result';
import { type BrowserShell, startBrowserShell } from '#main/shells/browser/browser-shell';
import { NONCE_PLACEHOLDER } from '#main/shells/csp';

const contract = {
  echo: { input: z.object({ text: z.string() }), output: z.string() },
  work: { input: z.object({}), output: z.string() },
};

/** A dispatcher with a quick procedure and one that reports progress until it is cancelled. */
export function testDispatch(cancelled: string[] = []): Dispatch {
  return createDispatch(
    contract,
    {
      echo: ({ text }) => ok(text),
      work: (_input, { progress, signal }) =>
        new Promise((resolve) => {
          progress(0.25, 'started');
          signal.addEventListener('abort', () => {
            cancelled.push('work');
            resolve(err({ code: 'cancelled', message: 'stopped' }));
          });
        }),
    },
    { error: () => {} },
  );
}

/** A shell over a small built page, stopped after the test. */
export async function startShell(dispatch: Dispatch = testDispatch()): Promise<BrowserShell> {
  const folder = mkdtempSync(path.join(tmpdir(), 'landfall-shell-'));
  const rendererDir = path.join(folder, 'renderer');
  mkdirSync(path.join(rendererDir, 'assets'), { recursive: true });
  const page = `<!doctype html><meta nonce="${NONCE_PLACEHOLDER}"><script type="module" src="/assets/index-a1B2c3D4.js"></script>`;
  writeFileSync(path.join(rendererDir, 'index.html'), page);
  writeFileSync(path.join(rendererDir, 'assets/index-a1B2c3D4.js'), 'export {};');
  writeFileSync(path.join(rendererDir, 'catalog.json'), '{}');
  writeFileSync(path.join(folder, 'secret.txt'), 'outside');
  const shell = await startBrowserShell({ backend: { dispatch }, rendererDir });
  onTestFinished(async () => {
    await shell.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return shell;
}

/** Follows a start address by hand. @returns the cookie */
export async function letIn(url: string): Promise<string> {
  return cookieOf(await fetch(url, { redirect: 'manual' }));
}

/** What a browser sends along after an answer; empty when the answer sets nothing. */
export function cookieOf({ headers }: Response): string {
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** A request exactly as written; `fetch` would tidy the path and refuse to set Host and Origin. */
export async function rawRequest(
  origin: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<{ status: number; body: string; location: string | undefined }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: target, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => {
        const { location } = response.headers;
        resolve({ status: response.statusCode ?? 0, body, location });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
