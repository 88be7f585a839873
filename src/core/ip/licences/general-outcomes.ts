import type { FindingStatus, GeneralFindingId, Licence, LicenceTerm } from '#core/ip/ip';
import { type Places, whereHolds } from '#core/ip/licences/licence-place';
import { thresholdQuestion } from '#core/ip/licences/threshold-facts';
import { openUses, type UseConditions, usesHold } from '#core/ip/licences/use-truths';
import type { Reason, Truth } from '#core/law/assessment';
import { every } from '#core/law/engine/truth';
import type { FactId } from '#core/law/facts';
import type { Bilingual } from '#core/law/law';
import type { UseAnswers } from '#core/plan/ip/material';

/** How one term of a licence comes out for one material. */
export interface TermOutcome {
  readonly id: GeneralFindingId;
  readonly state: 'applies' | 'unknown';
  /** null = as the general finding says. */
  readonly status: FindingStatus | null;
  readonly terms: readonly Bilingual[];
  readonly places: readonly string[];
  readonly missingUses: readonly string[];
  readonly missingFacts: readonly FactId[];
  readonly missingPlace: boolean;
  readonly because: readonly Reason[];
}

const NO_USES: UseConditions = { usesAll: [], usesAny: [], usesNone: [] };

/** Uses under which a term bites. Testing inside the company is no commercial use. */
const USES: Readonly<Partial<Record<LicenceTerm, UseConditions>>> = {
  'commercial-use': { ...NO_USES, usesAll: ['commercial'], usesNone: ['non-production-testing'] },
  training: { ...NO_USES, usesAny: ['train-other-model', 'outputs-to-train'] },
  naming: { ...NO_USES, usesAny: ['fine-tune', 'outputs-to-train', 'distribute-weights'] },
  attribution: { ...NO_USES, usesAny: ['distribute-weights', 'distribute-code', 'distribute-dataset'] },
};

/**
 * What a licence's own terms come to where no rule judges them: what it forbids, its limits of numbers, territory and
 * field of use, and what has to be named or passed on.
 *
 * @param judged terms on which a rule of the catalog speaks for this licence
 */
export function termOutcomes(
  licence: Licence,
  uses: UseAnswers,
  judged: ReadonlySet<LicenceTerm>,
  places: Places,
): readonly TermOutcome[] {
  const outcomes: (TermOutcome | null)[] = [];
  const byUse = (term: LicenceTerm, terms: readonly Bilingual[]) => {
    const conditions = USES[term] ?? NO_USES;
    const state = stateOf(usesHold(conditions, uses));
    if (state === null || judged.has(term)) return;
    const missingUses = state === 'unknown' ? openUses(conditions, uses) : [];
    outcomes.push({ ...blank(`licence.${term}`, state), terms, missingUses });
  };
  if (licence.commercialUse === 'no') byUse('commercial-use', licence.conditions);
  if (licence.trainOtherModels === 'no') byUse('training', textsOf(licence.outputRestrictions));
  if (licence.namingRule !== null) byUse('naming', [licence.namingRule]);
  if (licence.needsAttribution) byUse('attribution', licence.conditions);
  if (licence.fieldOfUse !== null && !judged.has('field-of-use'))
    outcomes.push({ ...blank('licence.field-of-use', 'applies'), terms: [licence.fieldOfUse] });
  if (!judged.has('territory')) outcomes.push(territoryOutcome(licence, uses, places));
  if (!judged.has('thresholds'))
    outcomes.push(...licence.thresholds.map((threshold) => thresholdOutcome(threshold, places)));
  return outcomes.filter((outcome) => outcome !== null);
}

function territoryOutcome({ territory }: Licence, uses: UseAnswers, places: Places): TermOutcome | null {
  if (territory === null) return null;
  const conditions: UseConditions = { ...NO_USES, usesAll: territory.uses };
  const where = whereHolds(places, territory.excludes, territory.when);
  const state = stateOf(every([usesHold(conditions, uses), where.truth], (truth) => truth));
  if (state === null) return null;
  return {
    ...blank('licence.territory', state),
    terms: [territory.what],
    places: where.codes,
    missingUses: state === 'unknown' ? openUses(conditions, uses) : [],
    missingFacts: state === 'unknown' ? where.missing : [],
    missingPlace: where.missingPlace,
    because: where.because,
  };
}

function thresholdOutcome(threshold: Licence['thresholds'][number], places: Places): TermOutcome | null {
  const { passed, yesIsOpen } = thresholdQuestion(threshold);
  const open = { status: threshold.status, terms: [threshold.effect] };
  if (passed === null) return { ...blank('licence.thresholds', 'unknown'), ...open };
  const where = whereHolds(places, [], passed);
  // Where a yes is no more than a maybe, the answer is known and does not help.
  const truth: Truth = where.truth === 'true' && yesIsOpen ? 'unknown' : where.truth;
  const state = stateOf(truth);
  if (state === null) return null;
  return {
    ...blank('licence.thresholds', state),
    ...open,
    missingFacts: where.missing,
    because: where.because,
  };
}

function blank(id: GeneralFindingId, state: TermOutcome['state']): TermOutcome {
  return {
    ...{ id, state, status: null, terms: [], places: [] },
    ...{ missingUses: [], missingFacts: [], missingPlace: false, because: [] },
  };
}

function stateOf(truth: Truth): TermOutcome['state'] | null {
  if (truth === 'false') return null;
  return truth === 'true' ? 'applies' : 'unknown';
}

function textsOf(text: Bilingual | null): readonly Bilingual[] {
  return text === null ? [] : [text];
}
