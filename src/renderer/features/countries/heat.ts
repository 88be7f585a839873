/** Quarter of the countries a cost falls into: 1 cheapest, 4 dearest. */
export type HeatLevel = 1 | 2 | 3 | 4;

/** Names of the four levels, cheapest first; keys of `countries:heat`. */
export const HEAT_WORDS = ['low', 'medium', 'high', 'veryHigh'] as const;

/**
 * Sorts costs into quarters of equal size.
 *
 * @param values medians; null = unknown, which gets no level
 * @returns one level per value, in the same order
 */
export function heatLevels(values: readonly (number | null)[]): readonly (HeatLevel | null)[] {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return values.map((value) => {
    if (value === null) return null;
    // Equal values share the quarter of the first of them.
    const position = known.indexOf(value);
    return (Math.floor((4 * position) / known.length) + 1) as HeatLevel;
  });
}
