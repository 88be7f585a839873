import type { DocumentLanguage } from '#core/assessments/document';
import type { Bilingual } from '#core/law/law';

const SCALES: Readonly<Record<DocumentLanguage, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
};

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function inLanguage(value: number, language: DocumentLanguage): string {
  const scale = SCALES[language].find(([size]) => Math.abs(value) >= size && value < 1e16);
  const scaled = scale === undefined ? value : value / scale[0];
  const text = scaled.toLocaleString('en-US', { maximumSignificantDigits: 3 });
  return scale === undefined ? text : `${text}${scale[1]}`;
}

/** A count in words of both languages, three significant digits: `8.03 billion`, `80.3亿`. */
export function countWords(value: number): Bilingual {
  return { en: inLanguage(value, 'en'), zh: inLanguage(value, 'zh') };
}

/** A count with its range where it has one: `45,000 (20,000 to 110,000)`. */
export function rangeWords(low: number, likely: number, high: number): Bilingual {
  const [from, middle, to] = [countWords(low), countWords(likely), countWords(high)];
  if (low === high) return middle;
  return { en: `${middle.en} (${from.en} to ${to.en})`, zh: `${middle.zh}（${from.zh}至${to.zh}）` };
}

/** A large power of ten, two significant digits: `7.2×10²³`. @param value > 0 */
export function powerWords(value: number): string {
  if (!(value > 0) || !Number.isFinite(value)) return '0';
  const [mantissa = '1', exponent = '0'] = value.toExponential(1).split('e+');
  const raised = [...exponent].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
  return `${mantissa}×10${raised}`;
}
