import { licenceChoices } from '#core/ip/materials/licence-ids/licence-choices';
import type { LicenceLeaf, LicenceTerms } from '#core/ip/materials/licence-ids/licence-terms';

/**
 * Name under which the rules know a licence. One with an exception goes by both, which no rule knows: the exception may
 * lift just what a rule is about, so that the rules of the bare licence would accuse for nothing.
 */
function ruleIdOf({ id, exception }: LicenceLeaf): string {
  return exception === null ? id : `${id} WITH ${exception}`;
}

/** The ways in which the licence of a material can be taken, each as the names under which the rules know it. */
export function ruleIdChoices(terms: LicenceTerms): readonly (readonly string[])[] {
  return licenceChoices(terms).map((choice) => choice.map(ruleIdOf));
}
