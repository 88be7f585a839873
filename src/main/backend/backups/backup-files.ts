import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Backup } from '#core/contract/settings';
import { outdatedBackups } from '#main/backend/backups/backup-rotation';
import { readDatabase } from '#main/backend/db/connect';
import { isSound } from '#main/backend/db/inspect';

/** Taken by the user or the timer; those before a migration are named after it. */
const TIMED_NAME = /^landfall-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.db$/;
const MIGRATION_NAME = /^landfall-before-[a-z0-9-]+\.db$/;

/**
 * e.g. `landfall-2026-11-23T10-15-30-250Z.db`: the moment in UTC, without the colons that Windows refuses. A moment
 * that is taken becomes the next free one, so that no backup replaces another.
 */
export function freeBackupName(folder: string, nowMs: number): string {
  for (let ms = nowMs; ; ms += 1) {
    const name = `landfall-${new Date(ms).toISOString().replace(/[:.]/g, '-')}.db`;
    if (!existsSync(path.join(folder, name))) return name;
  }
}

/** Backups of a folder that can be read, newest first. */
export function listBackups(folder: string): readonly Backup[] {
  return backupNames(folder)
    .flatMap((fileName) => examine(folder, fileName, 'count'))
    .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
}

/** @returns the backup when it is one, lies in the folder and is whole to the last page; else null */
export function findSoundBackup(folder: string, fileName: string): Backup | null {
  if (!backupNames(folder).includes(fileName)) return null;
  return examine(folder, fileName, 'read-through')[0] ?? null;
}

/** Removes the backups that have had their time; those from before a migration stay. */
export function rotateBackups(folder: string, nowMs: number): void {
  const timed = backupNames(folder).flatMap((fileName) => {
    const createdAtMs = timeOfName(fileName);
    return createdAtMs === null ? [] : [{ fileName, createdAtMs }];
  });
  for (const { fileName } of outdatedBackups(timed, nowMs))
    rmSync(path.join(folder, fileName), { force: true });
}

function backupNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => TIMED_NAME.test(name) || MIGRATION_NAME.test(name));
}

function examine(folder: string, fileName: string, depth: 'count' | 'read-through'): readonly Backup[] {
  const file = path.join(folder, fileName);
  try {
    const { size, mtimeMs } = statSync(file);
    const planCount = readDatabase(file, (connection) => {
      if (depth === 'read-through' && !isSound(connection)) throw new Error('damaged');
      return connection
        .prepare('select count(*) from plan where deleted_at_ms is null')
        .pluck()
        .get() as number;
    });
    const createdAtMs = timeOfName(fileName) ?? Math.round(mtimeMs);
    return [{ fileName, createdAtMs, planCount, bytes: size }];
  } catch {
    // A damaged backup is not offered.
    return [];
  }
}

function timeOfName(fileName: string): number | null {
  const match = TIMED_NAME.exec(fileName);
  if (match === null) return null;
  const [, day, hours, minutes, seconds, milliseconds] = match;
  return Date.parse(`${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
}
