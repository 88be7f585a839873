import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { newNonce, SECURITY_HEADERS } from '#main/shells/browser/responses';
import { contentSecurityPolicy, withNonce } from '#main/shells/csp';

/** By file extension, in lower case. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Vite puts a hash of the content into the names below `assets/`. */
const IMMUTABLE = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

export interface StaticFilesOptions {
  /** Folder with the built pages. */
  readonly folder: string;
  /** Further origins the page may call. */
  readonly connectSources: readonly string[];
}

/**
 * Serves the files of one folder and nothing above it.
 *
 * @returns false when there is no such file, with nothing sent
 */
export function createStaticFiles({ folder, connectSources }: StaticFilesOptions) {
  const root = path.resolve(folder);
  return async (request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> => {
    const file = fileBelow(root, pathname === '/' ? '/index.html' : pathname);
    const found = file === null ? null : await stat(file).catch(() => null);
    if (file === null || found === null || !found.isFile()) return false;
    if (path.extname(file) === '.html') await sendPage(request, response, file, connectSources);
    else await sendFile(request, response, file, found, pathname);
    return true;
  };
}

/** @returns the file a path of an address stands for; null when it would lie outside the folder or is no path */
export function fileBelow(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\\\0]/.test(decoded)) return null;
  const file = path.join(root, decoded);
  return file.startsWith(root + path.sep) ? file : null;
}

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  connectSources: readonly string[],
): Promise<void> {
  const nonce = newNonce();
  const body = Buffer.from(withNonce(await readFile(file, 'utf8'), nonce));
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.byteLength,
    'Content-Security-Policy': contentSecurityPolicy(nonce, connectSources),
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  { size, mtimeMs }: Stats,
  pathname: string,
): Promise<void> {
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = {
    ...SECURITY_HEADERS,
    // A worker's own requests follow the policy of its script, not that of the page.
    'Content-Security-Policy': contentSecurityPolicy(newNonce()),
    'Cache-Control': IMMUTABLE.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}
