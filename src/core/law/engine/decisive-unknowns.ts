import type { DutyAssessment } from '#core/law/assessment';
import { FACTS, type FactId } from '#core/law/facts';
import type { Severity } from '#core/law/law';

/** A fact that somebody should be asked for. */
export interface DecisiveUnknown {
  readonly fact: FactId;
  /** Duties that wait for it, in the order given; some wait for other facts as well. */
  readonly waiting: readonly DutyAssessment[];
}

/** One critical duty outweighs a handful of medium ones. Advice waits for nobody. */
const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** Unanswered facts that open duties wait for, by number and severity of these, then in the order of the questionnaire. */
export function decisiveUnknowns(duties: readonly DutyAssessment[]): readonly DecisiveUnknown[] {
  const waiting = new Map<FactId, DutyAssessment[]>();
  for (const duty of duties)
    for (const fact of duty.state === 'unknown' ? duty.missing : [])
      waiting.set(fact, [...(waiting.get(fact) ?? []), duty]);
  const order = Object.keys(FACTS);
  const weight = (assessments: readonly DutyAssessment[]) =>
    assessments.reduce((sum, { duty }) => sum + (duty.isAdvice ? 0 : WEIGHTS[duty.severity]), 0);
  return [...waiting]
    .map(([fact, assessments]) => ({ fact, waiting: assessments }))
    .sort((a, b) => weight(b.waiting) - weight(a.waiting) || order.indexOf(a.fact) - order.indexOf(b.fact));
}

/**
 * Finer facts whose answer is assumed in a duty that applies, e.g. `sellsOrSharesData` from `profiling`: asking them
 * may take a duty away. Same order.
 */
export function assumedFacts(duties: readonly DutyAssessment[]): readonly DecisiveUnknown[] {
  const resting = new Map<FactId, DutyAssessment[]>();
  for (const assessment of duties) {
    if (assessment.state !== 'applies') continue;
    const assumed = assessment.because.filter(({ assumedFrom }) => assumedFrom !== null);
    for (const fact of new Set(assumed.map(({ leaf }) => leaf.fact)))
      resting.set(fact, [...(resting.get(fact) ?? []), assessment]);
  }
  return [...resting]
    .map(([fact, assessments]) => ({ fact, waiting: assessments }))
    .sort((a, b) => b.waiting.length - a.waiting.length);
}
