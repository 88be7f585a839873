/** Words that tables write where a value is missing. `NA` is not among them: it is Namibia too. */
const MISSING = new Set(['nan', 'null', 'n/a', '#n/a']);

/** Whether a cell holds nothing: empty, blank, or one of the words that tables write for that. */
export function isMissing(cell: string): boolean {
  // All but a few cells are known by their first character.
  switch (cell[0]) {
    case undefined:
      return true;
    case 'n':
    case 'N':
    case '#':
    case ' ':
    case '\t': {
      const word = cell.trim().toLowerCase();
      return word === '' || MISSING.has(word);
    }
    default:
      return false;
  }
}
