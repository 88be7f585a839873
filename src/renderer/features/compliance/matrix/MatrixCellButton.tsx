import type { MatrixCell } from '#core/law/plan-duties/duty-matrix';
import { CellMarks } from '../../../law/CellMarks';
import type { Words } from '../use-words';
import type { GridPosition } from './grid-move';
import classes from './matrix.module.css';

export interface MatrixCellButtonProps {
  readonly cell: MatrixCell;
  readonly words: Words;
  readonly position: GridPosition;
  /** The one cell that Tab leads to. */
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** What one theme asks for in one country: tint and word of the level, number, days, what is open. */
export function MatrixCellButton(props: MatrixCellButtonProps) {
  const { cell, words, position, isStop, isSelected, onFocus, onOpen } = props;
  const { t } = words;
  const isEmpty = cell.entries.length === 0;
  const isOpen = cell.bindingCount === 0 && cell.unknownCount > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus
    <td role="gridcell" aria-selected={isSelected} className={classes.cell}>
      <button
        type="button"
        data-cell={`${position.row}:${position.column}`}
        data-level={cell.level ?? (isOpen ? 'unknown' : 'none')}
        tabIndex={isStop ? 0 : -1}
        aria-disabled={isEmpty || undefined}
        onFocus={onFocus}
        onClick={() => {
          if (!isEmpty) onOpen();
        }}
      >
        {cell.level !== null ? (
          <>
            <b>{t('cell.duties', { count: cell.bindingCount })}</b>{' '}
            <CellMarks cell={cell} t={t} className={classes.marks} />
            <span className={classes.second}>
              {t(`level.${cell.level}`)}
              <span className={classes.whereRoom}>
                {t('cell.days', { days: words.dayNumbers(cell.days) })}
              </span>
            </span>
          </>
        ) : isOpen ? (
          <>
            <b>{t('cell.cannotTell')}</b>
            <span className={classes.second}>
              <span className={classes.whereRoom}>
                {t('cell.waits', {
                  count: cell.unknownCount,
                  facts: t('cell.facts', { count: cell.missing.length }),
                })}
              </span>
              <span className={classes.whereNarrow}>
                {t('cell.waitsShort', { number: words.format.integer(cell.unknownCount) })}
              </span>
            </span>
          </>
        ) : (
          <>
            <span>{t('cell.none')}</span>
            <Beside cell={cell} words={words} />
          </>
        )}
      </button>
    </td>
  );
}

/** What stands there without being counted. */
function Beside({ cell, words }: Pick<MatrixCellButtonProps, 'cell' | 'words'>) {
  const { t } = words;
  const parts = [
    cell.laterCount === 0 ? [] : t('cell.later', { count: cell.laterCount }),
    cell.proposedCount === 0 ? [] : t('cell.proposed', { count: cell.proposedCount }),
    cell.adviceCount === 0 ? [] : t('cell.advice', { count: cell.adviceCount }),
  ].flat();
  return parts.length === 0 ? null : <span className={classes.second}>{words.joined(parts)}</span>;
}
