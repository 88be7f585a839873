import type { FigureUse } from '#core/evaluation/evaluation';
import type { ServingAnalysis } from '#core/serving/serving-analysis';

/** Figures behind what the section says; the prices of accelerators that it does not show are left out. */
export function servingFigures({ pricing, cost, holding, figures }: ServingAnalysis): readonly FigureUse[] {
  const ids = new Set([
    ...(pricing.figureId === null ? [] : [pricing.figureId]),
    ...(cost?.figureIds ?? []),
    ...(holding?.ways ?? []).flatMap(({ figureIds }) => figureIds),
  ]);
  return Object.values(figures).filter(({ id }) => ids.has(id));
}
