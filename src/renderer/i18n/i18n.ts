import i18next, { type BackendModule, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languageOf, tagOf } from '../format/language';
import { placeInSentence } from '../format/place-in-sentence';
import { loadChineseFont } from '../theme/load-fonts';
import { en } from './en';
import { NAMESPACES } from './resources';
import { SCREEN_TEXTS, type ScreenNamespace } from './screen-texts';

/** Chinese comes as one chunk of its own, the first time it is asked for; English of some screens with the screen. */
const lazyTexts: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    readTexts(language, namespace).then(
      (texts) => done(null, texts),
      (cause: unknown) => done(cause instanceof Error ? cause : new Error(String(cause)), null),
    );
  },
};

async function readTexts(language: string, namespace: string): Promise<Record<string, unknown>> {
  if (language === 'zh') return (await import('./zh')).zh[namespace as ScreenNamespace];
  return namespace in SCREEN_TEXTS ? SCREEN_TEXTS[namespace as ScreenNamespace]() : {};
}

export const i18n: I18n = i18next.createInstance();

/**
 * Starts the texts. English is there at once; Chinese is fetched before the promise resolves, so that the first paint
 * is already in the right language.
 */
export async function startI18n(language: Language): Promise<void> {
  i18n.on('languageChanged', markDocument);
  await i18n
    .use(lazyTexts)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'en',
      supportedLngs: ['en', 'zh'],
      ns: [...NAMESPACES],
      defaultNS: 'common',
      resources: { en },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
      returnNull: false,
    });
  i18n.services.formatter?.add('place', (name: string) => placeInSentence(name));
}

/** Fetches the texts of a screen that has its own; whoever draws it waits for the promise. */
export async function loadScreenTexts(namespaces: readonly ScreenNamespace[]): Promise<void> {
  await i18n.loadNamespaces(namespaces);
}

/** Switches the language of the whole screen; the texts are complete when the promise resolves. */
export async function setLanguage(language: Language): Promise<void> {
  await i18n.changeLanguage(language);
}

/**
 * The texts in a language of their own, whatever the screen speaks: for the report. Complete when the promise resolves.
 */
export async function textsIn(language: Language): Promise<typeof i18n> {
  const texts = i18n.cloneInstance({ lng: language });
  await texts.changeLanguage(language);
  return texts;
}

/** The document says which language it speaks: fonts, line height and screen readers follow. */
function markDocument(tag: string): void {
  const language = languageOf(tag);
  document.documentElement.lang = tagOf(language);
  // A missing font is no reason to stop: the system's Chinese faces stand in.
  if (language === 'zh') loadChineseFont().catch(() => undefined);
}
