import type { CostScope, Driver } from '#core/evaluation/evaluation';
import type { ConceptGraphResult } from '#core/strategy/graph/concept-graph';
import { type Grade, UNKNOWN_GRADE } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import type { WeightedLink } from '#core/strategy/graph/graph-links';
import { COST_INPUT, gradeAtCost } from '#core/strategy/graph/inputs/money-inputs';
import { likelyScores } from '#core/strategy/graph/likely-scores';
import { type NodeId, upstreamOf } from '#core/strategy/graph/nodes';

/** What the score of a node would be if one thing were otherwise, everything at its middle before and after. */
export type Move =
  | { readonly kind: 'input'; readonly input: GraphInput; readonly atLow: number; readonly atHigh: number }
  /** A number behind the cost, as the estimate's own tornado moves it. */
  | { readonly kind: 'driver'; readonly driver: Driver; readonly atLow: number; readonly atHigh: number }
  | { readonly kind: 'drop-link'; readonly link: WeightedLink; readonly without: number };

/** Smaller changes are no news [points of 100]. */
const LEAST_POINTS = 0.5;

/**
 * What moves a node, strongest first: every input before it at its low and its high end, each link left out, and the
 * strongest numbers behind the cost. The graph is computed anew for each.
 *
 * @param untilLaunch the part of the estimate that the cost comes from; null = not there
 */
export function whatMoves(
  graph: ConceptGraphResult,
  node: NodeId,
  untilLaunch: CostScope | null,
): readonly Move[] {
  const { inputs, links, scores } = graph;
  const upstream = upstreamOf(
    node,
    links.filter(({ weight }) => weight > 0),
  );
  const middle = graph.nodes.get(node)?.likely ?? 0;
  const likelyWith = (changed: readonly GraphInput[], used: readonly WeightedLink[] = links) =>
    likelyScores({ inputs: changed, links: used, scores }).get(node) ?? middle;
  const withGrade = (id: string, likely: number) =>
    likelyWith(inputs.map((input) => (input.id === id ? { ...input, grade: at(likely) } : input)));

  const ofInputs = inputs
    .filter((input) => upstream.has(input.node))
    .map((input): Move => {
      const { low, high } = input.grade ?? UNKNOWN_GRADE;
      return { kind: 'input', input, atLow: withGrade(input.id, low), atHigh: withGrade(input.id, high) };
    });
  const ofLinks = links
    .filter(({ from, to, weight }) => weight > 0 && upstream.has(from) && upstream.has(to))
    .map((link): Move => {
      const without = links.map((other) => (other.id === link.id ? { ...other, weight: 0 } : other));
      return { kind: 'drop-link', link, without: likelyWith(inputs, without) };
    });
  const moves = [...ofInputs, ...driverMoves(graph, upstream, untilLaunch, withGrade), ...ofLinks];
  return moves
    .filter((move) => reach(move, middle) >= LEAST_POINTS)
    .sort((a, b) => reach(b, middle) - reach(a, middle));
}

/** The cost input moved by what moves the cost, where the cost counts at all. */
function driverMoves(
  { inputs }: ConceptGraphResult,
  upstream: ReadonlySet<NodeId>,
  untilLaunch: CostScope | null,
  withGrade: (id: string, likely: number) => number,
): readonly Move[] {
  const cost = inputs.find(({ id }) => id === COST_INPUT);
  if (cost?.fact.kind !== 'cost-of-money' || cost.grade === null || !upstream.has(cost.node)) return [];
  const { costUsd, moneyUsd } = cost.fact;
  if (moneyUsd === null || untilLaunch === null) return [];
  // The tornado stands around the likely total, the grade at the median of the runs.
  const shiftUsd = costUsd.p50 - untilLaunch.likelyUsd;
  return untilLaunch.drivers.map((driver): Move => {
    const graded = (usd: number) => withGrade(COST_INPUT, gradeAtCost(usd + shiftUsd, moneyUsd.likely));
    return {
      kind: 'driver',
      driver,
      atLow: graded(driver.totalAtLowUsd),
      atHigh: graded(driver.totalAtHighUsd),
    };
  });
}

function reach(move: Move, middle: number): number {
  return move.kind === 'drop-link'
    ? Math.abs(move.without - middle)
    : Math.max(Math.abs(move.atLow - middle), Math.abs(move.atHigh - middle));
}

function at(likely: number): Grade {
  return { low: likely, likely, high: likely };
}
