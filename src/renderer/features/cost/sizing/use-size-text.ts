import { useMemo } from 'react';
import type { Size } from '#core/workload/sizing/scaling-laws';
import { decimal } from '../../../format/decimal';
import { useFormat } from '../../../format/use-format';

/** Digits of a size: a law knows no more. */
const DIGITS = 2;
/** Near the best size, loss is flat: with fewer decimal places all would be the same. */
const LOSS_DECIMALS = 3;

/** Writes sizes and losses of the laws. */
export function useSizeText() {
  const format = useFormat();
  return useMemo(() => {
    const size = (value: number) => format.size(Number(value.toPrecision(DIGITS)));
    const loss = (value: number) => decimal(value, LOSS_DECIMALS, format.language);
    const ends = (low: string, high: string) => (low === high ? null : format.joinRange(low, high));
    return {
      size,
      loss,
      losses: ({ low, high }: Range) => ends(loss(low), loss(high)) ?? loss(low),
      /** `46B – 84B`; null where both are the same. */
      range: ({ low, high }: Range) => ends(size(low), size(high)),
      perParameter: ({ parameterCount, tokenCount }: Size) =>
        format.count(Number((tokenCount / parameterCount).toPrecision(DIGITS))),
    };
  }, [format]);
}

interface Range {
  readonly low: number;
  readonly high: number;
}
