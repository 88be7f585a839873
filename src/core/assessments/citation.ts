import type { Field } from '#core/assessments/document';
import { provisionText } from '#core/law/provision-text';

/** The provision that a field answers to, as it is cited in a language; null = it answers to none. */
export function citation({ cite }: Pick<Field, 'cite'>, language: 'en' | 'zh'): string | null {
  if (cite === null) return null;
  return typeof cite === 'string' ? provisionText(cite, language) : cite[language];
}
