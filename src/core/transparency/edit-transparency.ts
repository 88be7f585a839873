import type { DocumentLanguage, TransparencyDocumentId } from '#core/assessments/document';
import { type DocumentEdit, withEdit } from '#core/assessments/edit-document';
import { NO_TRANSPARENCY } from '#core/plan/no-transparency';
import type { SignOff, Transparency } from '#core/plan/transparency';

/**
 * The plan's part on transparency with one document changed. A signed document stays as it was signed: what comes back is
 * then what was given.
 *
 * @param today YYYY-MM-DD
 * @param language in which a new document is begun
 */
export function editTransparency(
  transparency: Transparency | undefined,
  id: TransparencyDocumentId,
  edit: DocumentEdit,
  today: string,
  language: DocumentLanguage,
): Transparency {
  const before = transparency ?? NO_TRANSPARENCY;
  // The language it is read in is no change of what was signed.
  if (before.signOffs?.[id] !== undefined && edit.kind !== 'language') return before;
  return { ...before, documents: withEdit(before.documents, id, edit, today, language) };
}

/** The same with a signature under a document, or with its signature withdrawn. @param signOff null = withdrawn */
export function withSignOff(
  transparency: Transparency | undefined,
  id: TransparencyDocumentId,
  signOff: SignOff | null,
): Transparency {
  const { signOffs = {}, ...before } = transparency ?? NO_TRANSPARENCY;
  const others = Object.fromEntries(Object.entries(signOffs).filter(([other]) => other !== id));
  const next = signOff === null ? others : { ...others, [id]: signOff };
  return { ...before, ...(Object.keys(next).length === 0 ? {} : { signOffs: next }) } as Transparency;
}
