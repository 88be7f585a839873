import type { AddedMaterials } from '#core/ip/materials/add-materials';
import type { Material } from '#core/plan/ip/material';

/** What a file would change in the plan's bill of materials. */
export interface MaterialChanges {
  readonly added: readonly Material[];
  /** In the plan already, and altered by it, with the fields that are. */
  readonly changed: readonly { readonly material: Material; readonly fields: readonly ComparedField[] }[];
  /** In the plan already, and left as they are. */
  readonly same: readonly Material[];
}

const COMPARED = [
  'version',
  'licence',
  'licenceText',
  'source',
  'copyright',
  'note',
  'uses',
  'derivedFrom',
  'components',
] as const satisfies readonly (keyof Material)[];
export type ComparedField = (typeof COMPARED)[number];

/** Sorts what was read into new, changed and same, by what would stand in the plan afterwards. */
export function compareMaterials(
  kept: readonly Material[],
  { materials, added, matched }: Pick<AddedMaterials, 'materials' | 'added' | 'matched'>,
): MaterialChanges {
  const before = new Map(kept.map((material) => [material.id, material]));
  const after = new Map(materials.map((material) => [material.id, material]));
  const found = (ids: readonly string[]) => ids.flatMap((id) => after.get(id) ?? []);
  const compared = found(matched).map((material) => ({
    material,
    fields: COMPARED.filter(
      (field) => JSON.stringify(before.get(material.id)?.[field]) !== JSON.stringify(material[field]),
    ),
  }));
  return {
    added: found(added),
    changed: compared.filter(({ fields }) => fields.length > 0),
    same: compared.filter(({ fields }) => fields.length === 0).map(({ material }) => material),
  };
}
