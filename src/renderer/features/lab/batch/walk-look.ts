import type { ChartColours } from '../../../theme/echarts-theme';

/** How the walk at a place is drawn: one point, the user's batch, all points. */
export function walkLook(index: number, count: number, colours: ChartColours) {
  if (index === count - 1) return { color: colours.ink, type: 'dashed' as const, width: 2 };
  return index === 0
    ? { color: colours.rangeLine, type: 'solid' as const, width: 1 }
    : { color: colours.accent, type: 'solid' as const, width: 2 };
}
