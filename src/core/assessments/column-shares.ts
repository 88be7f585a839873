/** Signs between which the longest cell of a column counts: short columns keep room, long ones do not take all. */
const LENGTH = { min: 14, max: 160 } as const;

/** Widths of columns [percent], by the root of their longest cell; a Han character is as wide as two letters. */
export function columnShares(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const lengthOf = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  const weights = head.map((title, at) => {
    const longest = Math.max(lengthOf(title), ...rows.map((row) => lengthOf(row[at] ?? '')));
    return Math.sqrt(Math.min(LENGTH.max, Math.max(LENGTH.min, longest)));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round((100 * weight) / sum));
}
