import type { Language } from '../format/language';
import { loadReportFonts } from '../theme/load-fonts';

const FACES: Readonly<Record<Language, readonly string[]>> = {
  en: ['400 12px "Inter Variable"', '600 12px "Inter Variable"', '600 27px "Source Serif 4 Variable"'],
  zh: [
    '400 12px "Noto Sans SC Variable"',
    '600 12px "Noto Sans SC Variable"',
    '700 27px "Noto Serif SC Variable"',
  ],
};

/**
 * Loads every slice of the bundled faces that a text needs, the margins' included, which the page itself never draws.
 *
 * @returns false when a face could not be loaded; the system's own stand in then
 */
export async function fontsReady(language: Language, text: string): Promise<boolean> {
  const letters = [...new Set(text)].join('');
  try {
    await loadReportFonts(language);
    await Promise.all(FACES[language].map((face) => document.fonts.load(face, letters)));
    await document.fonts.ready;
    return FACES[language].every((face) => document.fonts.check(face, letters));
  } catch {
    return false;
  }
}
