import type { BomDraft } from '#core/ip/materials/readers/bom-draft';
import { type FoldWords, foldComponents } from '#core/ip/materials/readers/fold-components';
import type { Component } from '#core/plan/ip/component';
import type { MaterialKind } from '#core/plan/ip/material';

/** A package of an SPDX file, whichever version wrote it. */
export interface SpdxPackage {
  /** By which relationships name it. */
  readonly reference: string;
  readonly place: string;
  readonly kind: MaterialKind;
  readonly name: string;
  readonly version: string | undefined;
  readonly declared: string | undefined;
  readonly concluded: string | undefined;
  readonly licenceText: string | undefined;
  readonly source: string | undefined;
  readonly purl: string | undefined;
  readonly copyright: string | undefined;
}

export interface SpdxOrigin {
  readonly reference: string;
  readonly origin: string;
  readonly place: string;
}

/** What an SPDX file says, in the same form for versions 2 and 3. */
export interface SpdxBom {
  readonly title: string;
  readonly packages: readonly SpdxPackage[];
  readonly origins: readonly SpdxOrigin[];
  /** References of packages for development, test or build only. */
  readonly development: ReadonlySet<string>;
  /** References of what the file describes: the product itself. */
  readonly roots: ReadonlySet<string>;
}

/** Puts what an SPDX file says into the draft. */
export function addSpdxBom(bom: SpdxBom, words: FoldWords, draft: BomDraft): void {
  const byReference = new Map<string, string>();
  const components: Component[] = [];
  for (const found of bom.packages) {
    // The product is not a material of its own; a model that a file describes is.
    const isProduct = bom.roots.has(found.reference) && found.kind === 'code' && bom.packages.length > 1;
    if (isProduct) continue;
    if (found.kind === 'code')
      components.push(toComponent(found, bom.development.has(found.reference), draft));
    else if (byReference.has(found.reference))
      draft.notes.add('duplicate-id', found.place, { id: found.reference });
    else byReference.set(found.reference, addMaterial(found, draft));
  }
  foldComponents({ name: bom.title, components, place: '' }, words, false, draft);
  const known = new Set(bom.packages.map(({ reference }) => reference));
  for (const { reference, origin, place } of bom.origins) {
    const id = byReference.get(reference);
    const originId = byReference.get(origin);
    if (id !== undefined && originId !== undefined) draft.derive(id, originId);
    else if (id !== undefined && !known.has(origin))
      draft.notes.add('dangling-reference', place, { reference: origin });
  }
  draft.cutCycles();
}

function addMaterial(found: SpdxPackage, draft: BomDraft): string {
  const { place, kind, name, version, source, purl, copyright, licenceText } = found;
  const address = source ?? purl;
  return draft.add(
    {
      kind,
      name,
      licence: licenceOf(found, true, draft),
      ...(version === undefined ? {} : { version: draft.shorten(version, 'version', place) }),
      ...(address === undefined ? {} : { source: draft.shorten(address, 'source', place) }),
      ...(copyright === undefined ? {} : { copyright: draft.shorten(copyright, 'copyright', place) }),
      ...(licenceText === undefined ? {} : { licenceText: draft.shorten(licenceText, 'licenceText', place) }),
    },
    place,
  );
}

function toComponent(found: SpdxPackage, development: boolean, draft: BomDraft): Component {
  const { place, name, version, purl, copyright } = found;
  return {
    name: draft.shorten(name, 'name', place),
    ...(version === undefined ? {} : { version: draft.shorten(version, 'version', place) }),
    licence: licenceOf(found, false, draft),
    ...(purl === undefined ? {} : { purl: draft.shorten(purl, 'purl', place) }),
    ...(copyright === undefined ? {} : { copyright: draft.shorten(copyright, 'copyright', place) }),
    ...(development ? { development: true as const } : {}),
  };
}

/** The concluded licence is what someone found on looking; without one the author's own word counts. */
function licenceOf(found: SpdxPackage, warn: boolean, draft: BomDraft): string | null {
  const { name, place, declared, concluded } = found;
  if (declared !== undefined && concluded !== undefined && declared !== concluded)
    draft.notes.add('concluded-differs', place, { name, declared, concluded });
  const text = concluded ?? declared;
  if (text !== undefined) return draft.licence(text, name, place);
  if (warn) draft.notes.add('licence-missing', place, { name });
  return null;
}

/** A text of SPDX that says something; it writes NOASSERTION or NONE where there is nothing to say. */
export function assertion(text: string | undefined): string | undefined {
  return text === undefined || /^(?:NOASSERTION|NONE)$/i.test(text) ? undefined : text;
}
