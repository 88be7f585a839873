import { i18n } from '../i18n/i18n';

/**
 * The text of a key that is only known when the app runs: a stored label, the code of a finding.
 *
 * @returns null when no language has such a text
 */
export function textOfKey(key: string, params: Readonly<Record<string, string | number>>): string | null {
  if (!i18n.exists(key, params)) return null;
  const translate = i18n.t as (key: string, options: Readonly<Record<string, string | number>>) => string;
  return translate(key, params);
}
