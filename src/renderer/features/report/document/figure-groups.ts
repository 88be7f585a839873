import type { FigureUse } from '#core/evaluation/evaluation';

export const FIGURE_GROUP_IDS = ['own', 'prices', 'hardware', 'assumptions', 'countries'] as const;
export type FigureGroupId = (typeof FIGURE_GROUP_IDS)[number];

export interface FigureGroup {
  readonly id: FigureGroupId;
  readonly uses: readonly FigureUse[];
}

const GROUP_OF_KIND: Readonly<Record<string, FigureGroupId>> = {
  price: 'prices',
  accelerator: 'hardware',
  machine: 'hardware',
  assumption: 'assumptions',
  country: 'countries',
};

/** Figures in use by what they are, in the order of their ids; the user's own first. Groups without any are left out. */
export function groupFigures(figures: readonly FigureUse[]): readonly FigureGroup[] {
  const sorted = [...figures].sort((a, b) => (a.id < b.id ? -1 : 1));
  return FIGURE_GROUP_IDS.map((id) => ({
    id,
    uses: sorted.filter((figure) => groupOf(figure) === id),
  })).filter(({ uses }) => uses.length > 0);
}

function groupOf({ id, layer }: FigureUse): FigureGroupId {
  if (layer === 'yours') return 'own';
  return GROUP_OF_KIND[id.split('/')[0] ?? ''] ?? 'assumptions';
}
