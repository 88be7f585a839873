import { gapScore, SEVERITY_POINTS } from '#core/law/plan-duties/gap-score';
import type { PlanDuty } from '#core/law/plan-duties/plan-duties';
import type { ThemeId } from '#core/law/themes';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import { BEST, type Grade } from '#core/strategy/graph/grade';
import type { DutyGroup, GraphInput } from '#core/strategy/graph/graph-input';
import type { GraphRequest } from '#core/strategy/graph/inputs/graph-request';
import type { NodeId } from '#core/strategy/graph/nodes';
import { betweenEnds } from '#core/uncertainty/three-point';

/** Duties that protect people's data, and those that let users see what they are dealing with. */
const GROUPS: readonly {
  readonly about: DutyGroup;
  readonly node: NodeId;
  readonly themes: readonly ThemeId[];
}[] = [
  {
    about: 'privacy',
    node: 'data_privacy',
    themes: ['lawful-basis', 'rights', 'security-breach', 'transfers-localisation', 'minors'],
  },
  {
    about: 'trust',
    node: 'user_trust',
    themes: ['transparency', 'automated-decisions', 'ai-transparency-labelling', 'high-risk', 'content'],
  },
];

/** How far the duties of the plan are met, by the points of the gap score. */
export function dutyInputs({ plan, duties }: Pick<GraphRequest, 'plan' | 'duties'>): readonly GraphInput[] {
  return GROUPS.map(({ about, node, themes }): GraphInput => {
    const id = `duties.${about}`;
    if (duties === null) return { id, node, grade: null, fact: { kind: 'loading', what: 'law' } };
    const records = (plan.compliance ?? NO_COMPLIANCE).duties;
    const own = duties.duties.filter(
      ({ assessment }) => themes.includes(assessment.duty.theme) && !assessment.duty.isAdvice,
    );
    const score = gapScore(own, records);
    const count = (of: 'done' | 'doing' | 'open') => score.tallies.reduce((sum, tally) => sum + tally[of], 0);
    return {
      id,
      node,
      grade: gradeOfDuties(score.donePoints, score.allPoints, pointsOf(own)),
      fact: {
        kind: 'duties',
        about,
        done: count('done'),
        all: count('done') + count('doing') + count('open'),
        unknown: score.unknown,
      },
    };
  });
}

function pointsOf(duties: readonly PlanDuty[]): number {
  return duties
    .filter(({ assessment }) => assessment.state === 'unknown')
    .reduce((sum, { assessment }) => sum + SEVERITY_POINTS[assessment.duty.severity], 0);
}

/** Between: duties that hang on an unanswered question all apply and are open, and none of them applies. */
function gradeOfDuties(done: number, all: number, unknown: number): Grade {
  // Nothing to meet is nothing left open.
  const share = (of: number) => (of === 0 ? BEST : (BEST * done) / of);
  return betweenEnds({ low: share(all + unknown), high: share(all) });
}
