/** `npm run bench`: builds the product and the bench as they ship, runs every measurement, prints the ratios. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensureBuilt } from '../../scripts/ensure-built.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUT_DIR = path.join(ROOT, 'out/bench');

await ensureBuilt();
// Bundled, since Node runs stripped TypeScript without its best optimiser, and nobody ships that.
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  build: { ssr: path.join(ROOT, 'tests/bench/all.ts'), outDir: OUT_DIR, emptyOutDir: true, minify: false },
});
const { runAll } = (await import(
  pathToFileURL(path.join(OUT_DIR, 'all.js')).href
)) as typeof import('./all.ts');
process.exitCode = (await runAll(ROOT)) ? 0 : 1;
