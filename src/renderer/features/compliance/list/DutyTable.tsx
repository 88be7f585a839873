// biome-ignore-all lint/a11y/useSemanticElements: rows out of view are not drawn, so the rows place themselves and the elements of a table would lose their roles
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows are those of a table, not of a grid; the controls in them take the focus
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { LawIndex } from '#core/law/engine/law-index';
import type { Words } from '../use-words';
import { DutyLine } from './DutyLine';
import { LawLine } from './LawLine';
import classes from './list.module.css';
import { LIST_SORTS, type ListLine, type ListSort } from './list-filter';

export interface DutyTableProps {
  readonly lines: readonly ListLine[];
  readonly index: LawIndex;
  readonly words: Words;
  readonly openId: string | null;
  readonly sort: ListSort;
  readonly onSort: (sort: ListSort) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (ids: readonly string[], isOn: boolean) => void;
  readonly onOpen: (dutyId: string) => void;
}

const COLUMNS = ['choose', 'duty', 'country', 'theme', 'severity', 'due', 'status', 'owner'] as const;
/** Heights before a line has been measured, at a text size of 100 % [px]. */
const ROW_PX = 40;
const LAW_PX = 42;

/** Duties under their laws. Only the lines in view are drawn; a screen reader is told how many there are. */
export function DutyTable(props: DutyTableProps) {
  const { lines, index, words, openId, sort, onSort, chosen, onToggle, onOpen } = props;
  const { t } = words;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]?.kind === 'law' ? LAW_PX : ROW_PX),
    getItemKey: (at) => keyOf(lines[at], at),
    overscan: 8,
  });
  // What comes first by the new order is what was asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what sets it off
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [sort]);
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="table"
      aria-label={t('list.label')}
      aria-rowcount={lines.length + 1}
      aria-colcount={COLUMNS.length}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.grid}>
          {COLUMNS.map((column) => (
            <div
              key={column}
              role="columnheader"
              className={classes[column]}
              aria-sort={column === sort ? 'ascending' : undefined}
            >
              {column === 'choose' ? (
                <span className="visually-hidden">{t('column.choose')}</span>
              ) : isSort(column) ? (
                // A second click leads back to the order of the laws.
                <button
                  type="button"
                  className={classes.sort}
                  onClick={() => onSort(column === sort ? 'law' : column)}
                >
                  {t(`column.${column}`)}
                  <span aria-hidden="true">{column === sort ? '↓' : ''}</span>
                </button>
              ) : (
                t(`column.${column}`)
              )}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index: at, key, start }) => {
          const line = lines[at];
          if (line === undefined) return null;
          const isLaw = line.kind === 'law';
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={at}
              role="row"
              aria-rowindex={at + 2}
              className={isLaw ? classes.group : `${classes.grid} ${classes.row}`}
              data-selected={(!isLaw && line.row.entry.assessment.duty.id === openId) || undefined}
              style={{ transform: `translateY(${start}px)` }}
            >
              {isLaw ? (
                <LawLine
                  line={line}
                  ids={idsOf(lines, at)}
                  instrument={index.instruments.get(line.instrumentId)}
                  words={words}
                  chosen={chosen}
                  onToggle={onToggle}
                  columnCount={COLUMNS.length}
                />
              ) : (
                <DutyLine row={line.row} words={words} chosen={chosen} onToggle={onToggle} onOpen={onOpen} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function isSort(column: (typeof COLUMNS)[number]): column is (typeof COLUMNS)[number] & ListSort {
  return LIST_SORTS.some((sort) => sort === column);
}

function keyOf(line: ListLine | undefined, at: number): string {
  if (line === undefined) return String(at);
  return line.kind === 'law' ? `law:${line.instrumentId}` : line.row.entry.assessment.duty.id;
}

/** Duties below the head of a law. */
function idsOf(lines: readonly ListLine[], at: number): readonly string[] {
  const end = lines.findIndex((line, index) => index > at && line.kind === 'law');
  return lines
    .slice(at + 1, end === -1 ? undefined : end)
    .flatMap((line) => (line.kind === 'duty' ? [line.row.entry.assessment.duty.id] : []));
}
