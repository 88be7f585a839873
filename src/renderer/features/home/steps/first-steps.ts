import type { Evaluation, Finding } from '#core/evaluation/evaluation';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { countFindings, type SeverityCount } from '../../../app/evaluation-counts';
import { placeOfFinding } from '../../../app/finding-place';
import { getIn } from '../../../state/set-in';

/** `next`: the first one that is not done. */
export type StepState = 'done' | 'next' | 'open';

interface StepFacts {
  readonly isDone: boolean;
  /** Place in the app that the step leads to. */
  readonly place: string;
}

/** One line of “do this first”; what it says beside its name depends on its kind. */
export type Step = StepFacts & { readonly state: StepState } & StepDetail;

type StepDetail =
  | { readonly id: 'profile' | 'model' | 'places'; readonly said: number; readonly all: number }
  | { readonly id: 'markets'; readonly count: number }
  | { readonly id: 'team'; readonly people: number }
  | { readonly id: 'price'; readonly own: number; readonly all: number }
  | { readonly id: 'check'; readonly counts: readonly SeverityCount[] }
  | { readonly id: 'print' };

const DEFAULTS = newPlan('');

const QUESTIONS = {
  profile: ['schedule.start', 'schedule.monthsToLaunch', 'schedule.horizonMonths'],
  model: ['model.parameterCount', 'training.tokens', 'training.acceleratorId', 'training.acceleratorCount'],
  places: ['placement.training', 'placement.serving', 'placement.team'],
} as const;

/**
 * The way through a plan, derived from the plan itself: nothing has to be ticked off.
 *
 * @param isSample the plan came filled in, so that all its answers count as given
 * @param evaluation null while nothing has been computed yet; what depends on it is then open
 * @param findings all lines of the plan check
 */
export function firstSteps(
  plan: Plan,
  isSample: boolean,
  evaluation: Evaluation | null,
  findings: readonly Finding[],
): readonly Step[] {
  const answered = (id: keyof typeof QUESTIONS): StepFacts & StepDetail => {
    const open = QUESTIONS[id].filter((path) => !isSample && !isSaid(plan, path));
    const all = QUESTIONS[id].length;
    const place = placeOfQuestion(open[0] ?? QUESTIONS[id][0]);
    return { id, isDone: open.length === 0, place, said: all - open.length, all };
  };
  const steps: readonly (StepFacts & StepDetail)[] = [
    answered('profile'),
    answered('model'),
    {
      id: 'markets',
      isDone: plan.markets.length > 0,
      place: placeOfQuestion('markets'),
      count: plan.markets.length,
    },
    {
      id: 'team',
      isDone: plan.team.length > 0,
      place: placeOfQuestion('team'),
      people: plan.team.reduce((sum, role) => sum + role.fullTimeEquivalents, 0),
    },
    answered('places'),
    ...priceStep(evaluation),
    checkStep(evaluation, findings),
    { id: 'print', isDone: false, place: '/report' },
  ];
  const next = steps.find((step) => !step.isDone);
  return steps.map((step) => ({ ...step, state: step.isDone ? 'done' : step === next ? 'next' : 'open' }));
}

/** Own quotes in place of list prices; nothing to replace where all hardware is owned. */
function priceStep(evaluation: Evaluation | null): readonly (StepFacts & StepDetail)[] {
  const pricings = evaluation === null ? [] : [evaluation.planned.training, evaluation.planned.serving];
  const ids = [...new Set(pricings.flatMap(({ figureId }) => figureId ?? []))];
  const listed = ids.filter((id) => evaluation?.figures[id]?.layer === 'built-in');
  const [first = ids[0]] = listed;
  if (first === undefined) return [];
  const place = `/sources?figure=${encodeURIComponent(first)}`;
  return [
    { id: 'price', isDone: listed.length === 0, place, own: ids.length - listed.length, all: ids.length },
  ];
}

/** Errors and warnings of the plan check; hints are no reason to wait. */
function checkStep(evaluation: Evaluation | null, all: readonly Finding[]): StepFacts & StepDetail {
  const findings = all.filter(({ severity }) => severity !== 'hint');
  const gravest = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  return {
    id: 'check',
    isDone: evaluation !== null && findings.length === 0,
    place: gravest === undefined ? '/plan' : placeOfFinding(gravest),
    counts: countFindings(findings),
  };
}

/** Answered by the user: with a known origin, or other than what a new plan starts with. */
function isSaid(plan: Plan, path: string): boolean {
  if (plan.answers?.[path] !== undefined) return true;
  return JSON.stringify(getIn(plan, path)) !== JSON.stringify(getIn(DEFAULTS, path));
}

function placeOfQuestion(path: string): string {
  return `/plan?field=${encodeURIComponent(path)}`;
}
