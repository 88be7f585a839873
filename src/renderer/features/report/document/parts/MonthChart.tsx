import { useId } from 'react';
import type { MonthCost } from '#core/evaluation/evaluation';
import { useFormat } from '../../../../format/use-format';
import type { MoneyScale } from '../money-scale';
import classes from './marks.module.css';

/** Size of the drawing [px]; the paper's text width stretches it. */
const WIDTH = 660;
const HEIGHT = 170;
/** Width of a digit of the axis' labels, and of the space beside them [px]. */
const DIGIT = 6.2;
const LABEL_SPACE = 10;
const TOP = 8;
const BOTTOM = 22;
/** Fewer pixels than this between two names of months and they would touch [px]. */
const LEAST_NAME_GAP = 25;

export interface MonthChartProps {
  /** Amounts of each month [USD]. */
  readonly months: readonly Pick<MonthCost, 'month' | 'usd'>[];
  readonly scale: MoneyScale;
  /** Index of the month of the launch; null when it lies outside. */
  readonly launchMonth: number | null;
  readonly title: string;
  readonly description: string;
  readonly launchWord: string;
}

/** An amount of every month as an upright range mark. */
export function MonthChart({ months, scale, launchMonth, title, description, launchWord }: MonthChartProps) {
  const id = useId();
  const format = useFormat();
  const { axis } = scale;
  const plotHeight = HEIGHT - TOP - BOTTOM;
  const labels = axis.ticks.map(scale.tick);
  const left = Math.ceil(Math.max(...labels.map(({ length }) => length)) * DIGIT) + LABEL_SPACE;
  const step = (WIDTH - left) / Math.max(1, months.length);
  const y = (usd: number) => TOP + plotHeight * (1 - (usd - axis.min) / (axis.max - axis.min));
  const x = (index: number) => left + step * (index + 0.5);
  const barWidth = Math.min(14, step * 0.55);
  const namesEvery = Math.max(1, Math.ceil(LEAST_NAME_GAP / step));
  const nameOf = (month: string) => (month.endsWith('-01') ? month.slice(0, 4) : format.month(month));
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {axis.ticks.map((tick, index) => (
        <g key={tick}>
          <line
            x1={left}
            x2={WIDTH}
            y1={y(tick)}
            y2={y(tick)}
            className={tick === 0 ? classes.zeroLine : classes.gridLine}
          />
          <text x={left - 6} y={y(tick) + 3.5} textAnchor="end">
            {labels[index]}
          </text>
        </g>
      ))}
      {launchMonth === null ? null : (
        <g>
          <line
            x1={x(launchMonth) - step / 2}
            x2={x(launchMonth) - step / 2}
            y1={TOP}
            y2={TOP + plotHeight}
            className={classes.launchLine}
          />
          <text x={x(launchMonth) - step / 2 + 5} y={TOP + 9}>
            {launchWord}
          </text>
        </g>
      )}
      {months.map(({ month, usd }, index) => (
        <g key={month}>
          <line x1={x(index)} x2={x(index)} y1={y(usd.p90)} y2={y(usd.p10)} className={classes.markLine} />
          <rect
            x={x(index) - barWidth / 2}
            width={barWidth}
            y={y(usd.p75)}
            height={Math.max(0.5, y(usd.p25) - y(usd.p75))}
            className={classes.markBar}
          />
          <line
            x1={x(index) - barWidth / 2 - 1.5}
            x2={x(index) + barWidth / 2 + 1.5}
            y1={y(usd.p50)}
            y2={y(usd.p50)}
            className={classes.markTick}
          />
          {index % namesEvery === 0 ? (
            <text x={x(index)} y={HEIGHT - 8} textAnchor="middle">
              {nameOf(month)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
