import { noteGonePackages, type ReplacedLine } from '#core/ip/materials/gone-packages';
import type { LicenceNames } from '#core/ip/materials/licence-ids/licence-names';
import { bomDraft } from '#core/ip/materials/readers/bom-draft';
import type { BomNote } from '#core/ip/materials/readers/bom-note';
import type { Material } from '#core/plan/ip/material';

export interface AddedMaterials {
  /** All of the plan's, in their order, then the new ones. */
  readonly materials: Material[];
  /** Ids of the new ones. */
  readonly added: readonly string[];
  /** Ids of those of the plan that the file speaks of too. */
  readonly matched: readonly string[];
  readonly notes: readonly BomNote[];
}

/**
 * Adds what was read from a file to the plan's bill of materials. What has the same kind, name and version is the same
 * thing: blanks are filled, what the user said stays. Lines of packages are replaced as a whole, so that a newer lock
 * file can be dropped in again; notes name what is no longer in it.
 */
export function addMaterials(
  kept: readonly Material[],
  read: readonly Material[],
  names: LicenceNames,
): AddedMaterials {
  const draft = bomDraft(names);
  const byName = new Map<string, Material[]>();
  for (const material of kept) {
    const copy = draft.get(draft.add(material, ''));
    if (copy !== undefined) byName.set(nameKey(copy), [...(byName.get(nameKey(copy)) ?? []), copy]);
  }
  const idOf = new Map<string, string>();
  const added: string[] = [];
  const matched: string[] = [];
  const replaced: ReplacedLine[] = [];
  for (const material of read) {
    const known = sameIn(byName.get(nameKey(material)) ?? [], material);
    if (known === undefined) {
      const id = draft.add(material, '');
      idOf.set(material.id, id);
      added.push(id);
      continue;
    }
    idOf.set(material.id, known.id);
    matched.push(known.id);
    if (known.components !== undefined) replaced.push({ line: known, components: known.components });
    fillIn(known, material, (found) =>
      draft.notes.add('licence-differs', '', { name: known.name, kept: known.licence ?? '', found }),
    );
  }
  for (const { id, derivedFrom } of kept) for (const origin of derivedFrom) draft.derive(id, origin);
  for (const { id, derivedFrom } of read)
    for (const origin of derivedFrom) draft.derive(idOf.get(id) ?? '', idOf.get(origin) ?? '');
  draft.cutCycles();
  noteGonePackages(kept, replaced, read, draft.notes);
  return { materials: [...draft.materials], added, matched: [...new Set(matched)], notes: draft.notes.list };
}

/** Lines of packages are no match for a package of their name. */
function nameKey({ kind, name, components }: Material): string {
  return `${components === undefined ? kind : 'packages'} ${name.trim().toLowerCase()}`;
}

/** The one of the same version; or one of the two has none. */
function sameIn(candidates: readonly Material[], { version, components }: Material): Material | undefined {
  const same = candidates.find((each) => each.version === version);
  if (same !== undefined || version === undefined || components !== undefined) return same ?? candidates[0];
  return candidates.find((each) => each.version === undefined);
}

function fillIn(known: Material, found: Material, differs: (licence: string) => void): void {
  if (found.components !== undefined) {
    known.components = found.components;
    known.licence = found.licence;
    if (found.version !== undefined) known.version = found.version;
    return;
  }
  if (known.licence === null) known.licence = found.licence;
  else if (found.licence !== null && found.licence !== known.licence) differs(found.licence);
  for (const key of ['version', 'licenceText', 'source', 'copyright'] as const) {
    const value = found[key];
    if (known[key] === undefined && value !== undefined) known[key] = value;
  }
  if (known.note === '') known.note = found.note;
  known.uses = { ...found.uses, ...known.uses };
}
