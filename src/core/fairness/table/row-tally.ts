/** Counts rows, and those that repeat an earlier one. */
export interface RowTally {
  readonly add: (row: readonly string[]) => void;
  readonly count: () => number;
  readonly repeated: () => number;
}

/** Different rows that are told apart; a table with more is not looked through further. */
const MAX_DIFFERENT_ROWS = 5_000_000;

/**
 * Rows are known by 53 bits of a hash (two of FNV-1a's kind with different multipliers): among a million different rows, one
 * pair is taken for the same with a chance of about 1 in 18,000.
 */
export function createRowTally(): RowTally {
  const seen = new Set<number>();
  let count = 0;
  let repeated = 0;
  return {
    add: (row) => {
      count += 1;
      if (seen.size >= MAX_DIFFERENT_ROWS) return;
      const before = seen.size;
      seen.add(hashOf(row));
      if (seen.size === before) repeated += 1;
    },
    count: () => count,
    repeated: () => repeated,
  };
}

function hashOf(row: readonly string[]): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let place = 0; place < row.length; place += 1) {
    const cell = row[place] as string;
    for (let at = 0; at < cell.length; at += 1) {
      const character = cell.charCodeAt(at);
      high = Math.imul(high ^ character, 0x01000193);
      low = Math.imul(low ^ character, 0x85ebca6b);
    }
    // The end of a cell, so that "a","bc" is another row than "ab","c".
    high = Math.imul(high ^ 0x1_0000, 0x01000193);
    low = Math.imul(low ^ 0x1_0000, 0xc2b2ae35);
  }
  high ^= high >>> 15;
  low ^= low >>> 13;
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
