import { i18n } from '../i18n/i18n';

/**
 * The text of a key that is only known when the app runs: a stored label, the code of a finding.
 *
 * @param texts those of the screen unless others are given
 * @returns null when no language has such a text
 */
export function textOfKey(
  key: string,
  params: Readonly<Record<string, string | number>>,
  texts: Pick<typeof i18n, 'exists' | 't'> = i18n,
): string | null {
  if (!texts.exists(key, params)) return null;
  const translate = texts.t as (key: string, options: Readonly<Record<string, string | number>>) => string;
  return translate(key, params);
}
