import type { LicenceFinding } from '#core/ip/licences/finding';
import type { PlanRisk } from '#core/ip/plan-ip/plan-ip';
import type { FactId } from '#core/law/facts';
import type { Severity } from '#core/law/law';
import { compareText } from '#core/shared/compare-text';

/** An answer that is missing, and what waits for it. */
export interface OpenQuestion {
  readonly asks:
    | { readonly kind: 'fact'; readonly id: FactId }
    | { readonly kind: 'use'; readonly id: string };
  /** Open risks, by country, and open findings; some wait for other answers as well. */
  readonly risks: readonly PlanRisk[];
  readonly findings: readonly LicenceFinding[];
  /** Points of all that waits: score of risks, 25 for a critical finding down to 3 for a low one. */
  readonly weight: number;
}

/** A critical finding weighs as much as the worst risk there can be. */
const FINDING_POINTS: Readonly<Record<Severity, number>> = { critical: 25, high: 16, medium: 9, low: 3 };

/** Answers that decide most, first: facts of the questionnaire and uses of the materials. A risk counts once over all countries. */
export function openQuestions(
  risks: readonly PlanRisk[],
  findings: readonly LicenceFinding[],
): readonly OpenQuestion[] {
  const questions = new Map<
    string,
    { asks: OpenQuestion['asks']; risks: PlanRisk[]; findings: LicenceFinding[] }
  >();
  const at = (asks: OpenQuestion['asks']) => {
    const key = `${asks.kind} ${asks.id}`;
    const known = questions.get(key) ?? { asks, risks: [], findings: [] };
    questions.set(key, known);
    return known;
  };
  for (const risk of risks)
    for (const id of risk.assessment.missing) at({ kind: 'fact', id }).risks.push(risk);
  for (const finding of findings) {
    for (const id of finding.missingFacts) at({ kind: 'fact', id }).findings.push(finding);
    for (const id of finding.missingUses) at({ kind: 'use', id }).findings.push(finding);
  }
  return [...questions.values()]
    .map((question) => ({ ...question, weight: weightOf(question.risks, question.findings) }))
    .toSorted((a, b) => b.weight - a.weight || compareText(a.asks.id, b.asks.id));
}

function weightOf(risks: readonly PlanRisk[], findings: readonly LicenceFinding[]): number {
  const worst = new Map<string, number>();
  for (const { assessment, after } of risks)
    worst.set(assessment.risk.id, Math.max(after.score, worst.get(assessment.risk.id) ?? 0));
  const ofRisks = [...worst.values()].reduce((sum, score) => sum + score, 0);
  return ofRisks + findings.reduce((sum, { severity }) => sum + FINDING_POINTS[severity], 0);
}
