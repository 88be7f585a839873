import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { AppError } from '#core/contract/app-error';
import { err } from '#core/shared/result';
import { contentSecurityPolicy, ISOLATION_HEADERS } from '#main/shells/csp';

/** Sent with every answer, files and data alike. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  ...ISOLATION_HEADERS,
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** A nonce for one load of a page. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.byteLength,
    'Content-Security-Policy': contentSecurityPolicy(newNonce()),
    'Cache-Control': 'no-store',
  });
  response.end(body);
}

/** An error in the shape of every answer of a procedure. */
export function sendError(response: ServerResponse, status: number, error: AppError): void {
  sendJson(response, status, err(error));
}

/** What a page says instead of Landfall; both languages, for the screens that know the user's are not there yet. */
export interface Notice {
  readonly english: string;
  readonly chinese: string;
  /** Offer a link to the start page. */
  readonly offersStart?: boolean;
}

export function sendNotice(response: ServerResponse, status: number, notice: Notice): void {
  const nonce = newNonce();
  const link = notice.offersStart ? '<p><a href="/">Landfall</a></p>' : '';
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'Cache-Control': 'no-store',
  });
  response.end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Landfall</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
  body { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; }
</style>
<h1>Landfall</h1>
<p>${notice.english}</p>
<p lang="zh-CN">${notice.chinese}</p>
${link}
</html>
`);
}
