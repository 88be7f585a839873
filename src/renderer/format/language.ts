/** Languages of the screens. */
export type Language = 'en' | 'zh';

/** Language of the screens for a BCP 47 tag such as `zh-CN` or `en-GB`; English for anything else. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Tag for `lang` attributes and `Intl`. */
export function tagOf(language: Language): 'en' | 'zh-CN' {
  return language === 'zh' ? 'zh-CN' : 'en';
}
