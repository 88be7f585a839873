import type { ReactNode } from 'react';
import classes from './settings.module.css';

export interface LineProps {
  readonly label: string;
  readonly children: ReactNode;
  /** At the right end: a remark or a link. */
  readonly end?: ReactNode;
}

/** One setting: its name, its value, what belongs to it. */
export function Line({ label, children, end }: LineProps) {
  return (
    <div className={classes.line}>
      <span className={classes.label}>{label}</span>
      <div className={classes.value}>{children}</div>
      {end === undefined ? null : <div className={classes.end}>{end}</div>}
    </div>
  );
}
