import type { AppError } from '#core/contract/app-error';
import { invalidInput } from '#core/contract/invalid-input';
import { migrateDocument, type PlanMigration } from '#core/plan/migrate';
import { PLAN_FORMAT, PLAN_VERSION, Plan } from '#core/plan/plan';
import { err, ok, type Result } from '#core/shared/result';

/** Steps from one file version to the next, oldest first; a step is never edited once released. */
const PLAN_MIGRATIONS: readonly PlanMigration[] = [];

/** Largest plan file that is read [characters]. */
export const MAX_PLAN_FILE_CHARS = 20_000_000;

/**
 * Reads a `.landfall` file: checks the format, migrates older versions, validates every field.
 *
 * @param subject how messages name the file, e.g. its name
 * @returns the plan, unknown keys kept; or `too-large`, `newer-version`, `invalid-input` with the field at fault
 */
export function parsePlanText(text: string, subject = 'plan file'): Result<Plan, AppError> {
  if (text.length > MAX_PLAN_FILE_CHARS)
    return err({
      code: 'too-large',
      message: `${subject}: ${Math.round(text.length / 1e6)} MB, expected a plan file of at most 20 MB`,
    });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'not readable';
    return err({
      code: 'invalid-input',
      message: `${subject}: expected JSON, but it is damaged or cut off (${reason})`,
    });
  }
  return parsePlanDocument(document, subject);
}

/** The same checks for an already parsed document. */
export function parsePlanDocument(document: unknown, subject = 'plan'): Result<Plan, AppError> {
  const migrated = migrateDocument(document, PLAN_FORMAT, PLAN_VERSION, PLAN_MIGRATIONS, subject);
  if (!migrated.ok) return migrated;
  const parsed = Plan.safeParse(migrated.value);
  return parsed.success ? ok(parsed.data) : err(invalidInput(parsed.error, subject));
}

/** The text of a `.landfall` file: readable JSON, format and version first. */
export function serializePlan(plan: Plan): string {
  const { format, version, ...rest } = plan;
  return `${JSON.stringify({ format, version, ...rest }, null, 2)}\n`;
}
