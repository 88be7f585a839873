import { err, ok, type Result } from '#core/shared/result';
import type { Language } from '../format/language';
import { type NumberRules, readNumber } from './number-rules';

/** As many as a plan keeps of one input. */
const MOST_VALUES = 1000;

export interface ObservedFault {
  readonly reason: 'needTwo' | 'notANumber' | 'tooMany';
  /** Filled into the words of the fault. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Reads numbers that somebody observed, one after the other: from a column of a sheet, or typed. */
export function readObserved(
  text: string,
  rules: NumberRules,
  language: Language,
): Result<readonly number[], ObservedFault> {
  const words = text.split(/[\s;；、]+/).filter((word) => word !== '');
  if (words.length < 2) return err({ reason: 'needTwo', params: {} });
  if (words.length > MOST_VALUES) return err({ reason: 'tooMany', params: { max: MOST_VALUES } });
  const values: number[] = [];
  for (const word of words) {
    const number = readNumber(word, rules, language);
    if (!number.ok) return err({ reason: 'notANumber', params: { text: word } });
    values.push(number.value);
  }
  return ok(values);
}
