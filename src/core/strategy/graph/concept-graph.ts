import { createPlanSampler } from '#core/evaluation/plan-sampler';
import type { Plan } from '#core/plan/plan';
import type { Grade } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import { linksOf, type WeightedLink } from '#core/strategy/graph/graph-links';
import { graphInputs } from '#core/strategy/graph/inputs/graph-inputs';
import type { GraphRequest } from '#core/strategy/graph/inputs/graph-request';
import { NODE_IDS, type NodeId, upstreamOf } from '#core/strategy/graph/nodes';
import { GRAPH_RUNS, type NodeScore, scoreGraph } from '#core/strategy/graph/score-graph';
import { percentilePoints } from '#core/uncertainty/distribution';

/** The concept graph of a plan: links, inputs and the score of every node. */
export interface ConceptGraphResult {
  readonly links: readonly WeightedLink[];
  readonly inputs: readonly GraphInput[];
  readonly nodes: ReadonlyMap<NodeId, NodeScore>;
  readonly scores: Readonly<Partial<Record<NodeId, Grade>>>;
}

export const OUTCOME: NodeId = 'commercial_success';

/** A score of which nobody has answered more than this is no number to show, only a range. */
const MOST_UNKNOWN = 0.5;

const samplerOf = createPlanSampler();

/** Pure: the same plan, catalog and figures give the same scores. */
export function conceptGraphOf(request: GraphRequest): ConceptGraphResult {
  const sampler = samplerOf(request.plan, GRAPH_RUNS);
  const links = linksOf(request.plan);
  const inputs = graphInputs(request);
  const scores = ownScores(request.plan);
  return { links, inputs, scores, nodes: scoreGraph({ inputs, links, scores, sampler }) };
}

/** Scores that the user gave in place of the computed ones. */
function ownScores({ conceptGraph }: Pick<Plan, 'conceptGraph'>): Readonly<Partial<Record<NodeId, Grade>>> {
  const given = conceptGraph?.scores ?? {};
  return Object.fromEntries(
    NODE_IDS.flatMap((id) => {
      const score = Object.hasOwn(given, id) ? given[id] : undefined;
      return score === undefined ? [] : [[id, percentilePoints(score)]];
    }),
  );
}

/** Whether enough of a score is answered to show a number. */
export function isKnown({ unknown01 }: Pick<NodeScore, 'unknown01'>): boolean {
  return unknown01 <= MOST_UNKNOWN;
}

/** The node with the lowest known score among those that bear on the outcome; null = none is known. */
export function weakestNode({ nodes, links }: Pick<ConceptGraphResult, 'nodes' | 'links'>): NodeScore | null {
  const counted = upstreamOf(
    OUTCOME,
    links.filter(({ weight }) => weight > 0),
  );
  const known = [...nodes.values()].filter(
    (node) => node.id !== OUTCOME && counted.has(node.id) && isKnown(node),
  );
  return known.reduce<NodeScore | null>(
    (worst, node) => (worst === null || node.quantiles.p50 < worst.quantiles.p50 ? node : worst),
    null,
  );
}
