import 'i18next';
import type { en } from './en';
import type { ScreenTexts } from './screen-texts';

/**
 * Namespaces that are there from the start; those of `SCREEN_TEXTS` come with their screens. The English texts are the
 * reference for keys and placeholders.
 */
export const NAMESPACES = [
  'common',
  'shell',
  'ui',
  'home',
  'plan',
  'cost',
  'countries',
  'compliance',
  'deadlines',
  'evidence',
  'lawChanges',
  'progress',
  'documents',
  'ip',
  'materials',
  'protection',
  'edit',
  'facts',
  'report',
  'check',
  'items',
  'synonyms',
] as const satisfies readonly (keyof typeof en)[];
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en & ScreenTexts;
  }
}
