import { inRoot } from '#scripts/lib/paths';
import { runToStderr } from '#scripts/lib/run';

/** Where Electron's runtimes are published; `ELECTRON_MIRROR` names another place. */
const RELEASES = 'https://github.com/electron/electron/releases';
/** Longer than this a reachable server does not take to answer [ms]. */
const PROBE_MS = 3_000;

/**
 * Downloads Electron's runtime (about 110 MB) if the network is there; npm leaves it out.
 *
 * @param env with `LANDFALL_NO_DOWNLOAD` set, nothing is tried
 * @returns null when it has been downloaded, else why not, as one clause
 */
export async function fetchElectron(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  if (env.LANDFALL_NO_DOWNLOAD) return 'the Electron runtime is not downloaded';
  if (!(await isReachable(env.ELECTRON_MIRROR ?? RELEASES)))
    return 'the Electron runtime is not downloaded, and the network is not there to fetch it';
  process.stderr.write('Downloading the desktop runtime, once, about 110 MB …\n');
  const exitCode = await runToStderr(process.execPath, [inRoot('node_modules/electron/install.js')]);
  return exitCode === 0 ? null : 'the Electron runtime could not be downloaded';
}

async function isReachable(address: string): Promise<boolean> {
  try {
    const { ok } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return ok;
  } catch {
    return false;
  }
}
