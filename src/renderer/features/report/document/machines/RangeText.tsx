import type { WorthRange } from '#core/machine/worth';
import classes from '../report.module.css';
import type { MachineWords } from './use-machine-words';

export interface RangeTextProps {
  readonly range: WorthRange;
  /** Writes one value. */
  readonly write: (value: number) => string;
  readonly words: Pick<MachineWords, 't' | 'format'>;
}

/** A median, and below it the range of 8 runs in 10; an end that is never reached is said in words. */
export function RangeText({ range: { p10, p50, p90 }, write, words: { t, format } }: RangeTextProps) {
  const one = (value: number | null) => (value === null ? t('never') : write(value));
  const [low, high] = [one(p10), one(p90)];
  return (
    <>
      {one(p50)}
      {low === high ? null : <small className={classes.second}>{format.joinRange(low, high)}</small>}
    </>
  );
}
