import type { BomNotes } from '#core/ip/materials/readers/bom-note';
import { foldedName } from '#core/ip/materials/readers/fold-components';
import type { Component } from '#core/plan/ip/component';
import type { Material } from '#core/plan/ip/material';

/** A line of packages that a newer file replaced, with what it held before. */
export interface ReplacedLine {
  readonly line: Material;
  readonly components: readonly Component[];
}

/** Names in one note, which quotes no more [characters]. */
const MAX_NAMES_CHARS = 160;

/**
 * Says what a file read again no longer has: the packages that dropped out of its lines, and whole lines of the plan that
 * nothing in it stands for any more. A package that moved to another line, or has another version, is still there.
 *
 * @param kept the lines of the plan before the file was read
 * @param replaced those of them that it has replaced
 * @param read what the file has
 */
export function noteGonePackages(
  kept: readonly Material[],
  replaced: readonly ReplacedLine[],
  read: readonly Material[],
  notes: BomNotes,
): void {
  const namesOf = new Map<string, Set<string>>();
  for (const { name, components } of read) {
    if (components === undefined) continue;
    const names = namesOf.get(foldedName(name)) ?? new Set();
    for (const component of components) names.add(component.name);
    namesOf.set(foldedName(name), names);
  }
  for (const { line, components } of replaced) {
    const now = namesOf.get(foldedName(line.name));
    const gone = new Set(components.map(({ name }) => name).filter((name) => now?.has(name) !== true));
    for (const packages of inChunks([...gone])) notes.add('packages-gone', '', { name: line.name, packages });
  }
  const taken = new Set(replaced.map(({ line }) => line.id));
  for (const { id, name, components } of kept)
    if (components !== undefined && namesOf.has(foldedName(name)) && !taken.has(id))
      notes.add('packages-left', '', { name });
}

function inChunks(names: readonly string[]): readonly string[] {
  const chunks: string[] = [];
  for (const name of names) {
    const last = chunks.at(-1);
    if (last !== undefined && last.length + name.length < MAX_NAMES_CHARS)
      chunks[chunks.length - 1] = `${last}, ${name}`;
    else chunks.push(name);
  }
  return chunks;
}
