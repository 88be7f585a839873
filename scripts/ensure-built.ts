import { inputDigest, isBuilt, writeStamp } from '#scripts/lib/build-stamp';
import { inRoot, ROOT } from '#scripts/lib/paths';

/**
 * Builds `out/` unless it already holds the build of the files as they are. Parallel callers build once: the others
 * wait for the first. Nothing is printed when there is nothing to do.
 *
 * @param force builds even when nothing changed
 * @throws when a step fails; the step itself has said why on stderr
 */
export async function ensureBuilt({ force = false } = {}): Promise<void> {
  if (!force && isBuilt(ROOT)) return;
  const { withFileLock } = await import('#scripts/lib/file-lock');
  await withFileLock(inRoot('out/.build-lock'), async () => {
    if (!force && isBuilt(ROOT)) return;
    checkNode(process.versions.node);
    const { buildSteps, runBuildStep } = await import('#scripts/lib/build-steps');
    const digest = inputDigest(ROOT);
    process.stderr.write('Building Landfall …\n');
    for (const step of buildSteps) await runBuildStep(step);
    writeStamp(ROOT, digest);
  });
}

/** Older ones cannot run TypeScript; the package `node` brings the right one, and npm puts it first on the PATH. */
function checkNode(version: string): void {
  if (Number.parseInt(version, 10) >= 24) return;
  throw new Error(
    `Landfall is built with Node 24, this is ${version}: use npm run build, or node_modules/.bin/node.`,
  );
}
