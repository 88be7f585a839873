import type { Competitor, EntryAxis, EntryPlan } from '#core/plan/entry-plan';

/**
 * How one's own product stands on an axis. `level`: all score the same. `between`: some score more, others less.
 * `open`: one's own score or every competitor's is missing.
 */
export type StandingKind = 'ahead' | 'level' | 'between' | 'behind' | 'open';

/** One axis, 1 (weak) to 5 (strong), with all that are judged on it. All scores are judgements of the user's. */
export interface AxisStanding {
  readonly axis: EntryAxis;
  /** null = not judged. */
  readonly own: number | null;
  /** In the order of the plan; those without a score on the axis are left out. */
  readonly others: readonly { readonly competitor: Competitor; readonly score: number }[];
  readonly kind: StandingKind;
  /** Competitors that score more. */
  readonly stronger: readonly Competitor[];
  /** Competitors that score less. */
  readonly weaker: readonly Competitor[];
}

/** One's own product beside the competitors, axis by axis. */
export function axisStandings({
  axes,
  ownScores,
  competitors,
}: Pick<EntryPlan, 'axes' | 'ownScores' | 'competitors'>): readonly AxisStanding[] {
  return axes.map((axis) => {
    const own = scoreOn(ownScores, axis.id);
    const others = competitors.flatMap((competitor) => {
      const score = scoreOn(competitor.scores, axis.id);
      return score === null ? [] : [{ competitor, score }];
    });
    const than = (isIn: (score: number) => boolean) =>
      others.filter(({ score }) => isIn(score)).map(({ competitor }) => competitor);
    const stronger = own === null ? [] : than((score) => score > own);
    const weaker = own === null ? [] : than((score) => score < own);
    const isOpen = own === null || others.length === 0;
    return {
      axis,
      own,
      others,
      stronger,
      weaker,
      kind: isOpen ? 'open' : kindOf(stronger.length, weaker.length),
    };
  });
}

/** Nobody scores more and somebody less: ahead, whoever else is level. */
function kindOf(strongerCount: number, weakerCount: number): Exclude<StandingKind, 'open'> {
  if (strongerCount > 0) return weakerCount > 0 ? 'between' : 'behind';
  return weakerCount > 0 ? 'ahead' : 'level';
}

function scoreOn(scores: Readonly<Record<string, number>>, axisId: string): number | null {
  return Object.hasOwn(scores, axisId) ? (scores[axisId] ?? null) : null;
}
