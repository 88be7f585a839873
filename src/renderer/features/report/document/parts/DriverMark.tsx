import type { AxisRange } from '../../../../ui/axis';
import { axisPercent } from '../../../../ui/axis';
import classes from './marks.module.css';

export interface DriverMarkProps {
  /** Total with the input at its low and at its high, and with all inputs likely [USD]. */
  readonly atLowUsd: number;
  readonly atHighUsd: number;
  readonly likelyUsd: number;
  readonly axis: AxisRange;
  /** What it shows, in a sentence. */
  readonly label: string;
}

/** One bar of the tornado: filled towards the input's high, hollow towards its low, a tick at likely. */
export function DriverMark({ atLowUsd, atHighUsd, likelyUsd, axis, label }: DriverMarkProps) {
  const at = (usd: number) => Math.min(100, Math.max(0, axisPercent(axis, usd)));
  const span = (a: number, b: number) => ({
    x: `${Math.min(at(a), at(b))}%`,
    width: `${Math.abs(at(a) - at(b))}%`,
  });
  return (
    <svg className={classes.driver} role="img" aria-label={label}>
      <title>{label}</title>
      <rect {...span(atLowUsd, likelyUsd)} y="4" height="6" className={classes.driverLow} />
      <rect {...span(atHighUsd, likelyUsd)} y="4" height="6" className={classes.markBar} />
      <line x1={`${at(likelyUsd)}%`} x2={`${at(likelyUsd)}%`} y1="1" y2="13" className={classes.markTick} />
    </svg>
  );
}
