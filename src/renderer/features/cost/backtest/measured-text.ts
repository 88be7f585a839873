import type { Format } from '../../../format/create-format';
import { roundSignificant } from '../../../format/decimal';

/** Hours or tokens per second in three digits: a count shows hundreds in full, and these are no whole numbers. */
export function measuredText(format: Format, value: number): string {
  return format.count(roundSignificant(value, 3));
}
