import type { AppError } from '#core/contract/app-error';
import { err, ok, type Result } from '#core/shared/result';

/** Turns a document of version `from` into one of version `from + 1`. */
export interface PlanMigration {
  readonly from: number;
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/**
 * Brings a document to the version this Landfall writes.
 *
 * @returns the migrated document; `newer-version` when it was written by a newer Landfall; `invalid-input` when it
 *   is no document of this format
 */
export function migrateDocument(
  document: unknown,
  format: string,
  targetVersion: number,
  migrations: readonly PlanMigration[],
  subject: string,
): Result<Record<string, unknown>, AppError> {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return err({
      code: 'invalid-input',
      message: `${subject}: expected a JSON object with "format": "${format}"`,
    });
  let current = document as Record<string, unknown>;
  if (current.format !== format)
    return err({
      code: 'invalid-input',
      field: 'format',
      message: `${subject}: field format: expected "${format}", this is no Landfall plan`,
    });
  const version = current.version;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err({
      code: 'invalid-input',
      field: 'version',
      message: `${subject}: field version: expected a whole number from 1 to ${targetVersion}`,
    });
  if (version > targetVersion)
    return err({
      code: 'newer-version',
      field: 'version',
      message: `${subject}: written in plan format ${version}; this Landfall reads up to ${targetVersion}. Open it with a newer Landfall; the file was not changed.`,
    });
  for (let from = version; from < targetVersion; from += 1) {
    const step = migrations.find((migration) => migration.from === from);
    if (step === undefined)
      return err({
        code: 'invalid-input',
        field: 'version',
        message: `${subject}: field version: no way to read format ${from}`,
      });
    current = { ...step.migrate(current), version: from + 1 };
  }
  return ok(current);
}
