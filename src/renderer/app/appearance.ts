import { DEFAULT_SETTINGS } from '#core/contract/default-settings';
import type { Settings } from '#core/contract/settings';
import { type Language, languageOf, tagOf } from '../format/language';

export type ColorScheme = 'light' | 'dark';

const STORAGE_KEY = 'landfall.appearance';

/** Language of the screens; `system` follows the machine. */
export function resolveLanguage(setting: Settings['language'], systemLanguages: readonly string[]): Language {
  if (setting !== 'system') return setting;
  const first = systemLanguages.find((tag) => /^(en|zh)\b/i.test(tag));
  return languageOf(first ?? 'en');
}

export function resolveScheme(setting: Settings['theme'], systemIsDark: boolean): ColorScheme {
  if (setting !== 'system') return setting;
  return systemIsDark ? 'dark' : 'light';
}

/** Sets the root element's language, colour scheme and text size; before the first paint and at every change. */
export function applyAppearance(
  root: HTMLElement,
  language: Language,
  scheme: ColorScheme,
  textSizePercent: number,
): void {
  root.lang = tagOf(language);
  root.setAttribute('data-mantine-color-scheme', scheme);
  root.style.fontSize = textSizePercent === 100 ? '' : `${textSizePercent}%`;
}

/** Settings of the last time, so that the first paint already looks right; the backend's answer follows. */
export function rememberedSettings(storage: Pick<Storage, 'getItem'>): Settings | null {
  try {
    const text = storage.getItem(STORAGE_KEY);
    const stored: unknown = text === null ? null : JSON.parse(text);
    return typeof stored === 'object' && stored !== null ? { ...DEFAULT_SETTINGS, ...stored } : null;
  } catch {
    return null;
  }
}

/** Keeps the settings for the first paint of the next start; a full or forbidden storage is no loss. */
export function rememberSettings(storage: Pick<Storage, 'setItem'>, settings: Settings): void {
  try {
    storage.setItem(STORAGE_KEY, JSON.stringify(settings));
  } catch {
    // The backend holds the settings; this copy only spares a flash at the next start.
  }
}
