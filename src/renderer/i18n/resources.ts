import 'i18next';
import type { en } from './en';

/** Namespace of every feature; the English texts are the reference for keys and placeholders. */
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
  'lab',
  'edit',
  'facts',
  'sources',
  'settings',
  'report',
  'check',
  'items',
  'synonyms',
] as const satisfies readonly (keyof typeof en)[];
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}
