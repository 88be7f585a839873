import { copyFileSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';
import { findSoundBackup, listBackups } from '#main/backend/backups/backup-files';
import { noSuchBackup } from '#main/backend/backups/backup-service';
import { BACKUPS_FOLDER, DATABASE_FILE } from '#main/backend/home';

const COMPANION_FILES = ['', '-wal', '-shm'];

/** The fault of a damaged store, with the backups there are to choose from. */
export function withBackupChoice(fault: AppError, home: string): AppError {
  if (fault.code !== 'corrupt') return fault;
  const folder = path.join(home, BACKUPS_FOLDER);
  const sound = listBackups(folder).filter((backup) => findSoundBackup(folder, backup.fileName) !== null);
  const choice =
    sound.length === 0
      ? `There are no backups in ${folder}.`
      : `Good backups: ${sound.map((backup) => `${backup.fileName} (${backup.planCount} ${backup.planCount === 1 ? 'plan' : 'plans'})`).join(', ')}.`;
  return { ...fault, message: `${fault.message} ${choice}` };
}

/**
 * Puts a backup in the place of a damaged database, which is kept beside it under another name.
 *
 * @returns the name of the damaged file now, or `not-found` when the backup cannot be read
 */
export function replaceDamagedStore(home: string, fileName: string, nowMs: number): Result<string, AppError> {
  const folder = path.join(home, BACKUPS_FOLDER);
  if (findSoundBackup(folder, fileName) === null) return err(noSuchBackup(fileName));
  const damaged = `landfall-damaged-${new Date(nowMs).toISOString().replace(/[:.]/g, '-')}.db`;
  for (const ending of COMPANION_FILES) {
    const file = path.join(home, `${DATABASE_FILE}${ending}`);
    if (existsSync(file)) renameSync(file, path.join(home, `${damaged}${ending}`));
  }
  copyFileSync(path.join(folder, fileName), path.join(home, DATABASE_FILE));
  return ok(damaged);
}
