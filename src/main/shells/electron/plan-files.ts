import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { Dispatch } from '#core/contract/dispatch';
import type { OpenedPlan } from '#core/contract/plans';
import { MAX_PLAN_FILE_CHARS } from '#core/plan/plan-file';
import { ok, type Result } from '#core/shared/result';
import { readTextFile } from '#main/shells/read-text-file';

/** The plan files among the arguments of the program: what a double click on one hands over. */
export function planFilesIn(args: readonly string[]): readonly string[] {
  return args.filter((argument) => argument.endsWith('.landfall') && !argument.startsWith('-'));
}

/** Stores a plan file as a new plan. @returns its id, or an error that names the file */
export async function importPlanFile(file: string, dispatch: Dispatch): Promise<Result<string, AppError>> {
  const text = await readTextFile(file, 'a plan file (*.landfall)', MAX_PLAN_FILE_CHARS);
  if (!text.ok) return text;
  const input = { fileName: path.basename(file), text: text.value };
  const imported = (await dispatch('plans.import', input)) as Result<OpenedPlan, AppError>;
  return imported.ok ? ok(imported.value.id) : imported;
}
