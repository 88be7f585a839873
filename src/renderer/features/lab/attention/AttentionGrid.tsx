import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttentionMaps } from '../../../lab/training/messages';
import classes from '../lab.module.css';
import { tokenText } from '../transformer/token-text';
import { useNumbers } from '../use-numbers';
import grid from './grid.module.css';

export interface AttentionGridProps {
  readonly maps: AttentionMaps;
  readonly names: readonly string[];
  readonly layer: number;
  readonly head: number;
}

interface Cell {
  readonly from: number;
  readonly to: number;
}

const MOVES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * One head's weights as a table: a row looks at the columns. What comes later is masked. Pointer and arrow keys read a
 * cell out below the table; screen readers find the numbers in the cells.
 */
export function AttentionGrid({ maps, names, layer, head }: AttentionGridProps) {
  const { t } = useTranslation('lab');
  const numbers = useNumbers();
  const [wanted, setWanted] = useState<Cell>({ from: names.length - 1, to: 0 });
  const table = useRef<HTMLTableElement>(null);
  const last = names.length - 1;
  const read = { from: Math.min(wanted.from, last), to: Math.min(wanted.to, last) };
  const weightOf = ({ from, to }: Cell) =>
    maps.weights[((layer * maps.headCount + head) * maps.tokenCount + from) * maps.tokenCount + to] ?? 0;
  const name = (index: number) => tokenText(names[index] ?? '');

  function move(event: KeyboardEvent): void {
    const by = MOVES[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const clamp = (value: number) => Math.min(Math.max(value, 0), last);
    const next = { from: clamp(read.from + by[0]), to: clamp(read.to + by[1]) };
    setWanted(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.from}-${next.to}"]`)?.focus();
  }

  return (
    <>
      <p className={grid.reading} role="status">
        {read.to > read.from
          ? t('attention.masked', { from: name(read.from), to: name(read.to) })
          : t('attention.reading', {
              from: name(read.from),
              to: name(read.to),
              weight: numbers.percent(weightOf(read)),
              block: layer + 1,
              head: head + 1,
            })}
      </p>
      <div className={grid.frame}>
        <table
          ref={table}
          className={grid.table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that is moved in by keys
          role="grid"
          aria-readonly="true"
          aria-label={t('attention.table', { block: layer + 1, head: head + 1 })}
          onKeyDown={move}
        >
          <thead>
            <tr>
              <td />
              {names.map((_, to) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a token is known by its place alone
                <th key={to} scope="col" className={grid.column}>
                  <span>{name(to)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((_, from) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a token is known by its place alone
              <tr key={from}>
                <th scope="row" className={grid.row}>
                  {name(from)}
                </th>
                {names.map((_, to) => {
                  const isMasked = to > from;
                  const weight = weightOf({ from, to });
                  return (
                    <td
                      // biome-ignore lint/suspicious/noArrayIndexKey: a token is known by its place alone
                      key={to}
                      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
                      role="gridcell"
                      data-cell={`${from}-${to}`}
                      data-masked={isMasked || undefined}
                      data-read={(from === read.from && to === read.to) || undefined}
                      tabIndex={from === read.from && to === read.to ? 0 : -1}
                      className={grid.cell}
                      style={{ '--weight': isMasked ? 0 : weight } as React.CSSProperties}
                      onPointerEnter={() => setWanted({ from, to })}
                      onFocus={() => setWanted({ from, to })}
                    >
                      <span className="visually-hidden">
                        {isMasked ? t('attention.hidden') : numbers.percent(weight)}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.note}>{t('attention.legend')}</p>
    </>
  );
}
