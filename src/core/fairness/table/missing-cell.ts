/** Words that tables write where a value is missing. `NA` is not among them: it is Namibia too. */
const MISSING = new Set(['nan', 'null', 'n/a', '#n/a']);

/** Whether a cell holds nothing: empty, blank, or one of the words that tables write for that. */
export function isMissing(cell: string): boolean {
  if (cell.length > 4)
    return cell.trim() === '' || (cell.length < 12 && MISSING.has(cell.trim().toLowerCase()));
  return cell === '' || cell.trim() === '' || (cell.length > 2 && MISSING.has(cell.trim().toLowerCase()));
}
