import type { AppError } from '#core/contract/app-error';
import { MAX_BUNDLE_BYTES } from '#core/plan/bundle/manifest';
import { readBundle } from '#core/plan/bundle/read-bundle';
import { freeName } from '#core/plan/free-name';
import type { Plan } from '#core/plan/plan';
import { MAX_PLAN_FILE_CHARS, parsePlanText } from '#core/plan/plan-file';
import { err, ok, type Result } from '#core/shared/result';

/** The part of a `File` that is needed. */
export interface PlanFile {
  readonly name: string;
  /** [bytes] */
  readonly size: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that can be imported, and what would come of it. */
export interface ReadyFile {
  readonly kind: 'ready';
  readonly fileName: string;
  readonly text: string;
  /** The file itself, where it is a bundle with evidence; null = the plan alone. */
  readonly bundle: PlanFile | null;
  readonly plan: Plan;
  /** Name it gets: that of the plan, or the first free one after it. */
  readonly name: string;
}

export interface RefusedFile {
  readonly kind: 'refused';
  readonly fileName: string;
  readonly error: AppError;
}

export type FilePreview = ReadyFile | RefusedFile;

/**
 * Reads files as plans and says what an import would do; nothing is stored.
 *
 * @param takenNames names of the plans there are; the files before one count as well
 */
export async function previewPlanFiles(
  files: readonly PlanFile[],
  takenNames: readonly string[],
): Promise<readonly FilePreview[]> {
  const taken = [...takenNames];
  const previews: FilePreview[] = [];
  // One after the other: only one large text is in memory while it is read.
  for (const file of files) {
    const text = await readText(file);
    if (!text.ok) {
      previews.push({ kind: 'refused', fileName: file.name, error: text.error });
      continue;
    }
    const plan = parsePlanText(text.value, file.name);
    if (!plan.ok) {
      previews.push({ kind: 'refused', fileName: file.name, error: plan.error });
      continue;
    }
    const name = freeName(plan.value.name, taken);
    taken.push(name);
    previews.push({
      kind: 'ready',
      fileName: file.name,
      text: text.value,
      bundle: isBundle(file) ? file : null,
      plan: plan.value,
      name,
    });
  }
  return previews;
}

function isBundle({ name }: PlanFile): boolean {
  return name.toLowerCase().endsWith('.zip');
}

/** The plan of a file; one that is too large is refused by its size, before anything of it is read. */
async function readText(file: PlanFile): Promise<Result<string, AppError>> {
  const maxBytes = isBundle(file) ? MAX_BUNDLE_BYTES : MAX_PLAN_FILE_CHARS;
  if (file.size > maxBytes)
    return err({
      code: 'too-large',
      message: `${file.name}: ${Math.ceil(file.size / 1e6)} MB, expected at most ${maxBytes / 1e6} MB`,
    });
  try {
    if (!isBundle(file)) return ok(await file.text());
    const content = readBundle(new Uint8Array(await file.arrayBuffer()), file.name, 'plan');
    return content.ok ? ok(content.value.planText) : content;
  } catch {
    return err({
      code: 'unavailable',
      message: `${file.name}: cannot be read; expected a file you may open, not a folder`,
    });
  }
}
