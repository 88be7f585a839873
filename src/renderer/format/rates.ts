import { decimal, decimalsFor, roundSignificant } from './decimal';
import type { Language } from './language';

/** What a rate counts in a second, or a time. */
export type RateKind = 'flop' | 'byte' | 'token' | 'second';

/** Writes values of one row in one unit. */
export interface RateWriter {
  /** e.g. `TFLOP/s`, `GB/s`, `µs`; tokens are left to the texts of the screen. */
  readonly unit: string;
  /** How many of the plain unit it is. */
  readonly divisor: number;
  readonly number: (value: number) => string;
}

const DIGITS = 3;
const BIG = ['', 'k', 'M', 'G', 'T', 'P'] as const;
const SMALL = [
  { unit: 's', seconds: 1 },
  { unit: 'ms', seconds: 1e-3 },
  { unit: 'µs', seconds: 1e-6 },
  { unit: 'ns', seconds: 1e-9 },
] as const;

/**
 * A unit for a measured rate and those beside it: three significant digits, as many decimals as the first value has, so
 * that a spread of one per cent still shows.
 *
 * @param like the value that decides the unit [FLOP/s, B/s, tokens/s or s]
 * @param tokensPerSecond the unit of tokens in the language of the screen
 */
export function rateWriter(
  kind: RateKind,
  like: number,
  language: Language,
  tokensPerSecond: string,
): RateWriter {
  const { unit, divisor } = scaleOf(kind, like, tokensPerSecond);
  const decimals = decimalsFor(like / divisor, DIGITS);
  return {
    unit,
    divisor,
    number: (value) => {
      const scaled = value / divisor;
      const shown = decimals === 0 ? roundSignificant(scaled, DIGITS) : scaled;
      return decimal(shown, decimals, language);
    },
  };
}

function scaleOf(kind: RateKind, like: number, tokensPerSecond: string) {
  if (kind === 'token') return { unit: tokensPerSecond, divisor: 1 };
  if (kind === 'second') {
    const { unit, seconds } = SMALL.find((step) => like >= step.seconds) ?? SMALL[3];
    return { unit, divisor: seconds };
  }
  const step = Math.min(
    BIG.length - 1,
    Math.max(0, Math.floor(Math.log10(roundSignificant(like, DIGITS)) / 3)),
  );
  return { unit: `${BIG[step]}${kind === 'flop' ? 'FLOP/s' : 'B/s'}`, divisor: 1000 ** step };
}
