import { SEVERITIES, type Severity } from '#core/law/law';
import { type Records, recordOf } from '#core/law/plan-duties/deadlines';
import type { PlanDuties, PlanDuty } from '#core/law/plan-duties/plan-duties';

/** What a duty counts by its severity: each level twice the one below. */
export const SEVERITY_POINTS: Readonly<Record<Severity, number>> = {
  critical: 8,
  high: 4,
  medium: 2,
  low: 1,
};

export interface SeverityTally {
  readonly severity: Severity;
  readonly points: number;
  readonly done: number;
  /** In progress; counts as not done. */
  readonly doing: number;
  readonly open: number;
}

/** How far the duties that apply are met; those that may apply and those waived stand beside it. */
export interface GapScore {
  /** Strictest first; severities without a duty are left out. */
  readonly tallies: readonly SeverityTally[];
  readonly donePoints: number;
  readonly allPoints: number;
  /** Points of what is done over points of what applies [0..1]; null = nothing applies, or all of it is waived. */
  readonly done01: number | null;
  readonly waived: number;
  /** Duties of which a missing answer decides; never counted as done. */
  readonly unknown: number;
}

type Assessed = Pick<PlanDuty, 'assessment'>;

/** @param duties each once; advice, proposals and what does not apply are left out */
export function gapScore(duties: readonly Assessed[], records: Records): GapScore {
  const required = duties.filter(({ assessment }) => !assessment.duty.isAdvice);
  const applying = required.filter(({ assessment }) => assessment.state === 'applies');
  const statusOf = ({ assessment }: Assessed) => recordOf(records, assessment.duty.id).status;
  const tallies = SEVERITIES.map((severity): SeverityTally => {
    const own = applying.filter(({ assessment }) => assessment.duty.severity === severity);
    const count = (status: string) => own.filter((duty) => statusOf(duty) === status).length;
    return {
      severity,
      points: SEVERITY_POINTS[severity],
      done: count('done'),
      doing: count('doing'),
      open: count('open'),
    };
  }).filter(({ done, doing, open }) => done + doing + open > 0);
  const donePoints = tallies.reduce((sum, { points, done }) => sum + points * done, 0);
  const allPoints = tallies.reduce(
    (sum, { points, done, doing, open }) => sum + points * (done + doing + open),
    0,
  );
  return {
    tallies,
    donePoints,
    allPoints,
    done01: allPoints === 0 ? null : donePoints / allPoints,
    waived: applying.filter((duty) => statusOf(duty) === 'waived').length,
    unknown: required.filter(({ assessment }) => assessment.state === 'unknown').length,
  };
}

/** The score of every country of the plan; a duty of the Union counts in each member state. */
export function scoreByCountry(
  { countries }: Pick<PlanDuties, 'countries'>,
  records: Records,
): readonly { readonly country: string; readonly score: GapScore }[] {
  return countries.map(({ country, places }) => {
    const duties = places.flatMap((place) => place.duties.map((assessment) => ({ assessment })));
    return { country, score: gapScore(duties, records) };
  });
}
