import type { Fit, PlacedLayout } from '#core/fit/fit-report';

/** The cluster that is spoken of: the plan's own, or the smallest where that does not do. */
export function shownCluster({ planned, smallest }: Pick<Fit, 'planned' | 'smallest'>): PlacedLayout {
  return planned ?? smallest;
}
