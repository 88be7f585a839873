import { type AxisRange, axisPercent } from './axis';
import classes from './swing-mark.module.css';

export interface SwingMarkProps {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly axis: AxisRange;
  /** What it shows in words, for screen readers: there is no tooltip, the row beside it says the values. */
  readonly label: string;
}

/**
 * What one input does to a total: from its low to its high end, a tick at likely. No bar as in the range mark, since
 * nothing was computed between the ends.
 */
export function SwingMark({ low, likely, high, axis, label }: SwingMarkProps) {
  const [left, right] = low <= high ? [low, high] : [high, low];
  const at = (value: number) => Math.min(100, Math.max(0, axisPercent(axis, value)));
  return (
    <span className={classes.mark} data-mark="" role="img" aria-label={label}>
      <i style={{ left: `${at(left)}%`, width: `${at(right) - at(left)}%` }} />
      <b style={{ left: `${at(likely)}%` }} />
    </span>
  );
}
