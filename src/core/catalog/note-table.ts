import * as z from 'zod';
import { chineseCell, textCell } from '#core/catalog/cell';

/**
 * Columns of `country/notes_zh.csv`: the Chinese of a note or reason, found by its English text. A note that changes
 * loses its translation and the compiler says so; a translation can never belong to an older text.
 */
export const NoteRow = z.object({
  en: textCell,
  zh: chineseCell,
});

/** Dates and numbers alone read the same in every language. */
export function needsTranslation(text: string): boolean {
  return /[A-Za-z]{2}/.test(text);
}
