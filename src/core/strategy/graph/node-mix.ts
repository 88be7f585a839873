import type { GraphInput } from '#core/strategy/graph/graph-input';
import type { WeightedLink } from '#core/strategy/graph/graph-links';
import type { NodeId } from '#core/strategy/graph/nodes';

/** A part of what a node's score is the mean of. */
export interface MixPart {
  /** The node it comes from; null = own inputs. */
  readonly from: NodeId | null;
  readonly weight: number;
  /** Of the score [0..1]. */
  readonly share01: number;
}

export interface NodeMix {
  readonly ownInputs: readonly GraphInput[];
  /** Own inputs first, which count 1 together, then the nodes before by their weights; empty = nothing leads here. */
  readonly parts: readonly MixPart[];
}

/** What the score of a node is made of; the shares come to 1. */
export function mixOf(
  id: NodeId,
  inputs: readonly GraphInput[],
  links: readonly Pick<WeightedLink, 'from' | 'to' | 'weight'>[],
): NodeMix {
  const ownInputs = inputs.filter(({ node }) => node === id);
  const own = ownInputs.length === 0 ? [] : [{ from: null, weight: 1 }];
  const incoming = links.filter(({ to, weight }) => to === id && weight > 0);
  const total = incoming.reduce((sum, { weight }) => sum + weight, own.length);
  const parts = [...own, ...incoming].map(({ from, weight }) => ({ from, weight, share01: weight / total }));
  return { ownInputs, parts };
}
