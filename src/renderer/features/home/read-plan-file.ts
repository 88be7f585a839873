import type { AppError } from '#core/contract/app-error';
import { MAX_PLAN_FILE_CHARS } from '#core/plan/plan-file';
import { err, ok, type Result } from '#core/shared/result';

/** Text of a dropped or chosen file; one that is too large is refused by its size, before it is read. */
export async function readPlanFile(file: File): Promise<Result<string, AppError>> {
  if (file.size > MAX_PLAN_FILE_CHARS)
    return err({
      code: 'too-large',
      message: `${file.name}: ${Math.round(file.size / 1e6)} MB, expected a plan file of at most 20 MB`,
    });
  return ok(await file.text());
}
