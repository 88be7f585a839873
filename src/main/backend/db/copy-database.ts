import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { connectReadOnly } from '#main/backend/db/connect';
import { isSound } from '#main/backend/db/inspect';
import { AppFault } from '#main/backend/faults';

/** Pages copied before other work gets its turn; 1,000 pages are 4 MB. */
const PAGES_PER_STEP = 1000;

/**
 * Copies a database that may be in use, reads the copy through, and only then gives it its name: a file of that name
 * is always whole.
 *
 * @throws AppFault `corrupt` when the copy cannot be read back; what SQLite or the file system throws
 */
export async function copyDatabase(sourceFile: string, targetFile: string): Promise<void> {
  mkdirSync(path.dirname(targetFile), { recursive: true });
  const partialFile = `${targetFile}.partial`;
  rmSync(partialFile, { force: true });
  // A connection of its own: on the store's, a step could fall inside an open transaction.
  const source = connectReadOnly(sourceFile);
  try {
    await source.backup(partialFile, { progress: () => PAGES_PER_STEP });
    verify(partialFile);
    renameSync(partialFile, targetFile);
  } finally {
    source.close();
    rmSync(partialFile, { force: true });
  }
}

function verify(file: string): void {
  const copy = new Database(file, { fileMustExist: true });
  try {
    // A backup lies alone: without write-ahead log it is one file, which can be moved and read from anywhere.
    copy.pragma('journal_mode = DELETE');
    if (!isSound(copy))
      throw new AppFault({
        code: 'corrupt',
        message: `The copy ${file} could not be read back; the database may be damaged. Older backups were kept.`,
      });
  } finally {
    copy.close();
  }
}
