import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** 256 bits: not to be guessed, so that looking one up needs no constant time. */
const SECRET_BYTES = 32;

export type Redeemed =
  | { readonly kind: 'accepted'; readonly cookie: string }
  | { readonly kind: 'used' }
  | { readonly kind: 'unknown' };

export type Access = ReturnType<typeof createAccess>;

/**
 * Who may talk to this server: browsers that came with a one-time token, which they exchange for a cookie.
 *
 * Another user of the machine can reach the port, and another web page can send requests to it; neither has the token,
 * which only the start of the program hands out.
 *
 * @param port in the name of the cookie: browsers share cookies between the ports of a host
 */
export function createAccess(port: number) {
  const cookieName = `landfall_session_${port}`;
  const unusedTokens = new Set<string>();
  const usedTokens = new Set<string>();
  const sessions = new Set<string>();

  return {
    /** A token that opens one session. */
    issueToken(): string {
      const token = secret();
      unusedTokens.add(token);
      return token;
    },
    /** Exchanges a token for the `Set-Cookie` of a new session; works once. */
    redeem(token: string): Redeemed {
      if (usedTokens.has(token)) return { kind: 'used' };
      if (!unusedTokens.delete(token)) return { kind: 'unknown' };
      usedTokens.add(token);
      const session = secret();
      sessions.add(session);
      return { kind: 'accepted', cookie: `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict` };
    },
    /** Whether a request carries the cookie of a session. */
    hasSession(request: IncomingMessage): boolean {
      const cookies = request.headers.cookie?.split(';') ?? [];
      return cookies.some((cookie) => {
        const [name, value = ''] = cookie.trim().split('=', 2);
        return name === cookieName && sessions.has(value);
      });
    },
  };
}

function secret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}
