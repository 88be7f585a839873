import { type LicenceNames, licenceNames } from '#core/ip/materials/licence-ids/licence-names';
import { readMaterials, refuseSize } from '#core/ip/materials/readers/read-materials';
import { refusalText } from '#core/ip/materials/readers/refusal-text';
import type { MaterialsAnswer, MaterialsRequest, ReadFile, RefusedFile } from './materials-messages';

/** The worker without its thread: reads files one after the other; what cannot be read says why, the others go on. */
export async function readMaterialFiles({
  files,
  licences,
  language,
}: MaterialsRequest): Promise<MaterialsAnswer> {
  const names = licenceNames(licences);
  const answer: (ReadFile | RefusedFile)[] = [];
  for (const file of files) answer.push(await readOne(file, names, language));
  return answer;
}

async function readOne(
  file: File,
  names: LicenceNames,
  language: MaterialsRequest['language'],
): Promise<ReadFile | RefusedFile> {
  const { name } = file;
  // Before a byte is read: a file of hundreds of megabytes must not fill the memory.
  const tooLarge = refuseSize(name, file.size, language);
  if (tooLarge !== null) return { kind: 'refused', name, message: tooLarge.message };
  try {
    const result = readMaterials(name, await file.text(), { names, language });
    if (!result.ok) return { kind: 'refused', name, message: result.error.message };
    return { kind: 'read', name, ...result.value };
  } catch (cause) {
    // The file is gone, or its folder may not be read.
    const problem = cause instanceof Error ? cause.message : String(cause);
    return { kind: 'refused', name, message: refusalText(name, { reason: 'unreadable', problem }, language) };
  }
}
