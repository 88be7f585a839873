// biome-ignore-all lint/a11y/useSemanticElements: rows out of view are not drawn, so the rows place themselves and the elements of a table would lose their roles
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows are those of a table, not of a grid; the controls in them take the focus
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format';
import type { ListLine } from './filter-rows';
import { SourceLine, type SourceLineProps } from './SourceLine';
import classes from './source-table.module.css';

export interface SourceTableProps extends Omit<SourceLineProps, 'row'> {
  readonly lines: readonly ListLine[];
  /** Key of the row whose panel is open. */
  readonly selectedKey: string | null;
  readonly label: string;
}

const COLUMNS = ['figure', 'layer', 'value', 'source', 'age', 'used', 'action'] as const;

/** Heads share the classes of their cells, so that both are hidden together where there is little room. */
const HEAD_CLASSES: Readonly<Partial<Record<(typeof COLUMNS)[number], string | undefined>>> = {
  layer: classes.layer,
  value: classes.value,
  source: classes.by,
  used: classes.used,
  action: classes.action,
};

/** Heights before a line has been measured, at a text size of 100 % [px]. */
const ROW_PX = 44;
const GROUP_PX = 33;

/** Figures by class of age. Only the lines in view are drawn; a screen reader is told how many there are. */
export function SourceTable({ lines, selectedKey, label, ...actions }: SourceTableProps) {
  const { t } = useTranslation('sources');
  const { t: tItems } = useTranslation('items');
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_PX : ROW_PX),
    getItemKey: (index) => keyOf(lines[index], index),
    overscan: 8,
  });
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="table"
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-colcount={COLUMNS.length}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.grid}>
          {COLUMNS.map((column) => (
            <div key={column} role="columnheader" className={HEAD_CLASSES[column]}>
              {column === 'action' ? (
                <span className="visually-hidden">{t('column.action')}</span>
              ) : (
                t(`column.${column}`)
              )}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const isGroup = line.kind === 'group';
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              className={isGroup ? classes.group : `${classes.grid} ${classes.row}`}
              data-selected={(!isGroup && line.row.key === selectedKey) || undefined}
              style={{ transform: `translateY(${start}px)` }}
            >
              {isGroup ? (
                <div role="cell" aria-colspan={COLUMNS.length}>
                  <h2 className={classes.groupName}>
                    {t('group.head', {
                      word: t(`age.${line.state}`),
                      number: format.integer(line.count),
                    })}
                  </h2>
                  <span className={classes.groupNote}>
                    {t(`group.${line.state}`, { word: tItems(`freshness.${line.state}`) })}
                  </span>
                </div>
              ) : (
                <SourceLine row={line.row} {...actions} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function keyOf(line: ListLine | undefined, index: number): string {
  if (line === undefined) return String(index);
  return line.kind === 'group' ? `group:${line.state}` : line.row.key;
}
