/** Builds `out/`: the compiled catalog, law and map, then main, preload and renderer. Prints to stderr only. */
import { ensureBuilt } from '#scripts/ensure-built';

try {
  await ensureBuilt({ force: process.argv.includes('--force') });
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
