import type { IncomingMessage } from 'node:http';

/**
 * Why a request is not ours to answer, whatever it carries; null = it is.
 *
 * A foreign Host is a name that somebody made point here (DNS rebinding); a foreign Origin is another web page.
 *
 * @param hosts the addresses of this server, e.g. `127.0.0.1:4321`
 */
export function refusal(request: IncomingMessage, hosts: readonly string[]): string | null {
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host))
    return `This address is not served here; expected the host ${hosts.join(' or ')}.`;
  if (origin !== undefined && !hosts.some((known) => origin === `http://${known}`))
    return 'Requests from other web pages are refused.';
  const site = request.headers['sec-fetch-site'];
  if (request.method !== 'GET' && site !== undefined && site !== 'same-origin')
    return 'Requests from other web pages are refused.';
  return null;
}
