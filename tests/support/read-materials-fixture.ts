import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteLine } from '#core/ip/materials/readers/note-text';
import { type ReadMaterials, readMaterials } from '#core/ip/materials/readers/read-materials';
import type { Material } from '#core/plan/ip/material';
import { realLicenceNames } from './licence-names';

const FOLDER = join(import.meta.dirname, '../fixtures/materials');

export function materialsFixture(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

/** Reads a text with the real catalog's licences; fails the test where it is refused. */
export function readText(text: string, file = 'file'): ReadMaterials {
  const read = readMaterials(file, text, { names: realLicenceNames(), language: 'en' });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

export function readFixture(file: string): ReadMaterials {
  return readText(materialsFixture(file), file);
}

/** The message by which a text is refused; fails the test where it is read. */
export function refusal(text: string, file = 'file'): string {
  const read = readMaterials(file, text, { names: realLicenceNames(), language: 'en' });
  if (read.ok) throw new Error(`read as ${read.value.format}`);
  return read.error.message;
}

export function noteLines(read: ReadMaterials): readonly string[] {
  return read.notes.map((note) => noteLine(note, 'en'));
}

export function named(read: ReadMaterials, name: string): Material {
  const found = read.materials.find((material) => material.name === name);
  if (found === undefined)
    throw new Error(`no ${name} among ${read.materials.map((each) => each.name).join(', ')}`);
  return found;
}
