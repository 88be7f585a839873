/** Farther than this is no slip of the keys any more [edits]. */
const MAX_EDITS = 2;
/** With two edits a shorter word becomes almost any other: “foo” becomes “doc” [characters]. */
const SHORTEST_FOR_TWO_EDITS = 5;

/** The candidate within two edits, of a short word one (insert, delete, replace, swap of neighbours) of what was typed; null = none. */
export function closest(typed: string, candidates: readonly string[]): string | null {
  const wanted = typed.toLowerCase().slice(0, 80);
  let best: string | null = null;
  let bestEdits = (wanted.length < SHORTEST_FOR_TWO_EDITS ? 1 : MAX_EDITS) + 1;
  for (const candidate of candidates) {
    // It takes at least as many edits as one of the two is longer.
    if (Math.abs(candidate.length - wanted.length) >= bestEdits) continue;
    const edits = editDistance(wanted, candidate.toLowerCase());
    if (edits < bestEdits) {
      best = candidate;
      bestEdits = edits;
    }
  }
  return best;
}

/** Optimal string alignment distance [edits]. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
