/** Splits a hash into the path, always with a leading slash, and the search without its question mark. */
export function splitHash(hash: string): { readonly path: string; readonly search: string } {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  return { path: `/${path}`, search };
}
