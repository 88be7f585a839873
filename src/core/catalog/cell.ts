import * as z from 'zod';
import { Confidence } from '#core/catalog/provenance';

/*
 * Schemas of one CSV cell. The message of each is what was expected, so that it reads well after "expected".
 * An empty cell and `null` both mean unknown; unknown becomes null and never 0.
 */

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const YEAR_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function isUnknown(cell: string): boolean {
  return cell === '' || cell === 'null';
}

/** A text that says something. */
export const textCell = z
  .string()
  .trim()
  .refine((cell) => !isUnknown(cell), 'a text');

/** A letter of the Latin alphabet or a digit beside a Han character with a typed space between them. */
const TYPED_SPACE = /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9%] \p{Script=Han}/u;

/** A Chinese text; the browser sets the space between Han and Latin. */
export const chineseCell = textCell
  .refine((cell) => /\p{Script=Han}/u.test(cell), 'a text in Chinese')
  .refine((cell) => !TYPED_SPACE.test(cell), 'no typed space between Han and Latin');

/** A text, or null where the cell is empty. */
export const optionalTextCell = z
  .string()
  .trim()
  .transform((cell) => (isUnknown(cell) ? null : cell));

/** A text that may be empty and stays a text. */
export const noteCell = z
  .string()
  .trim()
  .transform((cell) => (isUnknown(cell) ? '' : cell));

/** A text of a fixed form. @param expected completes "expected …" */
export function patternCell(pattern: RegExp, expected: string) {
  return z.string().trim().regex(pattern, expected);
}

/** One word of a fixed list. */
export function wordCell<const Word extends string>(words: readonly Word[]) {
  return z
    .string()
    .trim()
    .pipe(z.enum(words, `one of ${words.join(', ')}`));
}

/** A number from `min` to `max`, both allowed. */
export function numberCell(min: number, max: number) {
  const expected = `a number from ${min} to ${max}`;
  return z
    .string()
    .trim()
    .refine((cell) => isNumberWithin(cell, min, max), expected)
    .transform(Number);
}

/** A number from `min` to `max`, or null where nobody knows it. */
export function optionalNumberCell(min: number, max: number) {
  const expected = `a number from ${min} to ${max}, or nothing where it is unknown`;
  return z
    .string()
    .trim()
    .refine((cell) => isUnknown(cell) || isNumberWithin(cell, min, max), expected)
    .transform((cell) => (isUnknown(cell) ? null : Number(cell)));
}

function isNumberWithin(cell: string, min: number, max: number): boolean {
  return NUMBER.test(cell) && Number(cell) >= min && Number(cell) <= max;
}

/** YYYY, YYYY-MM or YYYY-MM-DD, or null. */
export const optionalDateCell = z
  .string()
  .trim()
  .refine((cell) => isUnknown(cell) || DATE.test(cell), 'a date as YYYY-MM-DD, YYYY-MM or YYYY, or nothing')
  .transform((cell) => (isUnknown(cell) ? null : cell));

export const iso2Cell = patternCell(/^[A-Z]{2}$/, 'a country code of two capital letters (ISO 3166-1)');

export const idCell = patternCell(/^[a-z0-9-]+$/, 'an id of small letters, digits and hyphens');

const asOfCell = patternCell(YEAR_MONTH, 'a month as YYYY-MM');

/** The three columns that every row of figures ends with. */
export const provenanceCells = {
  source: textCell,
  as_of: asOfCell,
  confidence: wordCell(Confidence.options),
} as const;

/** Turns the three columns into the form of the catalog. */
export function provenanceOf(row: {
  readonly source: string;
  readonly as_of: string;
  readonly confidence: Confidence;
}) {
  return { source: row.source, asOf: row.as_of, confidence: row.confidence };
}
