/** Cells of a table side by side, each column as wide as its widest cell. @param isNumeric columns set to the right */
export function alignColumns(
  rows: readonly (readonly string[])[],
  isNumeric: (column: number) => boolean,
): readonly string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = (rows[0] ?? []).map((_, column) => widthOf(column));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumeric(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
