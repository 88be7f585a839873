import { derivationCycles } from '#core/ip/licences/derivation';
import { joinLicences } from '#core/ip/materials/licence-ids/join-licences';
import type { LicenceNames } from '#core/ip/materials/licence-ids/licence-names';
import {
  type ResolvedLicence,
  resolveLicence,
  type UnresolvedLicence,
} from '#core/ip/materials/licence-ids/resolve-licence';
import { suggestLicences } from '#core/ip/materials/licence-ids/suggest-licences';
import { type BomNotes, bomNotes } from '#core/ip/materials/readers/bom-note';
import { licenceRemark } from '#core/ip/materials/readers/licence-remark';
import { type LimitedField, LONGEST, MAX_ORIGINS } from '#core/ip/materials/readers/limits';
import type { Material } from '#core/plan/ip/material';
import { memo } from '#core/shared/memo';
import type { Result } from '#core/shared/result';

/** What a reader found out about one material; its id and its limits are the draft's business. */
export type FoundMaterial = Omit<Partial<Material>, 'id' | 'kind' | 'name' | 'derivedFrom'> &
  Pick<Material, 'kind' | 'name'> & { readonly id?: string };

/** Unknown licences of one file for which a suggestion is looked for; it takes milliseconds each. */
const MAX_SUGGESTED = 50;

/** The bill of materials as far as it has been read from one file. */
export interface BomDraft {
  readonly notes: BomNotes;
  readonly materials: readonly Material[];
  /** Adds a material. @returns its id, unique in the file */
  add(found: FoundMaterial, place: string): string;
  /** A material that was added; undefined = no such id. */
  get(id: string): Material | undefined;
  /** Notes that one material is made from another; both by their ids. */
  derive(id: string, origin: string): void;
  /** The licence behind a text; what was found is remembered, since a lock file says “MIT” a thousand times. */
  resolve(text: string): Result<ResolvedLicence, UnresolvedLicence>;
  /** Terms of the catalog that are known by the name of the material itself, e.g. of a well-known dataset. */
  named(name: string): string | null;
  /**
   * The licence as it is kept: its one way to be written, or what the file says where nobody knows it, with a
   * note; null where it says no more than “other” or “unknown”.
   *
   * @param name of the material, for the notes
   */
  licence(text: string, name: string, place: string): string | null;
  /** The licence that several make which all hold; they are joined as written where one of them is not known. */
  licenceOfAll(texts: readonly string[], name: string, place: string): string | null;
  /** A text within its limit; what is cut off is noted. */
  shorten(text: string, field: LimitedField, place: string): string;
  /** Takes out the steps by which something would be made from itself, and names them. */
  cutCycles(): void;
}

export function bomDraft(names: LicenceNames): BomDraft {
  const notes = bomNotes();
  const materials: Material[] = [];
  const byId = new Map<string, Material>();
  const shorten = (text: string, field: LimitedField, place: string): string => {
    const limit = LONGEST[field];
    if (text.length <= limit) return text;
    notes.add('shortened', place, { field, limit: String(limit) });
    return `${text.slice(0, limit - 1).trimEnd()}…`;
  };
  const resolve = memo((text) => resolveLicence(text, names));
  const suggested = new Map<string, readonly string[]>();
  const suggest = (unresolved: UnresolvedLicence): readonly string[] => {
    const known = suggested.get(unresolved.text);
    if (known !== undefined) return known;
    const found = suggested.size < MAX_SUGGESTED ? suggestLicences(unresolved, names) : [];
    suggested.set(unresolved.text, found);
    return found;
  };
  const licence = (text: string, name: string, place: string): string | null => {
    const found = resolve(text);
    const remark = licenceRemark(found, name, suggest);
    if (remark !== null) notes.add(remark.code, place, remark.values);
    if (found.ok) return shorten(found.value.written, 'licence', place);
    return found.error.reason === 'says-nothing' ? null : shorten(text.trim(), 'licence', place);
  };
  const nextNumber = new Map<string, number>();
  return {
    notes,
    materials,
    shorten,
    resolve,
    named: (name) => names.find(name),
    add: (found, place) => {
      const name = shorten(found.name.trim() || found.kind, 'name', place);
      const id = freeId(found.id ?? idFor(name), byId, nextNumber);
      const material: Material = { licence: null, uses: {}, note: '', ...found, id, name, derivedFrom: [] };
      materials.push(material);
      byId.set(id, material);
      return id;
    },
    get: (id) => byId.get(id),
    derive: (id, origin) => {
      const material = byId.get(id);
      if (material === undefined || !byId.has(origin) || material.derivedFrom.includes(origin)) return;
      if (material.derivedFrom.length < MAX_ORIGINS) material.derivedFrom.push(origin);
      else notes.add('too-many', material.name);
    },
    licence,
    licenceOfAll: (texts, name, place) => {
      const areKnown = texts.every((text) => resolve(text).ok);
      return licence(areKnown ? joinLicences(texts, 'AND') : texts.join(' AND '), name, place);
    },
    cutCycles: () => {
      // A cycle may hide behind another one that shares a step with it.
      for (
        let cycles = derivationCycles(materials);
        cycles.length > 0;
        cycles = derivationCycles(materials)
      ) {
        for (const cycle of cycles) cutCycle(cycle, byId, notes);
      }
    },
  };
}

function cutCycle(cycle: readonly string[], byId: ReadonlyMap<string, Material>, notes: BomNotes): void {
  const [first] = cycle;
  const last = byId.get(cycle.at(-1) ?? '');
  if (first === undefined || last === undefined || !last.derivedFrom.includes(first)) return;
  last.derivedFrom = last.derivedFrom.filter((id) => id !== first);
  const named = [...cycle, first].map((id) => byId.get(id)?.name ?? id);
  notes.add('cycle', '', { cycle: named.join(' → ') });
}

/** Letters, digits and dots of the name, as an id of a plan. */
function idFor(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug.slice(0, LONGEST.id - 10) || 'material';
}

/** @param nextNumber where to go on for a name that many have, so that the last of them need not try them all */
function freeId(
  wanted: string,
  taken: ReadonlyMap<string, unknown>,
  nextNumber: Map<string, number>,
): string {
  let id = wanted;
  let number = nextNumber.get(wanted) ?? 2;
  for (; taken.has(id); number += 1) id = `${wanted.slice(0, LONGEST.id - 10)}-${number}`;
  nextNumber.set(wanted, number);
  return id;
}
