import type { AppError } from '#core/contract/app-error';
import { ok, type Result } from '#core/shared/result';
import type { Stores } from '../state/stores';
import { fromBase64 } from './file-bytes';
import { saveFile, saveTextFile } from './save-file';

/** Hands files to the user. */
export interface FileSaver {
  readonly text: (fileName: string, text: string) => void;
  readonly bytes: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
}

export const DOWNLOADS: FileSaver = {
  text: saveTextFile,
  bytes: (fileName, bytes) => saveFile(fileName, bytes, 'application/zip'),
};

/**
 * Writes a stored plan to a file: with its evidence as one bundle, where it has any.
 *
 * @param alone leave the evidence out
 */
export async function exportPlan(
  { call, ui }: Pick<Stores, 'call' | 'ui'>,
  id: string,
  saver: FileSaver,
  alone = false,
): Promise<Result<void, AppError>> {
  const file = await call('plans.export', { id });
  if (!file.ok) return file;
  const { fileName, text, evidenceCount } = file.value;
  if (evidenceCount === 0 || alone) {
    saver.text(fileName, text);
    if (evidenceCount > 0) ui.showEvidenceNotice({ kind: 'alone', count: evidenceCount });
    return ok(undefined);
  }
  const bundle = await call('bundles.export', { id });
  if (!bundle.ok) return bundle;
  const { problems, base64 } = bundle.value;
  saver.bytes(bundle.value.fileName, fromBase64(base64));
  if (problems.length > 0) ui.showEvidenceNotice({ kind: 'left', problems });
  return ok(undefined);
}
