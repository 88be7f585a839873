import { addMaterials } from '#core/ip/materials/add-materials';
import { compareMaterials, type MaterialChanges } from '#core/ip/materials/compare-materials';
import type { LicenceNames } from '#core/ip/materials/licence-ids/licence-names';
import type { BomNote } from '#core/ip/materials/readers/bom-note';
import type { Material } from '#core/plan/ip/material';
import type { MaterialsAnswer } from '../../../../worker/materials-messages';

/** What files bring, against the plan as it stands. */
export interface FilesPreview {
  readonly materials: readonly Material[];
  readonly changes: MaterialChanges;
  readonly notes: readonly BomNote[];
}

/** Adds the materials of the files one after the other to those kept; what was refused adds none. */
export function previewFiles(
  files: MaterialsAnswer,
  kept: readonly Material[],
  names: LicenceNames,
): FilesPreview {
  let materials = kept;
  const added = new Set<string>();
  const matched = new Set<string>();
  const notes: BomNote[] = [];
  for (const file of files) {
    if (file.kind === 'refused') continue;
    const merged = addMaterials(materials, file.materials, names);
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
