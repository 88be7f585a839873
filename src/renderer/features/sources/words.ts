import type { TFunction } from 'i18next';
import { foldText } from '../../app/fuzzy';
import type { Language } from '../../format/language';
import type { CatalogIndex } from '../../state/catalog-index';
import { countryNameOf, figureName } from '../../ui/figure-name';

/** Names in the language of the screen, and in both for the search. */
export interface Words {
  readonly language: Language;
  readonly index: CatalogIndex;
  readonly items: Readonly<Record<Language, TFunction<'items'>>>;
  readonly sources: TFunction<'sources'>;
  /** Names of figures looked up so far: hundreds of offers share one price. */
  readonly known: Map<string, Spoken>;
}

/** Something said in both languages. */
export type Spoken = Readonly<Record<Language, string>>;

export function figureWords({ items, index, known }: Words, figureId: string): Spoken {
  const found = known.get(figureId);
  if (found !== undefined) return found;
  const spoken: Spoken = {
    en: figureName(items.en, figureId, index, 'en'),
    zh: figureName(items.zh, figureId, index, 'zh'),
  };
  known.set(figureId, spoken);
  return spoken;
}

export function countryWords({ index }: Words, iso2: string): Spoken {
  return { en: countryNameOf(iso2, index, 'en'), zh: countryNameOf(iso2, index, 'zh') };
}

/** Text the search looks into: folded, both languages, the id and the source. */
export function haystackOf(spoken: Spoken, ...more: readonly (string | null)[]): string {
  return foldText([spoken.en, spoken.zh, ...more].filter((part) => part !== null).join(' '));
}
