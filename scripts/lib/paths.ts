import path from 'node:path';

/** Root of the checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** @returns an absolute path inside the checkout */
export function inRoot(...parts: readonly string[]): string {
  return path.join(ROOT, ...parts);
}
