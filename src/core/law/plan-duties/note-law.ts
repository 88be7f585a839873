import type { Evaluation } from '#core/evaluation/evaluation';
import type { LawCatalog } from '#core/law/law';
import { countriesOfPlan } from '#core/law/plan-duties/countries-of-plan';
import { seenLawOf } from '#core/law/plan-duties/law-changes';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import type { Compliance, SeenLaw } from '#core/plan/compliance';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

export interface NoteRequest {
  /** The plan before an edit, and as the edit leaves it. */
  readonly before: Plan;
  readonly after: Plan;
  /** Of the plan; null = not computed yet. */
  readonly evaluation: Evaluation | null;
  readonly law: LawCatalog;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Keeps what a plan notes of the law complete, so that a later update of the catalog can say what it changed. The first
 * answer to a question of the law, and the first work on a duty or a document, note the law; a country or a state that
 * comes to the plan later is noted as well. Law that has changed waits for the user: it is never noted by itself.
 *
 * @returns the plan after the edit; the same object where nothing is to be noted
 */
export function withLawNoted(request: NoteRequest): Plan {
  const { before, after, law, today } = request;
  const compliance = after.compliance ?? NO_COMPLIANCE;
  const noted = compliance.seenLaw;
  if (noted === null) {
    const isLegalWork = after.facts !== before.facts || after.compliance !== before.compliance;
    return isLegalWork ? withSeen(after, compliance, seenNow(request, today)) : after;
  }
  if (noted.checksum !== law.checksum) return after;
  const isKnown = countriesOfPlan(after).every(({ country }) => noted.countries.includes(country));
  if (isKnown && compliance.regions === (before.compliance ?? NO_COMPLIANCE).regions) return after;
  const now = seenNow(request, noted.confirmedOn);
  // What was noted stays: the user confirmed it in that state.
  return withSeen(after, compliance, {
    ...noted,
    countries: [...new Set([...noted.countries, ...now.countries])],
    duties: { ...now.duties, ...noted.duties },
  });
}

function seenNow({ after, evaluation, law }: NoteRequest, confirmedOn: string): SeenLaw {
  return seenLawOf(dutiesOfPlan({ plan: after, evaluation, law }), law, confirmedOn);
}

function withSeen(plan: Plan, compliance: Compliance, seenLaw: SeenLaw): Plan {
  return { ...plan, compliance: { ...compliance, seenLaw } };
}
