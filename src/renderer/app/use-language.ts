import { useEffect } from 'react';
import type { Settings } from '#core/contract/settings';
import { i18n, setLanguage } from '../i18n/i18n';
import { resolveLanguage } from './appearance';

/** Speaks the language of the settings. */
export function useLanguage(setting: Settings['language']): void {
  const language = resolveLanguage(setting, navigator.languages);
  useEffect(() => {
    if (i18n.language !== language) void setLanguage(language);
  }, [language]);
}
