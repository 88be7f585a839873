import { useState } from 'react';
import { addMaterials } from '#core/ip/materials/add-materials';
import { compareMaterials, type MaterialChanges } from '#core/ip/materials/compare-materials';
import type { BomNote } from '#core/ip/materials/readers/bom-note';
import { type MaterialsFormat, readMaterials, refuseSize } from '#core/ip/materials/readers/read-materials';
import type { Material } from '#core/plan/ip/material';
import { useStores } from '../../../../state/stores-context';
import type { MaterialWords } from '../use-material-words';
import type { MaterialsData } from '../use-materials';

/** A file that was read, before anything is taken over. */
export interface ReadFile {
  readonly kind: 'read';
  readonly name: string;
  readonly format: MaterialsFormat;
  readonly materials: readonly Material[];
  readonly notes: readonly BomNote[];
}

/** A file that was refused as a whole. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly name: string;
  readonly message: string;
}

/** All of them against the plan as it stands now. */
export interface FilesPreview {
  readonly materials: readonly Material[];
  readonly changes: MaterialChanges;
  readonly notes: readonly BomNote[];
}

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

  /** Always against the plan of now, so that an edit made meanwhile is not lost. */
  function preview(): FilesPreview {
    const { materials: kept } = data.part;
    let materials: readonly Material[] = kept;
    const added = new Set<string>();
    const matched = new Set<string>();
    const notes: BomNote[] = [];
    for (const file of files) {
      if (file.kind === 'refused') continue;
      const merged = addMaterials(materials, file.materials, data.names);
      materials = merged.materials;
      for (const id of merged.added) added.add(id);
      for (const id of merged.matched) if (!added.has(id)) matched.add(id);
      notes.push(...merged.notes);
    }
    const changes = compareMaterials(kept, {
      materials: [...materials],
      added: [...added],
      matched: [...matched],
    });
    return { materials, changes, notes };
  }

  return { files, read, preview, clear: () => setFiles([]) };
}

export type MaterialsImport = ReturnType<typeof useMaterialsImport>;
