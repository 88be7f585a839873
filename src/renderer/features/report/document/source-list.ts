import type { FigureUse } from '#core/evaluation/evaluation';

/** Every source once, numbered as the figures cite them. */
export interface SourceList {
  readonly sources: readonly string[];
  /** Number of a figure's source, from 1; null when the figure names none. */
  readonly numberOf: (figure: FigureUse) => number | null;
}

/** @param figures in the order in which they are listed */
export function sourceList(figures: readonly FigureUse[]): SourceList {
  const numbers = new Map<string, number>();
  for (const { source } of figures)
    if (source !== '' && !numbers.has(source)) numbers.set(source, numbers.size + 1);
  return { sources: [...numbers.keys()], numberOf: ({ source }) => numbers.get(source) ?? null };
}
