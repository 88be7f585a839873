/** 97.5 % point of the normal distribution. */
const Z = 1.959964;

/**
 * Interval that holds a share with 95 % (Wilson 1927): (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 *
 * @returns null where nobody is counted
 */
export function wilsonInterval(
  hits: number,
  of: number,
): { readonly low: number; readonly high: number } | null {
  if (!(of > 0)) return null;
  const p = hits / of;
  const square = (Z * Z) / of;
  const half = Z * Math.sqrt((p * (1 - p)) / of + square / (4 * of));
  const [low, high] = [p + square / 2 - half, p + square / 2 + half].map((value) => value / (1 + square));
  return { low: Math.max(0, low ?? 0), high: Math.min(1, high ?? 1) };
}
