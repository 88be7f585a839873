import { type Language, tagOf } from './language';

/** Codes of the languages the catalog names in English. */
const CODES: Readonly<Record<string, string>> = {
  English: 'en',
  Spanish: 'es',
  French: 'fr',
  Portuguese: 'pt',
  Irish: 'ga',
  German: 'de',
  Dutch: 'nl',
  Luxembourgish: 'lb',
  Italian: 'it',
  Catalan: 'ca',
  Swedish: 'sv',
  Norwegian: 'no',
  Finnish: 'fi',
  Danish: 'da',
  Icelandic: 'is',
  Polish: 'pl',
  Czech: 'cs',
  Estonian: 'et',
  Russian: 'ru',
  Romanian: 'ro',
  Greek: 'el',
  Turkish: 'tr',
  Hebrew: 'he',
  Arabic: 'ar',
  Zulu: 'zu',
  Afrikaans: 'af',
  Hausa: 'ha',
  Yoruba: 'yo',
  Igbo: 'ig',
  Swahili: 'sw',
  Hindi: 'hi',
  Japanese: 'ja',
  Korean: 'ko',
  Chinese: 'zh',
  'Chinese (Mandarin)': 'cmn',
  'Chinese (Cantonese)': 'yue',
  Malay: 'ms',
  Tamil: 'ta',
  Indonesian: 'id',
  Vietnamese: 'vi',
  Thai: 'th',
  Filipino: 'fil',
  Maori: 'mi',
};
const MANDARIN_ZH = '普通话';
const SCHEDULED_ZH = '22 种宪法附表语言';

/** Name of a language of the catalog in the language of the screen; as the catalog has it when nobody knows better. */
export function languageName(name: string, language: Language): string {
  if (language === 'en') return name;
  if (name === 'Chinese (Mandarin)') return MANDARIN_ZH;
  if (name === '22 scheduled languages') return SCHEDULED_ZH;
  const code = CODES[name];
  if (code === undefined) return name;
  return new Intl.DisplayNames(tagOf(language), { type: 'language' }).of(code) ?? name;
}

/** `German, French`; `德语、法语`. */
export function languageList(names: readonly string[], language: Language): string {
  return names.map((name) => languageName(name, language)).join(language === 'zh' ? '、' : ', ');
}
