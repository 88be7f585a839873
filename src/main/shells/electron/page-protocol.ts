import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_TYPES, fileBelow } from '#main/shells/browser/static-files';
import { contentSecurityPolicy, ISOLATION_HEADERS, withNonce } from '#main/shells/csp';

export const PAGE_SCHEME = 'app';
const PAGE_HOST = 'landfall';
/** Where the window finds the page. */
export const PAGE_URL = `${PAGE_SCHEME}://${PAGE_HOST}/index.html`;

/** A secure origin of our own, where `file://` would reach every file of the user. It does not bypass the policy. */
export const PAGE_PRIVILEGES = {
  scheme: PAGE_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Whether an address is one of our own pages. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${PAGE_SCHEME}:` && url.host === PAGE_HOST;
}

/** Answers requests to the page's scheme from one folder, under the policy that the browser shell has too. */
export function createPageHandler(rendererFolder: string): (request: Request) => Promise<Response> {
  const root = path.resolve(rendererFolder);
  return async ({ method, url }) => {
    if (method !== 'GET' || !isOwnPage(url)) return refuse(403);
    const { pathname } = new URL(url);
    const file = fileBelow(root, pathname === '/' ? '/index.html' : pathname);
    if (file === null) return refuse(403);
    const content = await readFile(file).catch(() => null);
    if (content === null) return refuse(404);
    const extension = path.extname(file).toLowerCase();
    const nonce = randomBytes(16).toString('base64');
    const body = extension === '.html' ? withNonce(content.toString('utf8'), nonce) : new Uint8Array(content);
    return new Response(body, {
      headers: {
        'Content-Type': CONTENT_TYPES[extension] ?? 'application/octet-stream',
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'X-Content-Type-Options': 'nosniff',
        ...ISOLATION_HEADERS,
      },
    });
  };
}

function refuse(status: number): Response {
  return new Response(null, { status });
}
