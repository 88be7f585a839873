import { useMemo } from 'react';
import { decimal, significant, trimmed } from '../../format/decimal';
import { useFormat } from '../../format/use-format';

/** Numbers as the exercises show them. */
export interface Numbers {
  /** Four places, for weights that are compared by their digits. */
  readonly weight: (value: number) => string;
  /** Three significant digits; a power of ten where it is very small or large. */
  readonly loss: (value: number) => string;
  /** As on an axis or in a sentence: no zeros at the end. */
  readonly plain: (value: number) => string;
  readonly integer: (value: number) => string;
  /** @param share01 [0..1] */
  readonly percent: (share01: number) => string;
}

export function useNumbers(): Numbers {
  const format = useFormat();
  return useMemo(() => {
    const { language } = format;
    const isOrdinary = (value: number) => value === 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e5);
    return {
      weight: (value) => (Math.abs(value) < 1e5 ? decimal(value, 4, language) : format.scientific(value)),
      loss: (value) => (isOrdinary(value) ? significant(value, 3, language) : format.scientific(value)),
      plain: (value) => (isOrdinary(value) ? trimmed(value, 3, language) : format.scientific(value)),
      integer: format.integer,
      percent: format.percent,
    };
  }, [format]);
}
