import i18next from 'i18next';
import type { Catalog } from '#core/catalog/catalog';
import type { Words } from '../../../../../src/renderer/features/sources/words';
import { zh } from '../../../../../src/renderer/i18n/zh';
import { indexCatalog } from '../../../../../src/renderer/state/catalog-index';
import { allEnglish } from '../../../../support/english';

const i18n = i18next.createInstance();
await i18n.init({
  lng: 'en',
  resources: { en: await allEnglish(), zh },
  interpolation: { escapeValue: false },
});

export const sourcesText = { en: i18n.getFixedT('en', 'sources'), zh: i18n.getFixedT('zh', 'sources') };

/** Names as the screen has them. */
export function wordsOf(catalog: Catalog, language: 'en' | 'zh' = 'en'): Words {
  return {
    language,
    index: indexCatalog(catalog),
    items: { en: i18n.getFixedT('en', 'items'), zh: i18n.getFixedT('zh', 'items') },
    sources: sourcesText[language],
    known: new Map(),
  };
}
