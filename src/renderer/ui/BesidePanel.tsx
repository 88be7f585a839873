import type { HTMLAttributes, ReactNode } from 'react';
import classes from './beside-panel.module.css';

export interface BesidePanelProps extends Pick<HTMLAttributes<HTMLDivElement>, 'onDragOver' | 'onDrop'> {
  /** A `SidePanel`; null = nothing is open. */
  readonly panel: ReactNode;
  /** The view needs the width: on a small screen the panel has less of it. */
  readonly isNarrow?: boolean;
  /** Of the view. */
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A view with what is open in it beside it, inside a box of the class `page` of the same style sheet. */
export function BesidePanel({
  panel,
  isNarrow = false,
  className = '',
  children,
  ...drop
}: BesidePanelProps) {
  return (
    <div
      className={classes.columns}
      data-panel={panel === null ? undefined : ''}
      data-narrow={isNarrow || undefined}
      {...drop}
    >
      <div className={`${classes.main} ${className}`}>{children}</div>
      {panel}
    </div>
  );
}
