import type { ReactNode } from 'react';
import classes from './chip.module.css';

export interface ChipProps {
  /** `fresh`: read in its source; `yours`: the user's own; `check`: from memory or an estimate. */
  readonly tone: 'fresh' | 'yours' | 'check';
  readonly children: ReactNode;
}

/** A source chip without a card: what it says is all there is. */
export function Chip({ tone, children }: ChipProps) {
  return (
    <span className={classes.chip} data-mark="" data-tone={tone}>
      {children}
    </span>
  );
}
