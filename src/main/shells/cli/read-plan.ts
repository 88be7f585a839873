import type { AppError } from '#core/contract/app-error';
import type { Plan } from '#core/plan/plan';
import { MAX_PLAN_FILE_CHARS, parsePlanText } from '#core/plan/plan-file';
import type { Result } from '#core/shared/result';
import { readTextFile } from '#main/shells/read-text-file';

/** Text of a plan file that the user named; refused by size before it is read. */
export function readPlanText(file: string): Promise<Result<string, AppError>> {
  return readTextFile(file, 'a plan file (*.landfall)', MAX_PLAN_FILE_CHARS);
}

/** A plan from a file; messages name the file and the field. */
export async function readPlan(file: string): Promise<Result<Plan, AppError>> {
  const text = await readPlanText(file);
  return text.ok ? parsePlanText(text.value, file) : text;
}
