import type { DocumentId, DocumentLanguage, LegalDocumentId } from '#core/assessments/document';
import type { Compliance, DocumentAnswer, DocumentRecord, DocumentRisk } from '#core/plan/compliance';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';

/** One change to a document. */
export type DocumentEdit =
  | {
      readonly kind: 'answer';
      readonly fieldId: string;
      readonly answer: DocumentAnswer;
      readonly basis: string;
    }
  /** The field says again what the plan says. */
  | { readonly kind: 'take-back'; readonly fieldId: string }
  /** The user has seen what the plan says now and keeps their own words. */
  | { readonly kind: 'keep'; readonly fieldId: string; readonly basis: string }
  | { readonly kind: 'risks'; readonly risks: readonly DocumentRisk[] }
  | { readonly kind: 'language'; readonly language: DocumentLanguage }
  | { readonly kind: 'replace'; readonly record: DocumentRecord };

/**
 * The compliance part of a plan with a document changed; begins the document where there is none.
 *
 * @param today YYYY-MM-DD
 * @param language in which a new document is begun
 */
export function editDocument(
  compliance: Compliance | undefined,
  id: LegalDocumentId,
  edit: DocumentEdit,
  today: string,
  language: DocumentLanguage,
): Compliance {
  const before = compliance ?? NO_COMPLIANCE;
  return { ...before, documents: withEdit(before.documents ?? {}, id, edit, today, language) };
}

/** Records of documents with one of them changed; begins it where there is none. */
export function withEdit(
  documents: Readonly<Record<string, DocumentRecord>>,
  id: DocumentId,
  edit: DocumentEdit,
  today: string,
  language: DocumentLanguage,
): Record<string, DocumentRecord> {
  const known: DocumentRecord = (Object.hasOwn(documents, id) ? documents[id] : undefined) ?? {
    language,
    answers: {},
    basis: {},
    risks: null,
    updatedOn: today,
  };
  return { ...documents, [id]: { ...apply(known, edit), updatedOn: today } };
}

function apply(record: DocumentRecord, edit: DocumentEdit): DocumentRecord {
  switch (edit.kind) {
    case 'answer':
      return {
        ...record,
        answers: { ...record.answers, [edit.fieldId]: edit.answer },
        // The first edit fixes what the plan said; later ones leave it, so that a change still waits to be seen.
        basis: { [edit.fieldId]: edit.basis, ...record.basis },
      };
    case 'take-back':
      return {
        ...record,
        answers: without(record.answers, edit.fieldId),
        basis: without(record.basis, edit.fieldId),
      };
    case 'keep':
      return { ...record, basis: { ...record.basis, [edit.fieldId]: edit.basis } };
    case 'risks':
      return { ...record, risks: [...edit.risks] };
    case 'language':
      return { ...record, language: edit.language };
    case 'replace':
      return edit.record;
  }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
