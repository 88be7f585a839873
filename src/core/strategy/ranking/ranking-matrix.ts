import type { Catalog, CountryFactorId, EcosystemScore } from '#core/catalog/catalog';
import type { CostModel } from '#core/evaluation/cost-model';
import { prepareEvaluation } from '#core/evaluation/evaluate-plan';
import { countryFigure } from '#core/evaluation/figure-book';
import { freshnessOf } from '#core/evaluation/freshness';
import type { CostedPlan } from '#core/evaluation/plan-model';
import { createPlanSampler } from '#core/evaluation/plan-sampler';
import type { IpCatalog } from '#core/ip/ip';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdFor } from '#core/prices/plan-rates';
import { LEAST_SCORE, MOST_SCORE, rangeOfScore } from '#core/strategy/ecosystem/scores';
import { CRITERIA, type CriterionId, ECOSYSTEM_CRITERIA } from '#core/strategy/ranking/criteria';
import type {
  CriterionColumn,
  CriterionValue,
  DecisionMatrix,
  FigureSource,
} from '#core/strategy/ranking/decision-matrix';
import { landingCosts } from '#core/strategy/ranking/landing-costs';
import { lawBurdens } from '#core/strategy/ranking/law-burden';
import { percentilePoints } from '#core/uncertainty/distribution';
import { quantilesOf } from '#core/uncertainty/quantiles';
import { betweenEnds, type ThreePoint } from '#core/uncertainty/three-point';

/** Without law duties and their days are not known. */
export interface RankingMatrixRequest extends CostedPlan {
  /** Without it the IP score is not known. */
  readonly ip?: IpCatalog;
  /** Instead of the plan's. */
  readonly seed?: number;
}

/** Runs of a ranking: those of the plan, within bounds that keep places steady and memory small. */
const RUNS = { least: 1000, most: 20_000 };

/** Half the width of the range around a size of a market, as a share of it, by how far it was checked. Our estimate. */
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
  const { model } = prepared;
  const compute = { trainingFacts: prepared.compute };
  const burdens = law === undefined ? [] : lawBurdens(plan, law, compute, model.schedule, countries);
  const costs = landingCosts(prepared, countries);
  const mostUsers = Math.max(0, ...plan.markets.map(({ monthlyActiveUsers }) => monthlyActiveUsers.high));
  const scores = new Map(catalog.ecosystem.map((line) => [`${line.iso2} ${line.dimension}`, line]));
  const ipScores = ipScoreByCountry();

  /** @param anchors in place of the smallest and the largest amount of any country */
  const column = (
    id: CriterionId,
    valueIn: (country: string, position: number) => CriterionValue,
    anchors: Partial<CriterionColumn['anchors']> = {},
  ): CriterionColumn => {
    const values = countries.map(valueIn);
    return { criterion: CRITERIA[id], values, anchors: { ...endsOf(id, values, runCount), ...anchors } };
  };
  return {
    countries,
    runCount,
    columns: [
      column('landing_cost', (_, position) => runs(costs[position] ?? null)),
      column('internet_users', (country) => sizeOf(model, country, 'internet_users_millions', 'millions')),
      column('market_gdp', (country) => sizeOf(model, country, 'market_gdp_usd_bn', 'billion_usd')),
      column('planned_users', plannedUsers, { low: 0, high: mostUsers }),
      ...ECOSYSTEM_CRITERIA.map((id) =>
        column(id, (country) => scoreOf(catalog, scores.get(`${country} ${id}`)), {
          low: LEAST_SCORE,
          high: MOST_SCORE,
        }),
      ),
      // Counts and days of work start at none.
      column('duties', (_, position) => range(burdens[position]?.duties), { low: 0 }),
      column('law_days', (_, position) => range(burdens[position]?.days), { low: 0 }),
      column('ip_score', (country) => range(ipScores.get(country)), { low: 0, high: 100 }),
    ],
  };

  function plannedUsers(country: string): CriterionValue {
    if (!plan.markets.some((market) => market.country === country)) return UNKNOWN;
    return runs(model.inputs.vector(`users.${country}`).slice(0, runCount));
  }

  function ipScoreByCountry(): ReadonlyMap<string, ThreePoint> {
    if (ip === undefined) return new Map();
    const known = ipOfPlan({
      ip,
      plan,
      evaluation: compute,
      unitsPerUsd: unitsPerUsdFor(catalog, plan),
      // Licences of materials are no matter of the country's score.
      readLicence: () => null,
      alsoCountries: countries,
    });
    return new Map(
      known.countries.flatMap(({ country, score }) =>
        score === null ? [] : [[country, betweenEnds(score.score)] as const],
      ),
    );
  }
}

const UNKNOWN: CriterionValue = { kind: 'unknown' };

function runs(values: Float64Array | null): CriterionValue {
  return values === null ? UNKNOWN : { kind: 'runs', values };
}

function range(point: ThreePoint | undefined, source: FigureSource | null = null): CriterionValue {
  if (point === undefined) return UNKNOWN;
  return { kind: 'range', low: point.low, likely: point.likely, high: point.high, source };
}

/** The plan's own figure has the range that it was given. */
function sizeOf(
  { book, index }: CostModel,
  country: string,
  factor: CountryFactorId,
  unit: string,
): CriterionValue {
  const figure = countryFigure(book, country, factor, unit);
  if (figure === null) return UNKNOWN;
  if (figure.layer === 'yours') return range(percentilePoints(figure.value), { figure, note: null });
  const { likely } = figure.value;
  const spread = SIZE_SPREAD[figure.confidence];
  const value = { low: likely * (1 - spread), likely, high: likely * (1 + spread) };
  const note = index.countries.get(country)?.factors[factor].method ?? null;
  return range(value, { figure: { ...figure, value }, note });
}

function scoreOf({ version }: Catalog, line: EcosystemScore | undefined): CriterionValue {
  const value = line === undefined ? null : rangeOfScore(line);
  if (line === undefined || value === null) return UNKNOWN;
  const { iso2, dimension, source, asOf, confidence, rationale } = line;
  const figure = {
    id: `ecosystem/${iso2}/${dimension}`,
    value,
    catalogValue: value,
    unit: 'score',
    layer: 'built-in',
    source,
    asOf,
    confidence,
    freshness: freshnessOf('index', asOf, version),
    rowCount: 1,
  } as const;
  return range(value, { figure, note: rationale });
}

/** The smallest and the largest amount of any country; of runs their P10 and P90, since one run in ten thousand is no measure. */
function endsOf(
  id: CriterionId,
  values: readonly CriterionValue[],
  runCount: number,
): CriterionColumn['anchors'] {
  const amounts = values.flatMap((value) => {
    if (value.kind === 'unknown') return [];
    if (value.kind === 'range') return [value.low, value.high];
    const { p10, p90 } = quantilesOf(value.values, runCount);
    return [p10, p90];
  });
  const ends = CRITERIA[id].scale === 'log' ? amounts.filter((amount) => amount > 0) : amounts;
  return ends.length === 0 ? { low: 0, high: 1 } : { low: Math.min(...ends), high: Math.max(...ends) };
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
