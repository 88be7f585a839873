import { UNKNOWN_GRADE } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import { mixOf } from '#core/strategy/graph/node-mix';
import { NODE_IDS, type NodeId } from '#core/strategy/graph/nodes';
import type { ScoreGraphRequest } from '#core/strategy/graph/score-graph';

/** The formula of `scoreGraph` with every input at its middle alone: what is asked a hundred times for what moves a node. */
export function likelyScores({
  inputs,
  links,
  scores,
}: Omit<ScoreGraphRequest, 'sampler'>): ReadonlyMap<NodeId, number> {
  const found = new Map<NodeId, number>();
  for (const id of NODE_IDS) {
    const { ownInputs, parts } = mixOf(id, inputs, links);
    const likelyOf = (from: NodeId | null) =>
      from === null ? likelyOfInputs(ownInputs) : (found.get(from) ?? UNKNOWN_GRADE.likely);
    const computed =
      parts.length === 0
        ? UNKNOWN_GRADE.likely
        : parts.reduce((sum, { from, share01 }) => sum + share01 * likelyOf(from), 0);
    found.set(id, scores[id]?.likely ?? computed);
  }
  return found;
}

/** Mean of the middles of some inputs. */
export function likelyOfInputs(inputs: readonly Pick<GraphInput, 'grade'>[]): number {
  return inputs.reduce((sum, { grade }) => sum + (grade ?? UNKNOWN_GRADE).likely, 0) / inputs.length;
}
