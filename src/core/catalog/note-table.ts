import * as z from 'zod';
import { textCell } from '#core/catalog/cell';

/** A letter of the Latin alphabet or a digit beside a Han character with a typed space between them. */
const TYPED_SPACE = /\p{Script=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{Script=Han}/u;

/**
 * Columns of `country/notes_zh.csv`: the Chinese of a note or reason, found by its English text. A note that changes
 * loses its translation and the compiler says so; a translation can never belong to an older text.
 */
export const NoteRow = z.object({
  en: textCell,
  zh: textCell
    .refine((cell) => /\p{Script=Han}/u.test(cell), 'a text in Chinese')
    .refine((cell) => !TYPED_SPACE.test(cell), 'no typed space between Han and Latin'),
});

/** Dates and numbers alone read the same in every language. */
export function needsTranslation(text: string): boolean {
  return /[A-Za-z]{2}/.test(text);
}
