import type { OpenRange } from '#core/uncertainty/run-vector';
import type { Words } from '../use-words';

/** A quantity in words and its range in brackets. */
export interface WorthText {
  readonly median: string;
  /** `(35 – 52)`; empty where nothing is known of it. */
  readonly range: string;
}

/** @param write writes one value with its unit */
export function worthText(range: OpenRange, write: (value: number) => string, { format }: Words): WorthText {
  const { median, ends } = format.openRange(range, write);
  return { median, range: ends === null ? '' : format.bracketed(ends) };
}
