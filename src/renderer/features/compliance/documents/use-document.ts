import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSource } from '#core/assessments/context';
import { type DocumentId, type DocumentLanguage, isTransparencyDocument } from '#core/assessments/document';
import { type DocumentEdit, editDocument } from '#core/assessments/edit-document';
import { type FilledDocument, fillDocument, recordOf } from '#core/assessments/fill-document';
import type { AppError } from '#core/contract/app-error';
import { editTransparency } from '#core/transparency/edit-transparency';
import { dayOf } from '../../../format/dates';
import { languageOf } from '../../../format/language';
import { useStores } from '../../../state/stores-context';

export interface EditedDocument {
  readonly document: FilledDocument;
  /** Changes the document as one step that can be undone. */
  readonly edit: (edit: DocumentEdit) => void;
  /** Why the last change was refused. */
  readonly error: AppError | null;
}

/** Tells edits of different parts apart in the history, so that each is a step of its own. */
function partOf(edit: DocumentEdit): string {
  return 'fieldId' in edit ? `${edit.kind}.${edit.fieldId}` : edit.kind;
}

/** A document of the plan and the way to change it. A document that is not begun speaks the language of the screen. */
export function useDocument(id: DocumentId, source: DocumentSource): EditedDocument {
  const { session } = useStores();
  const { i18n } = useTranslation();
  const language: DocumentLanguage = recordOf(source, id)?.language ?? languageOf(i18n.language);
  const document = useMemo(() => fillDocument(id, source, language), [id, source, language]);
  const [error, setError] = useState<AppError | null>(null);
  const edit = useCallback(
    (change: DocumentEdit) => {
      const { plan } = session.store.getState();
      if (plan === null) return;
      const today = dayOf(Date.now());
      const [path, next] = isTransparencyDocument(id)
        ? (['transparency', editTransparency(plan.transparency, id, change, today, language)] as const)
        : (['compliance', editDocument(plan.compliance, id, change, today, language)] as const);
      const done = session.edit(path, next, `documents:history.${id}`, { part: partOf(change) });
      setError(done.ok ? null : done.error);
    },
    [session, id, language],
  );
  return { document, edit, error };
}
