import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { ImportedBundle } from '#core/contract/bundles';
import type { Dispatch } from '#core/contract/dispatch';
import type { OpenedPlan } from '#core/contract/plans';
import { BUNDLE_ENDING, MAX_BUNDLE_BYTES } from '#core/plan/bundle/manifest';
import { MAX_PLAN_FILE_CHARS } from '#core/plan/plan-file';
import { ok, type Result } from '#core/shared/result';
import { readFileOfUser, readTextFile } from '#main/shells/read-text-file';

/** The plan files among the arguments of the program: what a double click on one hands over. */
export function planFilesIn(args: readonly string[]): readonly string[] {
  const isPlan = (name: string) => name.endsWith('.landfall') || name.endsWith(BUNDLE_ENDING);
  return args.filter((argument) => isPlan(argument) && !argument.startsWith('-'));
}

/** Stores a plan file or a bundle as a new plan. @returns its id, or an error that names the file */
export async function importPlanFile(file: string, dispatch: Dispatch): Promise<Result<string, AppError>> {
  if (file.endsWith('.zip')) return importBundle(file, dispatch);
  const text = await readTextFile(file, 'a plan file (*.landfall)', MAX_PLAN_FILE_CHARS);
  if (!text.ok) return text;
  const input = { fileName: path.basename(file), text: text.value };
  const imported = (await dispatch('plans.import', input)) as Result<OpenedPlan, AppError>;
  return imported.ok ? ok(imported.value.id) : imported;
}

async function importBundle(file: string, dispatch: Dispatch): Promise<Result<string, AppError>> {
  const bytes = await readFileOfUser(file, `a bundle (*${BUNDLE_ENDING})`, MAX_BUNDLE_BYTES);
  if (!bytes.ok) return bytes;
  const input = { fileName: path.basename(file), base64: bytes.value.toString('base64') };
  const imported = (await dispatch('bundles.import', input)) as Result<ImportedBundle, AppError>;
  return imported.ok ? ok(imported.value.opened.id) : imported;
}
