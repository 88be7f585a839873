import type { ReactNode } from 'react';
import classes from './head.module.css';

export interface PageHeadProps {
  readonly title: ReactNode;
  /** One sentence under the title: what is shown, on which terms. */
  readonly meta?: ReactNode;
  /** Buttons and switches at the right. */
  readonly actions?: ReactNode;
  /** The actions need so much room that they stand beside the title alone; the sentence below has the whole width. */
  readonly wide?: boolean;
}

/** Head of a page: title, one line about it, actions. */
export function PageHead({ title, meta, actions, wide = false }: PageHeadProps) {
  const sentence = meta === undefined ? null : <p className={classes.meta}>{meta}</p>;
  const buttons = actions === undefined ? null : <div className={classes.actions}>{actions}</div>;
  if (wide)
    return (
      <div className={classes.page} data-wide="">
        <h1>{title}</h1>
        {buttons}
        {sentence}
      </div>
    );
  return (
    <div className={classes.page}>
      <div className={classes.words}>
        <h1>{title}</h1>
        {sentence}
      </div>
      {buttons}
    </div>
  );
}
