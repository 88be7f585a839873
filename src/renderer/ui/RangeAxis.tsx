import { type Axis, axisPercent } from './axis';
import classes from './range-axis.module.css';

export interface RangeAxisProps {
  readonly axis: Axis;
  /** Writes a tick without its unit, e.g. `0.5`. */
  readonly text: (value: number) => string;
  /** Writes the last tick, which may carry the unit: `3 M`; `text` by default. */
  readonly lastText?: (value: number) => string;
  /** Most labels shown; the rest of the ticks stay unnamed. 4 by default. */
  readonly maxLabels?: number;
}

/** The axis above or below a column of range marks. For the eye only: every mark says its own values. */
export function RangeAxis({ axis, text, lastText = text, maxLabels = 4 }: RangeAxisProps) {
  const shown = thin(axis.ticks, maxLabels);
  return (
    <span className={classes.axis} aria-hidden="true">
      {shown.map((tick, index) => {
        const isLast = index === shown.length - 1;
        const place = index === 0 ? 'first' : isLast && tick === axis.max ? 'last' : undefined;
        return (
          <s key={tick} data-place={place} style={{ left: `${axisPercent(axis, tick)}%` }}>
            {isLast ? lastText(tick) : text(tick)}
          </s>
        );
      })}
    </span>
  );
}

/** Every n-th tick, so that at most `most` remain; first and last stay when they fit the step. */
function thin(ticks: readonly number[], most: number): readonly number[] {
  const intervals = ticks.length - 1;
  if (intervals < most) return ticks;
  let step = Math.ceil(intervals / (most - 1));
  while (intervals % step !== 0 && step < intervals) step += 1;
  return ticks.filter((_, index) => index % step === 0);
}
