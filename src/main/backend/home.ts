import { homedir } from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** File name of the store inside the data folder. */
export const DATABASE_FILE = 'landfall.db';
/** Folder of the backups inside the data folder. */
export const BACKUPS_FOLDER = 'backups';
/** Folder of the evidence files inside the data folder. */
export const EVIDENCE_FOLDER = 'evidence';

/**
 * Folder that holds the user's plans: `LANDFALL_HOME`, else where the platform keeps data of its users. The same in
 * every shell, so that the window, the browser and the command line see the same plans.
 *
 * @param platform as in `process.platform`
 * @param userFolder home folder of the user, for platforms whose variables are not set
 * @returns an absolute path; the folder may not exist yet
 */
export function resolveHome(
  env: Environment,
  platform: string,
  userFolder: string = env.HOME ?? env.USERPROFILE ?? homedir(),
): string {
  const join = platform === 'win32' ? path.win32.join : path.posix.join;
  const chosen = env.LANDFALL_HOME?.trim();
  if (chosen) return path.resolve(chosen);
  if (platform === 'win32') return join(env.APPDATA || join(userFolder, 'AppData', 'Roaming'), 'Landfall');
  if (platform === 'darwin') return join(userFolder, 'Library', 'Application Support', 'Landfall');
  // The XDG convention: a relative path there is invalid and has to be ignored.
  const dataHome = env.XDG_DATA_HOME;
  return join(dataHome?.startsWith('/') ? dataHome : join(userFolder, '.local', 'share'), 'landfall');
}
