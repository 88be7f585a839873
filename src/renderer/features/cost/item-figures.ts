import type { CostItem, CostItemId, FigureUse } from '#core/evaluation/evaluation';
import type { Explanation } from './explain/formula';

type Figures = Readonly<Record<string, FigureUse>>;

/** Lines that a share of their own makes, more than the price they have in common with the final run. */
const LED_BY_SHARE: ReadonlySet<CostItemId> = new Set([
  'failed_and_repeated_runs',
  'experiments',
  'post_training',
]);

/** Every figure behind an item, the most important one first; the user's own come before all others. */
export function figuresOfItem(
  item: CostItem,
  explanation: Explanation | null,
  figures: Figures,
): readonly FigureUse[] {
  const inFormula = explanation?.steps.flatMap(({ terms }) => terms.map(({ figureId }) => figureId)) ?? [];
  const ids = [...new Set([...leading(item), ...inFormula])];
  const uses = ids.flatMap((id) => {
    const use = id === null ? undefined : figures[id];
    return use === undefined ? [] : [use];
  });
  return [...uses.filter(isOwn), ...uses.filter((use) => !isOwn(use))];
}

function leading(item: CostItem): readonly string[] {
  if (!LED_BY_SHARE.has(item.id)) return item.figureIds;
  const isPrice = (id: string) => id.startsWith('price/');
  return [...item.figureIds.filter((id) => !isPrice(id)), ...item.figureIds.filter(isPrice)];
}

function isOwn(use: FigureUse): boolean {
  return use.layer === 'yours';
}
