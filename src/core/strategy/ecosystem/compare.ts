import type { Catalog, EcosystemScore } from '#core/catalog/catalog';
import { countriesOfPlan } from '#core/law/plan-duties/countries-of-plan';
import type { Plan } from '#core/plan/plan';
import { DIMENSIONS, type Dimension, scoreLine } from '#core/strategy/ecosystem/scores';

/** One country's score in one dimension; `score` null = nobody knows. */
export interface ComparedScore {
  readonly country: string;
  readonly line: EcosystemScore | null;
}

/** Where home stands among the countries beside it. */
export type Verdict =
  /** Home has the highest score; `over` those below it. */
  | 'ahead'
  /** Home has the lowest score. */
  | 'behind'
  /** Some are better, some are worse. */
  | 'between'
  /** All alike. */
  | 'level'
  /** Home's score is not known, or nobody else's is. */
  | 'unknown';

export interface ComparedDimension {
  readonly dimension: Dimension;
  readonly home: ComparedScore;
  readonly abroad: readonly ComparedScore[];
  readonly verdict: Verdict;
  /** Countries with a higher score than home. */
  readonly better: readonly string[];
  /** Countries with a lower score than home. */
  readonly worse: readonly string[];
}

/** What is easy on one side and hard on the other, in a country abroad. */
export interface EaseGap {
  readonly country: string;
  /** Easy at home (4 or 5), hard there (1 or 2). */
  readonly easyAtHome: readonly Dimension[];
  /** Hard at home, easy there. */
  readonly easyThere: readonly Dimension[];
  /** Steps by which home is ahead or behind, largest first; what is neither easy nor hard among them. */
  readonly ahead: readonly StepGap[];
  readonly behind: readonly StepGap[];
}

export interface StepGap {
  readonly dimension: Dimension;
  /** Scores of home and of the country beside it [1..5]. */
  readonly own: number;
  readonly there: number;
}

export interface EcosystemComparison {
  readonly home: string;
  readonly abroad: readonly string[];
  readonly dimensions: readonly ComparedDimension[];
  readonly gaps: readonly EaseGap[];
}

/** From here on a score counts as easy, and up to there as hard. */
const EASY_FROM = 4;
const HARD_UP_TO = 2;

/** Countries that a plan compares: those it names, or all that it has to do with; home is left out. */
export function comparedCountries(
  plan: Pick<Plan, 'markets' | 'placement' | 'conceptGraph'>,
): readonly string[] {
  const named = plan.conceptGraph?.compared ?? countriesOfPlan(plan).map(({ country }) => country);
  return [...new Set(named)].filter((country) => country !== plan.placement.team);
}

/** Home beside countries abroad, in every dimension. */
export function compareEcosystems(
  catalog: Pick<Catalog, 'ecosystem'>,
  home: string,
  abroad: readonly string[],
): EcosystemComparison {
  const dimensions = DIMENSIONS.map((dimension): ComparedDimension => {
    const at = (country: string): ComparedScore => ({
      country,
      line: scoreLine(catalog, country, dimension),
    });
    const own = at(home);
    const others = abroad.map(at);
    return { dimension, home: own, abroad: others, ...standing(own, others) };
  });
  return { home, abroad, dimensions, gaps: abroad.map((country) => gapTo(country, dimensions)) };
}

function standing(
  { line }: ComparedScore,
  abroad: readonly ComparedScore[],
): Pick<ComparedDimension, 'verdict' | 'better' | 'worse'> {
  const own = line?.score ?? null;
  const known = abroad.flatMap(({ country, line: other }) =>
    other === null || other.score === null ? [] : [{ country, score: other.score }],
  );
  if (own === null || known.length === 0) return { verdict: 'unknown', better: [], worse: [] };
  const better = known.filter(({ score }) => score > own).map(({ country }) => country);
  const worse = known.filter(({ score }) => score < own).map(({ country }) => country);
  const verdict =
    better.length > 0 ? (worse.length > 0 ? 'between' : 'behind') : worse.length > 0 ? 'ahead' : 'level';
  return { verdict, better, worse };
}

function gapTo(country: string, dimensions: readonly ComparedDimension[]): EaseGap {
  const both = dimensions.flatMap(({ dimension, home, abroad }) => {
    const own = home.line?.score ?? null;
    const there = abroad.find((other) => other.country === country)?.line?.score ?? null;
    return own === null || there === null ? [] : [{ dimension, own, there }];
  });
  const named = (holds: (own: number, there: number) => boolean) =>
    both.filter(({ own, there }) => holds(own, there)).map(({ dimension }) => dimension);
  const steps = (sign: 1 | -1): readonly StepGap[] =>
    both
      .filter(({ own, there }) => sign * (own - there) > 0)
      .sort((a, b) => sign * (b.own - b.there - (a.own - a.there)));
  return {
    country,
    easyAtHome: named((own, there) => own >= EASY_FROM && there <= HARD_UP_TO),
    easyThere: named((own, there) => own <= HARD_UP_TO && there >= EASY_FROM),
    ahead: steps(1),
    behind: steps(-1),
  };
}
