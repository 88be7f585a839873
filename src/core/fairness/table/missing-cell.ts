/** Words that tables write where a value is missing. `NA` is not among them: it is Namibia too. */
const MISSING = new Set(['nan', 'null', 'n/a', '#n/a']);

/** Whether a cell holds nothing: empty, blank (a full-width space too), or one of the words that tables write for that. */
export function isMissing(cell: string): boolean {
  const first = cell[0];
  if (first === undefined) return true;
  // All but a few cells are known by their first character.
  if (first > '#' && first <= '~' && first !== 'n' && first !== 'N') return false;
  const word = cell.trim().toLowerCase();
  return word === '' || MISSING.has(word);
}
