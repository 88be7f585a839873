import type { Finding } from '#core/evaluation/evaluation';
import { decisiveUnknowns } from '#core/law/engine/decisive-unknowns';
import { testLeaf } from '#core/law/engine/test-leaf';
import { FACTS, type FactId } from '#core/law/facts';
import { askedFacts } from '#core/law/plan-duties/asked-facts';
import { blocksLaunch } from '#core/law/plan-duties/launch-blockers';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

/** Open questions that get a line of their own; the rest is counted in one. */
const MOST_QUESTIONS = 5;

/** Screen and view on which those duties stand, the open ones first. */
const CRITICAL_DUTIES = 'compliance?view=list&severity=critical&state=binding&sort=status';

/** What the lines depend on besides the duties. */
type LegalPlan = Pick<Plan, 'compliance' | 'schedule'>;

/**
 * Lines of the plan check that the law writes: answers that are none, critical duties that stand between the plan and
 * its launch, and the answers that open duties wait for. No part of the evaluation: the law moves no figure.
 */
export function legalFindings(plan: LegalPlan, duties: PlanDuties): readonly Finding[] {
  return [
    ...faultyAnswers(duties),
    ...computeAnswered(duties),
    ...criticalDuties(plan, duties),
    ...openQuestions(duties),
  ];
}

/**
 * An answered training compute that hides a limit: the answer stays what it is when the model grows, so that law which
 * begins at a size would go unnoticed.
 */
function computeAnswered({ countries }: PlanDuties): readonly Finding[] {
  const fact = 'trainingFlop';
  for (const { places } of countries)
    for (const { place, known } of places) {
      const origin = known.origins[fact];
      const answer = known.facts[fact];
      if (origin?.how !== 'answered' || origin.insteadOf === null || answer === undefined) continue;
      const computed = origin.insteadOf.value;
      const leaves = askedFacts(place.jurisdiction).get(fact)?.leaves ?? [];
      if (leaves.some((leaf) => testLeaf(leaf, answer) !== testLeaf(leaf, computed)))
        return [{ code: 'law.compute-answered', severity: 'warning', path: origin.path, params: { fact } }];
    }
  return [];
}

/** The line that an update of the law leaves until its changes are confirmed. @param count duties that changed */
export function lawChangeFindings(count: number): readonly Finding[] {
  if (count === 0) return [];
  return [{ code: 'law.changed', severity: 'hint', path: 'compliance?view=changes', params: { count } }];
}

function faultyAnswers({ countries }: PlanDuties): readonly Finding[] {
  const paths = countries.flatMap(({ places }) =>
    places.flatMap(({ known }) => known.faults.map(({ path }) => path)),
  );
  return [...new Set(paths)].map((path) => ({
    code: 'law.answer-fault',
    severity: 'warning',
    path,
    params: { fact: path.split('.').at(-1) ?? path },
  }));
}

function criticalDuties(plan: LegalPlan, { duties }: PlanDuties): readonly Finding[] {
  const records = (plan.compliance ?? NO_COMPLIANCE).duties;
  const { launch } = milestonesOf(plan);
  const count = duties.filter(({ assessment }) => blocksLaunch(assessment, records, launch)).length;
  if (count === 0) return [];
  return [{ code: 'law.critical-open', severity: 'warning', path: CRITICAL_DUTIES, params: { count } }];
}

function openQuestions({ countries, duties }: PlanDuties): readonly Finding[] {
  const waiting = duties
    .map(({ assessment }) => assessment)
    .filter(({ duty, state }) => state === 'unknown' && !duty.isAdvice);
  const open = decisiveUnknowns(waiting);
  const pathOf = (fact: FactId): string => {
    if (FACTS[fact].scope === 'common') return `facts.common.${fact}`;
    const place = countries
      .flatMap(({ places }) => places)
      .find((each) =>
        each.duties.some(({ state, missing }) => state === 'unknown' && missing.includes(fact)),
      );
    return `facts.byCountry.${place?.place.jurisdiction.id ?? ''}.${fact}`;
  };
  const lines = open.slice(0, MOST_QUESTIONS).map(
    ({ fact, waiting: on }): Finding => ({
      code: 'law.unanswered',
      severity: 'hint',
      path: pathOf(fact),
      params: { fact, count: on.length },
    }),
  );
  const next = open[MOST_QUESTIONS];
  if (next === undefined) return lines;
  const params = { count: open.length - MOST_QUESTIONS };
  return [...lines, { code: 'law.more-unanswered', severity: 'hint', path: pathOf(next.fact), params }];
}
