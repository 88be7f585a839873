import type { LicenceRule } from '#core/ip/ip';
import { type Places, whereHolds } from '#core/ip/licences/licence-place';
import { openUses, usesHold } from '#core/ip/licences/use-truths';
import type { Reason } from '#core/law/assessment';
import { every, some } from '#core/law/engine/truth';
import type { FactId } from '#core/law/facts';
import type { UseAnswers } from '#core/plan/ip/material';

/** A material with the licences it is taken under and all that is known about its uses. */
export interface LicensedMaterial {
  readonly id: string;
  readonly licences: readonly string[];
  readonly uses: UseAnswers;
}

/** How a rule comes out for one material; null = it does not fire. */
export interface RuleOutcome {
  readonly state: 'applies' | 'unknown';
  readonly licences: readonly string[];
  /** The material, and those that it clashes with. */
  readonly materials: readonly string[];
  readonly places: readonly string[];
  readonly missingUses: readonly string[];
  readonly missingFacts: readonly FactId[];
  readonly missingPlace: boolean;
  readonly because: readonly Reason[];
}

/**
 * Applies one rule to one material, as `how_to_read` of the rules says: one of `licencesAny` is its own, one of
 * `licencesAlso` is another's, the uses hold, a selected jurisdiction is listed, the trigger is true.
 *
 * @param all every material of the list, for `licencesAlso`
 */
export function ruleOutcome(
  rule: LicenceRule,
  material: LicensedMaterial,
  all: readonly LicensedMaterial[],
  places: Places,
): RuleOutcome | null {
  const own = material.licences.filter((id) => rule.licencesAny.includes(id));
  if (own.length === 0) return null;
  const uses = usesHold(rule, material.uses);
  if (uses === 'false') return null;
  // What is not combined cannot clash: the other material has to be put to the same uses.
  const others = (rule.licencesAlso.length === 0 ? [] : all)
    .map((other) => ({
      other,
      licences: other.licences.filter((id) => rule.licencesAlso.includes(id)),
      truth: usesHold(rule, other.uses),
    }))
    .filter(({ licences, truth }) => licences.length > 0 && truth !== 'false');
  const also = rule.licencesAlso.length === 0 ? 'true' : some(others, ({ truth }) => truth);
  if (also === 'false') return null;
  const where = whereHolds(places, rule.jurisdictions, rule.when);
  const truth = every([uses, also, where.truth], (part) => part);
  if (truth === 'false') return null;
  const clashing = truth === 'true' ? others.filter((each) => each.truth === 'true') : others;
  const hangsOnPlace = rule.jurisdictions.length > 0 || where.because.length > 0 || where.missing.length > 0;
  return {
    state: truth === 'true' ? 'applies' : 'unknown',
    licences: [...new Set([...own, ...clashing.flatMap(({ licences }) => licences)])],
    materials: [...new Set([material.id, ...clashing.map(({ other }) => other.id)])],
    places: hangsOnPlace ? where.codes : [],
    missingUses:
      truth === 'true'
        ? []
        : [
            ...new Set([
              ...openUses(rule, material.uses),
              ...(also === 'unknown' ? others.flatMap(({ other }) => openUses(rule, other.uses)) : []),
            ]),
          ],
    missingFacts: truth === 'true' ? [] : where.missing,
    missingPlace: where.missingPlace,
    because: where.because,
  };
}
