import { createContext, type ReactNode, use } from 'react';
import type { RunningText } from '../../../../print/page-rules';
import classes from '../report.module.css';

/** Words of head and foot; on paper the margins carry them. */
export const Running = createContext<RunningText | null>(null);

/**
 * Paper on the screen, a new page in print. A long section is one long sheet on the screen: where pages break is known
 * to the printer alone.
 */
export function Sheet({
  isFirst = false,
  children,
}: {
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}) {
  const text = use(Running);
  return (
    <div className={classes.sheet} data-first={isFirst || undefined}>
      {text === null ? null : (
        <p className={classes.head} aria-hidden="true">
          <span>{isFirst ? '' : text.head}</span>
          <b>{text.draft}</b>
        </p>
      )}
      {children}
      {text === null ? null : (
        <p className={classes.foot} aria-hidden="true">
          {text.foot}
        </p>
      )}
    </div>
  );
}
