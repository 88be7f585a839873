import type { Plan } from '#core/plan/plan';
import { LINKS, type Link, MAX_LINK_WEIGHT } from '#core/strategy/graph/nodes';

/** A link as it counts in a plan. */
export interface WeightedLink extends Link {
  /** Beside the own inputs of its node, which count 1 together; 0 = counts nothing. */
  readonly weight: number;
}

/** All links with the weights of the plan; our own two count nothing where the plan switches them off. */
export function linksOf({ conceptGraph }: Pick<Plan, 'conceptGraph'>): readonly WeightedLink[] {
  const weights = conceptGraph?.weights ?? {};
  const countsAdded = conceptGraph?.countsAddedLinks ?? true;
  return LINKS.map((link) => {
    const own = Object.hasOwn(weights, link.id) ? weights[link.id] : undefined;
    const weight = Math.min(MAX_LINK_WEIGHT, Math.max(0, own ?? link.defaultWeight));
    return { ...link, weight: link.isAdded && !countsAdded ? 0 : weight };
  });
}
