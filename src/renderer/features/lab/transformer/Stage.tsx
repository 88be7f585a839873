import { type ReactNode, useId } from 'react';
import { SectionHead } from '../../../ui/SectionHead';
import classes from '../lab.module.css';
import stage from './stage.module.css';

export interface StageProps {
  /** 1 to 5, in the order of the pipeline. */
  readonly number: number;
  readonly title: string;
  readonly meta?: ReactNode;
  readonly children: ReactNode;
}

/** One stage of the pipeline from text to a model that writes. */
export function Stage({ number, title, meta, children }: StageProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <SectionHead
        id={id}
        title={
          <>
            <span className={stage.number}>{number}</span> {title}
          </>
        }
        meta={meta}
      />
      {children}
    </section>
  );
}
