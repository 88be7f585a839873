import { freeId } from '#core/plan/free-id';
import type { Material } from '#core/plan/ip/material';

const MAX_SLUG_CHARS = 100;

/** An id that no material has: `llama-3-8b`, then `llama-3-8b-2`. */
export function newMaterialId(name: string, materials: readonly Pick<Material, 'id'>[]): string {
  const slug =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, MAX_SLUG_CHARS) || 'material';
  return freeId(
    slug,
    materials.map(({ id }) => id),
  );
}

/**
 * Materials that this one may be made from: not itself, nor what is made from it, however many steps away, so that no
 * circle can be closed by hand.
 */
export function possibleSources(material: Material, materials: readonly Material[]): readonly Material[] {
  const made = new Map<string, string[]>();
  for (const { id, derivedFrom } of materials)
    for (const source of derivedFrom) made.set(source, [...(made.get(source) ?? []), id]);
  const after = new Set([material.id]);
  for (const id of after) for (const next of made.get(id) ?? []) after.add(next);
  return materials.filter(({ id }) => !after.has(id) || material.derivedFrom.includes(id));
}
