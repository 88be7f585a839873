import path from 'node:path';
import type { Kysely } from 'kysely';
import type { AppError } from '#core/contract/app-error';
import type { Handlers } from '#core/contract/define-contract';
import type { Backup, settingsContract } from '#core/contract/settings';
import { err, ok } from '#core/shared/result';
import {
  findSoundBackup,
  freeBackupName,
  listBackups,
  rotateBackups,
} from '#main/backend/backups/backup-files';
import { copyDatabase } from '#main/backend/db/copy-database';
import { replaceContents } from '#main/backend/db/replace-contents';
import type { Tables } from '#main/backend/db/tables';
import { AppFault } from '#main/backend/faults';
import { BACKUPS_FOLDER } from '#main/backend/home';

/** A start makes a backup when the newest is older than this [ms]. */
const BACKUP_EVERY_MS = 2 * 3600 * 1000;

export type BackupHandlers = Pick<
  Handlers<typeof settingsContract>,
  'backups.list' | 'backups.create' | 'backups.restore'
>;

export interface BackupServiceDeps {
  readonly db: Kysely<Tables>;
  readonly databaseFile: string;
  readonly home: string;
  readonly nowMs: () => number;
  readonly planCount: () => Promise<number>;
}

/** Copies of the whole store in the folder `backups`. */
export function createBackupService({ db, databaseFile, home, nowMs, planCount }: BackupServiceDeps) {
  const folder = path.join(home, BACKUPS_FOLDER);

  /** The one that is being made, or was made last. */
  let latest: Promise<unknown> = Promise.resolve();

  /** One after the other: two of one moment, that of the start and that of the user, would write the same file. */
  function create(): Promise<Backup> {
    const backup = latest.then(createNow);
    latest = backup.catch(() => undefined);
    return backup;
  }

  async function createNow(): Promise<Backup> {
    const fileName = freeBackupName(folder, nowMs());
    await copyDatabase(databaseFile, path.join(folder, fileName));
    const backup = findSoundBackup(folder, fileName);
    if (backup === null)
      throw new AppFault({ code: 'corrupt', message: `The backup ${fileName} could not be read back.` });
    rotateBackups(folder, nowMs());
    return backup;
  }

  const handlers: BackupHandlers = {
    'backups.list': () => ok([...listBackups(folder)]),
    'backups.create': async () => ok(await create()),
    async 'backups.restore'({ fileName }) {
      if (findSoundBackup(folder, fileName) === null) return err(noSuchBackup(fileName));
      // Taken aside first: the backup of the present state may push the one to restore out of the rotation.
      const chosen = path.join(home, `restoring-${process.pid}.db`);
      await copyDatabase(path.join(folder, fileName), chosen);
      await create();
      await replaceContents(db, chosen);
      return ok({ planCount: await planCount() });
    },
  };

  return {
    handlers,
    /** A backup when the newest is older than two hours and there is a plan to lose. */
    async createIfDue(): Promise<void> {
      const newestMs = Math.max(0, ...listBackups(folder).map((backup) => backup.createdAtMs));
      if (nowMs() - newestMs > BACKUP_EVERY_MS && (await planCount()) > 0) await create();
    },
  };
}

/** The error for a name that is no backup, or one that cannot be read. */
export function noSuchBackup(fileName: string): AppError {
  return {
    code: 'not-found',
    field: 'fileName',
    message: `${fileName.slice(0, 120)} is no backup that can be read; expected one of the list of backups. Nothing was changed.`,
  };
}
