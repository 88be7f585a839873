import type { Finding } from '#core/evaluation/evaluation';
import { decisiveUnknowns } from '#core/law/engine/decisive-unknowns';
import { FACTS, type FactId } from '#core/law/facts';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';

/** Open questions that get a line of their own; the rest is counted in one. */
const MOST_QUESTIONS = 5;
/** Timings that are over once people use the product. */
const BEFORE_LAUNCH: readonly string[] = ['before-processing', 'before-launch', 'before-transfer'];

/**
 * Lines of the plan check that the law writes: answers that are none, critical duties that stand between the plan and
 * its launch, and the answers that open duties wait for. No part of the evaluation: the law moves no figure.
 */
export function legalFindings(plan: Pick<Plan, 'compliance'>, duties: PlanDuties): readonly Finding[] {
  return [...faultyAnswers(duties), ...criticalDuties(plan, duties), ...openQuestions(duties)];
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

function criticalDuties(
  { compliance }: Pick<Plan, 'compliance'>,
  { duties }: PlanDuties,
): readonly Finding[] {
  const records = (compliance ?? NO_COMPLIANCE).duties;
  const count = duties.filter(({ assessment: { duty, state } }) => {
    const status = Object.hasOwn(records, duty.id) ? records[duty.id]?.status : 'open';
    const isDue = state === 'applies' && !duty.isAdvice && BEFORE_LAUNCH.includes(duty.timing);
    return isDue && duty.severity === 'critical' && status !== 'done' && status !== 'waived';
  }).length;
  if (count === 0) return [];
  return [{ code: 'law.critical-open', severity: 'warning', path: 'compliance', params: { count } }];
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
