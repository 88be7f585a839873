import type { ReactNode } from 'react';
import classes from './head.module.css';

export interface SectionHeadProps {
  readonly title: ReactNode;
  readonly meta?: ReactNode;
  /** Id for `aria-labelledby` of the section. */
  readonly id?: string;
  readonly level?: 2 | 3;
}

/** Head of a section: title left, a remark right, over a strong rule. */
export function SectionHead({ title, meta, id, level = 2 }: SectionHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={classes.section}>
      <Heading {...(id === undefined ? {} : { id })}>{title}</Heading>
      {meta === undefined ? null : <span className={classes.remark}>{meta}</span>}
    </div>
  );
}
