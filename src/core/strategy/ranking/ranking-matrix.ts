import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import { prepareEvaluation } from '#core/evaluation/evaluate-plan';
import { createPlanSampler } from '#core/evaluation/plan-sampler';
import type { IpCatalog } from '#core/ip/ip';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import type { Plan } from '#core/plan/plan';
import { unitsPerUsdFor } from '#core/prices/plan-rates';
import { CRITERIA, type CriterionId, ECOSYSTEM_CRITERIA } from '#core/strategy/ranking/criteria';
import type {
  CriterionColumn,
  CriterionValue,
  DecisionMatrix,
  FigureSource,
} from '#core/strategy/ranking/decision-matrix';
import { landingCosts } from '#core/strategy/ranking/landing-costs';
import { lawBurdens } from '#core/strategy/ranking/law-burden';
import { quantilesOf } from '#core/uncertainty/quantiles';
import type { ThreePoint } from '#core/uncertainty/three-point';

export interface RankingMatrixRequest {
  readonly plan: Plan;
  readonly catalog: Catalog;
  readonly importedOffers?: readonly CloudOffer[];
  /** Without it duties and their days are not known. */
  readonly law?: LawCatalog;
  readonly protection?: ProtectionCatalog;
  /** Without it the IP score is not known. */
  readonly ip?: IpCatalog;
  /** Instead of the plan's. */
  readonly seed?: number;
}

/** Runs of a ranking: those of the plan, within bounds that keep places steady and memory small. */
const RUNS = { least: 1000, most: 20_000 };

/** Half the width of the range around a score from 1 to 5, by how far it was checked. An estimate of ours. */
const SCORE_SPREAD = { verified: 0.5, recalled: 1 };

/** The same around a size of a market, as a share of it. An estimate of ours. */
const SIZE_SPREAD = { verified: 0.05, recalled: 0.2 };

const samplerOf = createPlanSampler();

/**
 * All countries of the catalog under every criterion. Anchors are those of all countries, so that a smaller choice of them
 * has the same scores.
 *
 * @throws UnknownAcceleratorError when the plan names an accelerator that the catalog does not have
 */
export function rankingMatrix(request: RankingMatrixRequest): DecisionMatrix {
  const { catalog, law, ip } = request;
  const plan = { ...request.plan, seed: request.seed ?? request.plan.seed };
  const countries = catalog.countries.map(({ iso2 }) => iso2);
  const runCount = Math.min(RUNS.most, Math.max(RUNS.least, plan.sampleCount));
  const prepared = prepareEvaluation({ ...request, plan }, samplerOf(plan, runCount));
  const compute = { trainingFacts: prepared.compute };
  const burdens =
    law === undefined
      ? countries.map(() => null)
      : lawBurdens(plan, law, compute, prepared.model.schedule, countries);
  const costs = landingCosts(prepared, countries);
  const planned = plan.markets.map(({ country }) => country);
  const column = (
    id: CriterionId,
    valueAt: (position: number) => CriterionValue,
    anchors?: CriterionColumn['anchors'],
  ): CriterionColumn => {
    const values = countries.map((_, position) => valueAt(position));
    return { criterion: criterionOf(id), values, anchors: anchors ?? endsOf(values, runCount) };
  };
  return {
    countries,
    runCount,
    columns: [
      column('landing_cost', (position) => runs(costs[position] ?? null)),
      column('internet_users', (position) => sizeOf(catalog, position, 'internet_users_millions')),
      column('market_gdp', (position) => sizeOf(catalog, position, 'market_gdp_usd_bn')),
      column(
        'planned_users',
        (position) => {
          const country = countries[position] as string;
          if (!planned.includes(country)) return UNKNOWN;
          return runs(prepared.model.inputs.vector(`users.${country}`).slice(0, runCount));
        },
        {
          low: 0,
          high: Math.max(0, ...plan.markets.map(({ monthlyActiveUsers }) => monthlyActiveUsers.high)),
        },
      ),
      ...ecosystemColumns(catalog, countries),
      column('duties', (position) => range(burdens[position]?.duties)),
      column('law_days', (position) => range(burdens[position]?.days)),
      { criterion: criterionOf('ip_score'), anchors: { low: 0, high: 100 }, values: ipScores() },
    ].map(fromZero),
  };

  function ipScores(): readonly CriterionValue[] {
    if (ip === undefined) return countries.map(() => UNKNOWN);
    const known = ipOfPlan({
      ip,
      plan,
      evaluation: compute,
      unitsPerUsd: unitsPerUsdFor(catalog, plan),
      // Licences of materials are no matter of the country's score.
      readLicence: () => null,
      alsoCountries: countries,
    });
    const scores = new Map(known.countries.map(({ country, score }) => [country, score]));
    return countries.map((country) => {
      const score = scores.get(country)?.score;
      return score === undefined ? UNKNOWN : range({ ...score, likely: (score.low + score.high) / 2 });
    });
  }
}

