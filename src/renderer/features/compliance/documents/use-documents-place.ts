import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { DOCUMENT_IDS, type DocumentId } from '#core/assessments/document';

/** What the address says: `/compliance?view=documents&document=dpia&section=risks`. */
export interface DocumentsPlace {
  readonly document: DocumentId | null;
  readonly section: string | null;
}

export function useDocumentsPlace(): DocumentsPlace {
  const search = useSearch();
  return useMemo(() => {
    const query = new URLSearchParams(search);
    const document = query.get('document');
    return {
      document: DOCUMENT_IDS.find((id) => id === document) ?? null,
      section: query.get('section'),
    };
  }, [search]);
}

/** Address of the list, of a document, or of a section in it. */
export function documentsAddress(document?: DocumentId, section?: string): string {
  const query = new URLSearchParams({ view: 'documents' });
  if (document !== undefined) query.set('document', document);
  if (section !== undefined) query.set('section', section);
  return `/compliance?${query}`;
}
