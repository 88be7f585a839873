import type { OpenRange } from '#core/uncertainty/run-vector';
import classes from '../report.module.css';
import type { MachineWords } from './use-machine-words';

export interface RangeTextProps {
  readonly range: OpenRange;
  /** Writes one value. */
  readonly write: (value: number) => string;
  readonly words: Pick<MachineWords, 'format'>;
}

/** A median, and below it the range of 8 runs in 10; an end that is never reached is said in words. */
export function RangeText({ range, write, words: { format } }: RangeTextProps) {
  const { median, ends } = format.openRange(range, write);
  return (
    <>
      {median}
      {ends === null ? null : <small className={classes.second}>{ends}</small>}
    </>
  );
}
