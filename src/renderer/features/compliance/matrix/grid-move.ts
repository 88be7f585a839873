/** A cell of a grid, both counted from 0. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid; null for keys that do not move. */
export function gridMove(
  key: string,
  from: GridPosition,
  size: { readonly rows: number; readonly columns: number },
): GridPosition | null {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const to = (row: number, column: number) => ({
    row: within(row, size.rows),
    column: within(column, size.columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(from.row - 1, from.column);
    case 'ArrowDown':
      return to(from.row + 1, from.column);
    case 'ArrowLeft':
      return to(from.row, from.column - 1);
    case 'ArrowRight':
      return to(from.row, from.column + 1);
    case 'Home':
      return to(from.row, 0);
    case 'End':
      return to(from.row, size.columns - 1);
    case 'PageUp':
      return to(0, from.column);
    case 'PageDown':
      return to(size.rows - 1, from.column);
    default:
      return null;
  }
}
