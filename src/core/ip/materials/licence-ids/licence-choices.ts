import type { LicenceLeaf, LicenceTerms } from '#core/ip/materials/licence-ids/licence-terms';

/** More ways to choose are not listed. */
const MAX_CHOICES = 64;

/** One way to take the material: all these licences hold together. */
export type LicenceChoice = readonly LicenceLeaf[];

/**
 * The ways in which the licence of a material can be taken. A licence without OR has one.
 *
 * @returns at most 64, in the order of the expression; the first ones where there are more
 */
export function licenceChoices(terms: LicenceTerms): readonly LicenceChoice[] {
  if (terms.kind === 'licence') return [[terms]];
  if (terms.kind === 'or') return terms.parts.flatMap(licenceChoices).slice(0, MAX_CHOICES);
  let choices: readonly LicenceChoice[] = [[]];
  for (const part of terms.parts) {
    const more = licenceChoices(part);
    choices = choices.flatMap((chosen) => more.map((added) => union(chosen, added))).slice(0, MAX_CHOICES);
  }
  return choices;
}

function union(one: LicenceChoice, other: LicenceChoice): LicenceChoice {
  const keys = new Set(one.map((leaf) => JSON.stringify(leaf)));
  return [...one, ...other.filter((leaf) => !keys.has(JSON.stringify(leaf)))];
}
