import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import { type AppContract, contract } from '#core/contract/contract';
import { DEFAULT_SETTINGS } from '#core/contract/default-settings';
import type { Handlers } from '#core/contract/define-contract';
import { err, ok, type Result } from '#core/shared/result';
import { listBackups } from '#main/backend/backups/backup-files';
import { BACKUPS_FOLDER } from '#main/backend/home';
import type { Session } from '#main/backend/open-session';

/**
 * Stands in while the store cannot be opened: every call says why, except those that lead out of it. Settings are the
 * defaults, so that the screens can start and show the message.
 *
 * @param restore puts a backup in the place of the damaged store and opens it
 */
export function faultSession(
  fault: AppError,
  home: string,
  restore: (fileName: string) => Promise<Result<{ planCount: number }, AppError>>,
): Session {
  const refused = Object.fromEntries(Object.keys(contract).map((name) => [name, () => err(fault)]));
  const handlers = {
    ...refused,
    'settings.get': () => ok(DEFAULT_SETTINGS),
    'backups.list': () => ok([...listBackups(path.join(home, BACKUPS_FOLDER))]),
    // Only a damaged store may be replaced: a newer one is whole, and a locked one may be in use.
    'backups.restore': ({ fileName }: { fileName: string }) =>
      fault.code === 'corrupt' ? restore(fileName) : err(fault),
  } as unknown as Handlers<AppContract>;
  return { handlers, fault, close: async () => {} };
}
