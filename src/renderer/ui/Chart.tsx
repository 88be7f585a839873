import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './chart.module.css';
import type { EChartsType } from './echarts';
import { Table, Td, Th, Tr } from './Table';
import { type ChartOption, type ECharts, useChart } from './use-chart';

/** The figures of a chart as a table: its twin for readers of tables and of screen readers. */
export interface ChartTable {
  readonly head: readonly ReactNode[];
  /** First cell names the row; the others are numbers as text. */
  readonly rows: readonly (readonly ReactNode[])[];
}

export interface ChartProps {
  /** What the chart shows, in a sentence. */
  readonly label: string;
  /** Keep it stable (module level or `useMemo`): a new function draws the chart anew. */
  readonly option: ChartOption;
  readonly table: ChartTable;
  /** Height of the plot [rem]. */
  readonly heightRem: number;
  /** `svg` for pages that are printed. */
  readonly renderer?: 'canvas' | 'svg';
  /** Runs before the first drawing, e.g. to register a map. Keep it stable. */
  readonly prepare?: (echarts: ECharts) => void;
  /** Gives the drawn chart, to bind events; returns what undoes it. Keep it stable. */
  readonly onReady?: (chart: EChartsType) => (() => void) | undefined;
  /** Words left of “as a table”. */
  readonly caption?: ReactNode;
}

/** A chart in the house style, with its figures as a table one click away. */
export function Chart(props: ChartProps) {
  const { label, option, table, heightRem, renderer = 'canvas', prepare, onReady, caption } = props;
  const { t } = useTranslation('ui');
  const [isTable, setIsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const state = useChart({ box, option, renderer, prepare, onReady });
  const showsTable = isTable || state === 'failed';
  return (
    <figure className={classes.figure}>
      <figcaption className={classes.caption}>
        <span>{state === 'failed' ? t('chart.failed') : caption}</span>
        {state === 'failed' ? null : (
          <button
            type="button"
            className={`link no-print ${classes.toggle}`}
            aria-expanded={isTable}
            aria-controls={id}
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? t('chart.asChart') : t('chart.asTable')}
          </button>
        )}
      </figcaption>
      <div
        ref={box}
        role="img"
        aria-label={label}
        className={classes.plot}
        hidden={showsTable}
        style={{ height: `${heightRem}rem` }}
      />
      <div id={id}>{showsTable ? <TwinTable label={label} table={table} /> : null}</div>
    </figure>
  );
}

function TwinTable({ label, table }: { readonly label: string; readonly table: ChartTable }) {
  return (
    <Table label={label}>
      <thead>
        <tr>
          {table.head.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
            <Th key={column} numeric={column > 0}>
              {cell}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are never reordered here
          <Tr key={line}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
              <Td key={column} numeric={column > 0} rowHead={column === 0}>
                {cell}
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
