import * as z from 'zod';
import { isTerritory, JURISDICTION_IDS, TERRITORIES } from '#core/law/territories';
import { closest } from '#core/shared/closest';

/*
 * Schemas of one value in a file of laws. The message of each is what was expected, so that it reads well after
 * "expected". A key that is left out and one that is `null` both mean unknown.
 */

const MAX_TEXT_LENGTH = 4000;

/** What to expect in place of a word: the one it was probably meant to be, else all of them. */
export function oneOf(words: readonly string[], got: unknown): string {
  return nearest(words, got) ?? `one of ${words.join(', ')}`;
}

/** `, perhaps WORD`: the one it was probably meant to be; empty where none comes near. */
export function perhaps(words: readonly string[], got: unknown, minLength = 0): string {
  const meant = nearest(words, got);
  return meant === null || meant.length < minLength ? '' : `, perhaps ${meant}`;
}

function nearest(words: readonly string[], got: unknown): string | null {
  return typeof got === 'string' ? closest(got, words) : null;
}

/** A map of exactly these keys; another one is a fault, since a slip in a key would else lose its value unseen. */
export function fields<const Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return `${what}, a map of ${keys.join(', ')}`;
      return `the key ${issue.keys.length === 1 ? oneOf(keys, issue.keys[0]) : oneOf(keys, null)}`;
    },
  });
}

export const text = z
  .string('a text')
  .trim()
  .min(1, 'a text')
  .max(MAX_TEXT_LENGTH, `a text of at most ${MAX_TEXT_LENGTH} characters`);

const chineseText = z
  .string('the text in Chinese')
  .trim()
  .min(1, { error: 'the text in Chinese', abort: true })
  .max(MAX_TEXT_LENGTH, `a text of at most ${MAX_TEXT_LENGTH} characters`)
  .regex(/\p{Script=Han}/u, 'a text in Chinese characters');

/** A text in both languages. */
export const bilingual = fields('a text in English and Chinese', { en: text, zh: chineseText });

export function word<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, { error: (issue) => oneOf(words, issue.input) });
}

export function number(min: number, max: number) {
  const expected = `a number from ${min} to ${max}`;
  return z.number(expected).min(min, expected).max(max, expected);
}

/** A calendar day that exists. */
export const day = z.iso.date({ error: 'a day as YYYY-MM-DD' });

export const month = z.string('a month as YYYY-MM').regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month as YYYY-MM');

/** Address of a page on the web. */
export const url = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'the address of a page, beginning with https://',
});

/** Two letters are near to any other two [characters]. */
const MIN_SUGGESTED_CODE = 4;

const territory = z.string('a territory').refine(isTerritory, {
  error: ({ input }) =>
    `the code of a country (ISO 3166-1, as DE) or of a state or province (as US-CA)${perhaps(TERRITORIES, input, MIN_SUGGESTED_CODE)}`,
});

/** Code of a jurisdiction of the catalog. @param expected which there are, in words */
export function jurisdictionCode(expected: string) {
  return z.string('the code of a jurisdiction').refine((code) => JURISDICTION_IDS.includes(code), {
    error: ({ input }) => `${expected}${perhaps(JURISDICTION_IDS, input, MIN_SUGGESTED_CODE)}`,
  });
}

/** Codes of territories, each of them once. */
export const territories = z
  .array(territory, 'a list of territories, as [DE, FR]')
  .min(1, 'at least one territory')
  .refine((codes) => new Set(codes).size === codes.length, 'each territory once');
