import type { ReactNode } from 'react';
import classes from './states.module.css';

export interface EmptyStateProps {
  /** What will stand here. */
  readonly children: ReactNode;
  /** The one action that fills it. */
  readonly action?: ReactNode;
}

/** Nothing here yet: what will be, and how. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className={classes.box}>
      <p>{children}</p>
      {action === undefined ? null : <p className={classes.action}>{action}</p>}
    </div>
  );
}
