import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Version of Landfall, as its package says; beside `out/` in a checkout and inside the packed app alike.
 *
 * @param builtFolder the built `out/` folder
 */
export function readVersion(builtFolder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(builtFolder, '../package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('package.json has no version');
}
