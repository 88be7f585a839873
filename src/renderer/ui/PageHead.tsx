import type { ReactNode } from 'react';
import classes from './head.module.css';

export interface PageHeadProps {
  readonly title: ReactNode;
  /** One sentence under the title: what is shown, on which terms. */
  readonly meta?: ReactNode;
  /** Buttons and switches at the right. */
  readonly actions?: ReactNode;
}

/** Head of a page: title, one line about it, actions. */
export function PageHead({ title, meta, actions }: PageHeadProps) {
  return (
    <div className={classes.page}>
      <div className={classes.words}>
        <h1>{title}</h1>
        {meta === undefined ? null : <p className={classes.meta}>{meta}</p>}
      </div>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
