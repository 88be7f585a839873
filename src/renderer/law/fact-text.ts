import { useMemo } from 'react';
import { FACTS, type FactId, type FactRange, type FactValue } from '#core/law/facts';
import { textOfKey } from '../app/text-of-key';
import type { Format } from '../format/create-format';
import { tagOf } from '../format/language';
import { useFormat } from '../format/use-format';
import { i18n } from '../i18n/i18n';
import { useCountryName } from '../state/use-state';

type Texts = Pick<typeof i18n, 'exists' | 't'>;

/** Facts, their values and answers in words. */
export interface FactText {
  /** `Personal data` */
  readonly name: (fact: FactId) => string;
  /** Question, explanation and example in plain words. */
  readonly word: (fact: FactId, word: 'ask' | 'help' | 'example') => string;
  /** One choice of a fact: `chatbot`, `Finland`. */
  readonly choice: (fact: FactId, choice: string) => string;
  /** An answer: `yes`, `45,000 people`, `20,000 – 110,000 people`, `text and code`, `1 Sept 2027`. */
  readonly value: (fact: FactId, value: FactValue) => string;
  /** The same in a sentence that names the fact, where “people” would be said twice: `45,000`, `USD 2.5 M`. */
  readonly figure: (fact: FactId, value: FactValue) => string;
  /** An answer that reads by itself: `Personal data are processed`, `Use: chatbot`. */
  readonly sentence: (fact: FactId, value: FactValue) => string;
  /** `text or code` for one of several, `text and code` for all of them. */
  readonly list: (items: readonly string[], kind: 'one' | 'all') => string;
}

/** @param texts those of the screen unless others are given, e.g. of a report in another language */
export function createFactText(
  format: Format,
  countryName: (iso2: string) => string,
  texts: Texts = i18n,
): FactText {
  const text = (key: string, params: Readonly<Record<string, string>> = {}) =>
    textOfKey(`facts:${key}`, params, texts) ?? key;
  const joined = (type: 'disjunction' | 'conjunction', items: readonly string[]) =>
    new Intl.ListFormat(tagOf(format.language), { type }).format(items);
  const list = (items: readonly string[], kind: 'one' | 'all') =>
    joined(kind === 'one' ? 'disjunction' : 'conjunction', items);

  const name = (fact: FactId) => text(`fact.${fact}.name`);

  function choice(fact: FactId, id: string): string {
    const { type } = FACTS[fact];
    if (type.kind === 'list' && type.choices === 'country') return countryName(id);
    return text(`fact.${fact}.values.${id}`);
  }

  function figure(fact: FactId, answer: FactValue): string {
    const { type } = FACTS[fact];
    const isPlain = type.kind === 'number' && type.unit === 'people';
    if (isPlain && typeof answer === 'number') return number(answer, type.unit);
    if (isPlain && typeof answer === 'object' && 'min' in answer) return numbers(answer, type.unit);
    return value(fact, answer);
  }

  function amount(fact: FactId, value: number | FactRange): string {
    const { type } = FACTS[fact];
    const unit = type.kind === 'number' ? type.unit : 'people';
    const written = typeof value === 'number' ? number(value, unit) : numbers(value, unit);
    return text(`amount.${unit}`, { number: written });
  }

  function number(each: number, unit: string): string {
    return unit === 'FLOP' ? power(each, format) : exactCount(each, format);
  }

  function numbers({ min, max }: FactRange, unit: string): string {
    return min === max ? number(min, unit) : format.joinRange(number(min, unit), number(max, unit));
  }

  function value(fact: FactId, answer: FactValue): string {
    if (typeof answer === 'boolean') return text(answer ? 'yes' : 'no');
    if (typeof answer === 'number') return amount(fact, answer);
    if (typeof answer === 'string')
      return FACTS[fact].type.kind === 'date' ? format.date(answer) : choice(fact, answer);
    if ('min' in answer) return amount(fact, answer);
    if (answer.length === 0) return text('none');
    const names = answer.map((item) => choice(fact, item));
    return list(names, 'all');
  }

  function sentence(fact: FactId, answer: FactValue): string {
    if (typeof answer === 'boolean' && FACTS[fact].type.kind === 'boolean')
      return text(`fact.${fact}.${answer ? 'yes' : 'no'}`);
    return text('reason.is', { name: name(fact), value: value(fact, answer) });
  }

  return {
    name,
    word: (fact, word) => text(`fact.${fact}.${word}`),
    choice,
    value,
    figure,
    sentence,
    list,
  };
}

/** In the language of the screen. */
export function useFactText(): FactText {
  const format = useFormat();
  const countryName = useCountryName(format.language);
  return useMemo(() => createFactText(format, countryName), [format, countryName]);
}

/** `10²³`, `3.3×10²⁴`; a limit is a round power, so its “1.0 ×” says nothing. */
function power(flop: number, format: Format): string {
  return format.scientific(flop).replace(/^1[.,]0×/, '');
}

/** `10 M` where that loses no digit, else all of them: limits of the law are exact. */
function exactCount(value: number, format: Format): string {
  const isExact = Number(value.toPrecision(3)) === value;
  return isExact ? format.count(value) : format.integer(value);
}
