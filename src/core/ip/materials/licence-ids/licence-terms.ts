/** One licence as it bears on a material. */
export interface LicenceLeaf {
  readonly kind: 'licence';
  /** Id of the catalog where it has rules for it, else the SPDX id or `LicenseRef-…`. */
  readonly id: string;
  readonly inCatalog: boolean;
  /** Named as a version “or any later one” (`+`), where the catalog cannot tell the later ones. */
  readonly orLater: boolean;
  /** SPDX exception behind `WITH`; it may soften what the licence asks. */
  readonly exception: string | null;
}

/** `and`: all of them hold. `or`: whoever takes the material chooses one. */
export interface LicenceGroup {
  readonly kind: 'and' | 'or';
  readonly parts: readonly LicenceTerms[];
}

export type LicenceTerms = LicenceLeaf | LicenceGroup;

/** Joins terms, without groups of one and without a group inside a group of its own kind. */
export function joinTerms(kind: 'and' | 'or', parts: readonly LicenceTerms[]): LicenceTerms {
  const flat: LicenceTerms[] = [];
  const seen = new Set<string>();
  for (const part of parts.flatMap((each) => (each.kind === kind ? each.parts : [each]))) {
    const key = JSON.stringify(part);
    if (seen.has(key)) continue;
    seen.add(key);
    flat.push(part);
  }
  const [only] = flat;
  return only !== undefined && flat.length === 1 ? only : { kind, parts: flat };
}

/** Every licence that is named, each once, in the order of the expression. */
export function leavesOf(terms: LicenceTerms): readonly LicenceLeaf[] {
  const leaves = new Map<string, LicenceLeaf>();
  const visit = (each: LicenceTerms): void => {
    if (each.kind === 'licence') leaves.set(JSON.stringify(each), each);
    else each.parts.forEach(visit);
  };
  visit(terms);
  return [...leaves.values()];
}
