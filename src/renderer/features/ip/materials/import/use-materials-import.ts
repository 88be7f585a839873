import { useMemo, useState } from 'react';
import { readMaterials, refuseSize } from '#core/ip/materials/readers/read-materials';
import { useStores } from '../../../../state/stores-context';
import type { MaterialWords } from '../use-material-words';
import type { MaterialsData } from '../use-materials';
import { previewFiles, type ReadFile, type RefusedFile } from './preview-files';

/** Files dropped in: read, compared with the plan, taken over only when the user says so. */
export function useMaterialsImport(data: MaterialsData, { t, format }: MaterialWords) {
  const { ui } = useStores();
  const [files, setFiles] = useState<readonly (ReadFile | RefusedFile)[]>([]);

  async function read(chosen: readonly File[]): Promise<void> {
    if (chosen.length === 0) return;
    const done: (ReadFile | RefusedFile)[] = [];
    for (const file of chosen) done.push(await readOne(file));
    setFiles(done);
    ui.announce(t('import.readSpoken', { count: done.length }));
  }

  async function readOne(file: File): Promise<ReadFile | RefusedFile> {
    const { name } = file;
    // Before a byte is read: a file of hundreds of megabytes must not fill the memory.
    const tooLarge = refuseSize(name, file.size);
    if (tooLarge !== null) return { kind: 'refused', name, message: tooLarge.message };
    const text = await file.text().catch((cause: unknown) => (cause instanceof Error ? cause : Error(name)));
    if (text instanceof Error) return { kind: 'refused', name, message: text.message };
    const result = readMaterials(name, text, { names: data.names, language: format.language });
    if (!result.ok) return { kind: 'refused', name, message: result.error.message };
    return { kind: 'read', name, ...result.value };
  }

  // Always against the plan of now, so that an edit made meanwhile is not lost.
  const preview = useMemo(
    () => previewFiles(files, data.part.materials, data.names),
    [files, data.part.materials, data.names],
  );

  return { files, read, preview, clear: () => setFiles([]) };
}

export type MaterialsImport = ReturnType<typeof useMaterialsImport>;
