/**
 * Two independent normal numbers with mean 0 and standard deviation 1, by Box and Muller's transform (1958).
 *
 * @param unit draws uniform numbers in [0, 1)
 */
export function normalPair(unit: () => number): readonly [number, number] {
  // 1 − u is in (0, 1], where the logarithm is finite.
  const radius = Math.sqrt(-2 * Math.log(1 - unit()));
  const angle = 2 * Math.PI * unit();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