const UNKNOWN: CriterionValue = { kind: 'unknown' };

function criterionOf(id: CriterionId) {
  const criterion = CRITERIA.get(id);
  if (criterion === undefined) throw new Error(`no criterion ${id}`);
  return criterion;
}

function runs(values: Float64Array | null): CriterionValue {
  return values === null ? UNKNOWN : { kind: 'runs', values };
}

function range(point: ThreePoint | undefined, source: FigureSource | null = null): CriterionValue {
  if (point === undefined) return UNKNOWN;
  return { kind: 'range', low: point.low, likely: point.likely, high: point.high, source };
}

function sourceOf(
  figure: Pick<FigureSource, 'source' | 'asOf' | 'confidence'>,
  rationale: string | null,
): FigureSource {
  const { source, asOf, confidence } = figure;
  return { source, asOf, confidence, rationale };
}

function sizeOf(
  { countries }: Catalog,
  position: number,
  factor: 'internet_users_millions' | 'market_gdp_usd_bn',
): CriterionValue {
  const figure = countries[position]?.factors[factor];
  if (figure === undefined || figure.value === null) return UNKNOWN;
  const { value, method } = figure;
  const spread = SIZE_SPREAD[figure.confidence];
  return range(
    { low: value * (1 - spread), likely: value, high: value * (1 + spread) },
    sourceOf(figure, method),
  );
}

function ecosystemColumns({ ecosystem }: Catalog, countries: readonly string[]): readonly CriterionColumn[] {
  const known = new Map(ecosystem.map((entry) => [`${entry.iso2} ${entry.dimension}`, entry]));
  return ECOSYSTEM_CRITERIA.map((id) => ({
    criterion: criterionOf(id),
    anchors: { low: 1, high: 5 },
    values: countries.map((country) => {
      const entry = known.get(`${country} ${id}`);
      if (entry === undefined || entry.score === null) return UNKNOWN;
      const { score } = entry;
      const spread = SCORE_SPREAD[entry.confidence];
      return range(
        { low: Math.max(1, score - spread), likely: score, high: Math.min(5, score + spread) },
        sourceOf(entry, entry.rationale),
      );
    }),
  }));
}

/** The smallest and the largest amount of any country; of runs their P10 and P90, since one run in ten thousand is no measure. */
function endsOf(values: readonly CriterionValue[], runCount: number): CriterionColumn['anchors'] {
  const ends = values.flatMap((value) => {
    if (value.kind === 'unknown') return [];
    if (value.kind === 'range') return [value.low, value.high];
    const { p10, p90 } = quantilesOf(value.values, runCount);
    return [p10, p90];
  });
  return ends.length === 0 ? { low: 0, high: 1 } : { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Counts and days of work start at none. */
function fromZero(column: CriterionColumn): CriterionColumn {
  const { id } = column.criterion;
  return id === 'duties' || id === 'law_days'
    ? { ...column, anchors: { ...column.anchors, low: 0 } }
    : column;
}

/** The matrix of some of its countries, in its own order. */
export function ofCountries(matrix: DecisionMatrix, wanted: readonly string[] | null): DecisionMatrix {
  if (wanted === null) return matrix;
  const positions = matrix.countries.flatMap((country, position) =>
    wanted.includes(country) ? [position] : [],
  );
  return {
    ...matrix,
    countries: positions.map((position) => matrix.countries[position] as string),
    columns: matrix.columns.map((column) => ({
      ...column,
      values: positions.map((position) => column.values[position] as CriterionValue),
    })),
  };
}
