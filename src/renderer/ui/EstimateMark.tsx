import type { CSSProperties } from 'react';
import { type AxisRange, axisPercent } from './axis';
import classes from './range-mark.module.css';

export interface EstimateMarkProps {
  /** Ends of the line, ends of the bar, and the estimate itself between them. */
  readonly low: number;
  readonly lower: number;
  readonly value: number;
  readonly higher: number;
  readonly high: number;
  readonly axis: AxisRange;
  /** What it shows in words: the row beside it says the value. */
  readonly label: string;
}

/** A range mark for a judgement: always hollow, and no percentiles, since nothing was simulated. */
export function EstimateMark({ low, lower, value, higher, high, axis, label }: EstimateMarkProps) {
  const at = (each: number) => Math.min(100, Math.max(0, axisPercent(axis, each)));
  const style = {
    '--a': at(low),
    '--b': at(lower),
    '--c': at(value),
    '--d': at(higher),
    '--e': at(high),
  } as CSSProperties;
  return (
    <span className={classes.mark} data-mark="" data-hollow="" style={style} role="img" aria-label={label}>
      <i />
    </span>
  );
}
