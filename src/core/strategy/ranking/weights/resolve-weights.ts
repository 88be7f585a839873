import type { MarketRanking } from '#core/plan/market-ranking';
import { err, ok, type Result } from '#core/shared/result';
import {
  CRITERION_IDS,
  type CriterionId,
  DEFAULT_WEIGHTS_PCT,
  isCriterionId,
  type Weights,
} from '#core/strategy/ranking/criteria';
import {
  type InconsistentTriple,
  nearestJudgement,
  worstTriple,
} from '#core/strategy/ranking/weights/inconsistency';
import {
  CONSISTENCY_LIMIT,
  type PairwiseMatrix,
  pairwiseWeights,
} from '#core/strategy/ranking/weights/pairwise';

/** Why there are no weights to rank by, and the field of the plan at fault. */
export type WeightFault =
  | { readonly kind: 'unknown-criterion'; readonly field: string; readonly name: string }
  /** [%] */
  | { readonly kind: 'sum'; readonly field: string; readonly sumPct: number }
  | { readonly kind: 'no-points'; readonly field: string }
  | { readonly kind: 'bad-pair'; readonly field: string; readonly name: string }
  | {
      readonly kind: 'inconsistent';
      readonly field: string;
      readonly consistencyRatio: number;
      readonly compared: readonly CriterionId[];
      readonly triple: InconsistentTriple;
    };

/** Of a criterion that counts nothing by default, where it is compared all the same. */
const LEAST_DEFAULT_PCT = 5;

/** Rounding of percentages that were typed with a decimal or two. */
const SUM_TOLERANCE_PCT = 0.01;

const FIELD = 'marketRanking';

/**
 * The weights that a plan ranks by. Direct: percentages as entered. Swing: points over their sum (von Winterfeldt and
 * Edwards 1986, Decision Analysis and Behavioral Research, Cambridge, chapter 8). Pairwise: see `pairwiseWeights`.
 */
export function resolveWeights(ranking: MarketRanking = {}): Result<Weights, WeightFault> {
  switch (ranking.method ?? 'direct') {
    case 'direct':
      return directWeights(ranking.weights ?? DEFAULT_WEIGHTS_PCT);
    case 'swing':
      return swingWeights(ranking.swing ?? DEFAULT_SWING);
    case 'pairwise':
      return weightsOfPairs(ranking);
  }
}

/** Points in the proportions of the default weights. */
export const DEFAULT_SWING: Readonly<Partial<Record<CriterionId, number>>> = swingOf(DEFAULT_WEIGHTS_PCT);

function swingOf(weightsPct: typeof DEFAULT_WEIGHTS_PCT): typeof DEFAULT_WEIGHTS_PCT {
  const most = Math.max(...Object.values(weightsPct));
  return Object.fromEntries(
    Object.entries(weightsPct).map(([id, weight]) => [id, Math.round((100 * weight) / most)]),
  );
}

type ByName = Readonly<Record<string, number>>;

function directWeights(weightsPct: ByName): Result<Weights, WeightFault> {
  const field = `${FIELD}.weights`;
  const strange = strangeName(weightsPct);
  if (strange !== undefined) return err({ kind: 'unknown-criterion', field, name: strange });
  const sumPct = sumOf(weightsPct);
  if (Math.abs(sumPct - 100) > SUM_TOLERANCE_PCT) return err({ kind: 'sum', field, sumPct });
  return ok(sharesOf(weightsPct));
}

function swingWeights(points: ByName): Result<Weights, WeightFault> {
  const field = `${FIELD}.swing`;
  const strange = strangeName(points);
  if (strange !== undefined) return err({ kind: 'unknown-criterion', field, name: strange });
  return sumOf(points) > 0 ? ok(sharesOf(points)) : err({ kind: 'no-points', field });
}

function weightsOfPairs(ranking: MarketRanking): Result<Weights, WeightFault> {
  const strange = (ranking.compared ?? []).find((name) => !isCriterionId(name));
  if (strange !== undefined)
    return err({ kind: 'unknown-criterion', field: `${FIELD}.compared`, name: strange });
  const field = `${FIELD}.pairs`;
  const compared = comparedCriteria(ranking);
  const bad = Object.keys(ranking.pairs ?? {}).find((name) => !isPair(name));
  if (bad !== undefined) return err({ kind: 'bad-pair', field, name: bad });
  const matrix = pairwiseMatrix(ranking, compared);
  const { weights, consistencyRatio } = pairwiseWeights(matrix);
  const triple = worstTriple(matrix);
  if (consistencyRatio > CONSISTENCY_LIMIT && triple !== null)
    return err({ kind: 'inconsistent', field, consistencyRatio, compared, triple });
  return ok(new Map(compared.map((id, position) => [id, weights[position] as number])));
}

/** Criteria that are compared in pairs, in their own order, each once. */
export function comparedCriteria({ compared }: MarketRanking): readonly CriterionId[] {
  return CRITERION_IDS.filter((id) =>
    compared === undefined ? DEFAULT_WEIGHTS_PCT[id] !== undefined : compared.includes(id),
  );
}

/**
 * Judgements on the compared criteria; a pair may be entered either way round, and one that is left out is 1. Before any
 * is entered they are what the default weights make of them.
 */
export function pairwiseMatrix({ pairs }: MarketRanking, compared: readonly CriterionId[]): PairwiseMatrix {
  if (pairs === undefined) {
    const weight = (id: CriterionId) => DEFAULT_WEIGHTS_PCT[id] ?? LEAST_DEFAULT_PCT;
    return compared.map((row) =>
      compared.map((column) => nearestJudgement(Math.log(weight(row) / weight(column)))),
    );
  }
  return compared.map((row) =>
    compared.map((column) => {
      if (row === column) return 1;
      const reverse = pairs[pairKey(column, row)];
      return pairs[pairKey(row, column)] ?? (reverse === undefined ? 1 : 1 / reverse);
    }),
  );
}

export function pairKey(row: CriterionId, column: CriterionId): string {
  return `${row}/${column}`;
}

function isPair(name: string): boolean {
  const [row, column, ...rest] = name.split('/');
  return (
    row !== undefined &&
    column !== undefined &&
    row !== column &&
    rest.length === 0 &&
    isCriterionId(row) &&
    isCriterionId(column)
  );
}

function strangeName(byName: ByName): string | undefined {
  return Object.keys(byName).find((name) => !isCriterionId(name));
}

function sumOf(byName: ByName): number {
  return Object.values(byName).reduce((sum, value) => sum + value, 0);
}

/** Over their sum; those with none are left out. */
function sharesOf(byName: ByName): Weights {
  const sum = sumOf(byName);
  return new Map(
    CRITERION_IDS.flatMap((id) => {
      const value = byName[id] ?? 0;
      return value > 0 ? [[id, value / sum] as const] : [];
    }),
  );
}
