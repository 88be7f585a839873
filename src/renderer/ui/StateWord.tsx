import type { ReactNode } from 'react';
import classes from './state-word.module.css';

export type StateTone = 'crit' | 'warn' | 'ok' | 'unk' | 'acc';

export interface StateWordProps {
  readonly tone: StateTone;
  /** The word; the shape never stands alone. */
  readonly children: ReactNode;
}

/** A shape, then a word: triangle, diamond, disc, dashed ring, square. */
export function StateWord({ tone, children }: StateWordProps) {
  return (
    <span className={classes.state} data-mark="" data-tone={tone}>
      {children}
    </span>
  );
}
