import { UNKNOWN_GRADE } from '#core/strategy/graph/grade';
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
    const own = inputs.filter(({ node }) => node === id);
    const incoming = links.filter(({ to, weight }) => to === id && weight > 0);
    const ownWeight = own.length === 0 ? 0 : 1;
    const total = incoming.reduce((sum, { weight }) => sum + weight, ownWeight);
    const ofOwn = own.reduce((sum, { grade }) => sum + (grade ?? UNKNOWN_GRADE).likely / own.length, 0);
    const ofLinks = incoming.reduce((sum, { from, weight }) => sum + weight * (found.get(from) ?? 0), 0);
    const computed = total === 0 ? UNKNOWN_GRADE.likely : (ofOwn + ofLinks) / total;
    found.set(id, scores[id]?.likely ?? computed);
  }
  return found;
}
