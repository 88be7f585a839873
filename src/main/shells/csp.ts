/**
 * Stands in the built `index.html` wherever a nonce belongs; each load of the page replaces it with a fresh one.
 * Vite writes it there (`html.cspNonce`).
 */
export const NONCE_PLACEHOLDER = 'LANDFALL_CSP_NONCE';

/**
 * The one content security policy of every shell, sent as a header.
 *
 * Scripts and workers come from our own files only: no inline script, no eval of JavaScript; WebAssembly of our own
 * files may be compiled, which browsers count as eval (`wasm-unsafe-eval`). `<style>` elements of the component
 * library carry the nonce; `style` attributes are allowed, because charts set them and they can run nothing.
 *
 * @param nonce fresh for each load of the page
 * @param connectSources further origins the page may call, e.g. its own WebSocket address
 */
export function contentSecurityPolicy(nonce: string, connectSources: readonly string[] = []): string {
  const directives: Readonly<Record<string, string>> = {
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': ["'self'", ...connectSources].join(' '),
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * With these a page shares no memory with pages of other origins, and so gets what it needs to share it between its own
 * threads, and a clock that steps by 5 µs (https://web.dev/articles/coop-coep). Every file of ours carries them, a
 * worker's script too.
 */
export const ISOLATION_HEADERS: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The page with the nonce of this load in it. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, nonce);
}
