import type { LicenceLeaf } from '#core/ip/materials/licence-ids/licence-terms';

/**
 * Name under which the rules know a licence. One with an exception goes by both, which no rule knows: the exception may
 * lift just what a rule is about, so that the rules of the bare licence would accuse for nothing.
 */
export function ruleIdOf({ id, exception }: LicenceLeaf): string {
  return exception === null ? id : `${id} WITH ${exception}`;
}
