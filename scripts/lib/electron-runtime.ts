import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay } from '#main/shells/cli/serve/open-window';
import { inRoot } from '#scripts/lib/paths';

/**
 * The Electron program, if it has been downloaded: npm installs the package alone, the runtime comes from elsewhere.
 *
 * @param env `ELECTRON_OVERRIDE_DIST_PATH` names a folder with another one
 * @returns its path, or null; never downloads anything
 */
export function findElectronRuntime(env: NodeJS.ProcessEnv = process.env): string | null {
  const packageFolder = inRoot('node_modules/electron');
  const pathFile = path.join(packageFolder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : '';
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const program = override
    ? path.join(override, name || 'electron')
    : path.join(packageFolder, 'dist', name || 'electron');
  return existsSync(program) && (override || name !== '') ? program : null;
}

export const NO_DISPLAY = 'there is no display for the desktop window';

/** Why the desktop app cannot run here as things are, as one clause; null = it can. */
export function whyNoDesktop(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string | null {
  if (findElectronRuntime(env) === null) return 'the Electron runtime is not downloaded';
  return hasDisplay({ env, platform }) ? null : NO_DISPLAY;
}
