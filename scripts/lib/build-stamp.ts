import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Everything the build reads, relative to the root of the checkout. */
const INPUTS: readonly string[] = [
  'src',
  'resources',
  'scripts/build.ts',
  'scripts/compile-catalog.ts',
  'scripts/compile-law.ts',
  'scripts/compile-ip.ts',
  'scripts/compile-map.ts',
  'scripts/compile-protection.ts',
  'scripts/lib/write-compiled.ts',
  'scripts/catalog',
  'electron.vite.config.ts',
  'postcss.config.js',
  'package.json',
  'package-lock.json',
];

/** What a finished build has left behind. */
export const BUILD_OUTPUTS: readonly string[] = [
  'out/data/catalog.json',
  'out/data/law.json',
  'out/data/ip.json',
  'out/data/protection.json',
  'out/data/world.json',
  'out/main/electron.js',
  'out/main/backend-process.js',
  'out/main/cli.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
];

const STAMP_FILE = 'out/.build-stamp';

/**
 * Digest over name, size and time of every file the build reads: a changed, added or deleted file changes it.
 * Reads no content, so that it costs milliseconds.
 */
export function inputDigest(root: string): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) addFile(hash, root, input);
  return hash.digest('hex');
}

function addFile(hash: ReturnType<typeof createHash>, root: string, relative: string): void {
  const info = statSync(path.join(root, relative), { throwIfNoEntry: false });
  if (info === undefined) return;
  if (!info.isDirectory()) {
    hash.update(`${relative}:${info.size}:${info.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path.join(root, relative)).sort())
    addFile(hash, root, `${relative}/${name}`);
}

/** Whether `out/` holds the build of exactly these inputs. */
export function isBuilt(root: string): boolean {
  const stamp = path.join(root, STAMP_FILE);
  if (!existsSync(stamp) || BUILD_OUTPUTS.some((output) => !existsSync(path.join(root, output))))
    return false;
  return readFileSync(stamp, 'utf8') === inputDigest(root);
}

/** @param digest of the inputs as they were when the build began, so that an edit during the build is not missed */
export function writeStamp(root: string, digest: string): void {
  mkdirSync(path.join(root, 'out'), { recursive: true });
  writeFileSync(path.join(root, STAMP_FILE), digest);
}
