import { useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Matrix, MatrixColumn } from '#core/law/plan-duties/duty-matrix';
import type { ThemeId } from '#core/law/themes';
import type { Words } from '../use-words';
import { type GridPosition, gridMove } from './grid-move';
import { MatrixCellButton } from './MatrixCellButton';
import { MatrixTotals } from './MatrixTotals';
import classes from './matrix.module.css';

export interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly words: Words;
  readonly selected: { readonly country: string; readonly theme: ThemeId } | null;
  readonly onOpen: (country: string, theme: ThemeId) => void;
  readonly countryHref: (country: string) => string;
}

/** Width of a column below which the table scrolls in its own box [rem]. */
const COLUMN_REM = 5.5;
const THEME_REM = 7.5;

/** The heat map: one tab stop, arrow keys move in it, Enter opens a cell. */
export function MatrixTable({ matrix, words, selected, onOpen, countryHref }: MatrixTableProps) {
  const { t } = words;
  const { columns, rows } = matrix;
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<GridPosition>({ row: 0, column: 0 });
  const stop = {
    row: Math.min(focused.row, rows.length - 1),
    column: Math.min(focused.column, columns.length - 1),
  };
  return (
    <div className={classes.scroll}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is moved in by keys
        role="grid"
        aria-label={t('matrix.label')}
        aria-readonly="true"
        className={classes.matrix}
        style={{ minWidth: `${THEME_REM + columns.length * COLUMN_REM}rem` }}
        onKeyDown={(event) => {
          const to = gridMove(event.key, stop, { rows: rows.length, columns: columns.length });
          const isInGrid = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined;
          if (to === null || !isInGrid || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          setFocused(to);
          const next = table.current?.querySelector(`[data-cell="${to.row}:${to.column}"]`);
          if (next instanceof HTMLElement) next.focus();
        }}
      >
        <thead>
          <tr>
            <th scope="col" className={classes.themeHead}>
              {t('matrix.theme')}
            </th>
            {columns.map((column) => (
              <th key={column.country} scope="col">
                <Link href={countryHref(column.country)} className={classes.country}>
                  {words.country(column.country)}
                </Link>
                <span className={classes.lawOf}>{lawOf(column, words)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, cells }, row) => (
            <tr key={theme}>
              <th scope="row">{t(`theme.${theme}`)}</th>
              {cells.map((cell, column) => {
                const country = columns[column]?.country ?? '';
                return (
                  <MatrixCellButton
                    key={country}
                    cell={cell}
                    words={words}
                    position={{ row, column }}
                    isStop={stop.row === row && stop.column === column}
                    isSelected={selected?.country === country && selected.theme === theme}
                    onFocus={() => setFocused({ row, column })}
                    onOpen={() => onOpen(country, theme)}
                  />
                );
              })}
            </tr>
          ))}
          <MatrixTotals matrix={matrix} words={words} />
        </tbody>
      </table>
    </div>
  );
}

function lawOf({ levels }: MatrixColumn, { t, joined }: Words): string {
  if (levels.length === 0) return t('law.none');
  const hasParts = levels.includes('parts');
  return joined(levels.map((level) => t(`law.${level === 'national' && hasParts ? 'federal' : level}`)));
}
