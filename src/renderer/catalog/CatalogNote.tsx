import { needsTranslation } from '#core/catalog/note-table';
import { useFormat } from '../format/use-format';
import { useCatalog } from '../state/use-state';

export interface CatalogNoteProps {
  /** A note or reason of the catalog, in English. */
  readonly text: string;
  readonly className?: string;
}

/** A note of the catalog in the language of the screen. */
export function CatalogNote({ text, className }: CatalogNoteProps) {
  const { language } = useFormat();
  const translated = useCatalog((state) => (language === 'zh' ? state.catalog?.notesZh[text] : undefined));
  const isForeign = language !== 'en' && translated === undefined && needsTranslation(text);
  return (
    <span className={className} lang={isForeign ? 'en' : undefined}>
      {translated ?? text}
    </span>
  );
}
