import { type DocumentSource, standing } from '#core/assessments/context';
import { type DocumentId, LEGAL_DOCUMENT_IDS, type LegalDocumentId } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import type { FactId } from '#core/law/facts';
import type { PlanDuty } from '#core/law/plan-duties/plan-duties';

export interface DocumentNeed<Id extends DocumentId = DocumentId> {
  readonly id: Id;
  /** `maybe`: a missing answer decides. `no`: no law of the plan's countries asks for it. */
  readonly need: 'yes' | 'maybe' | 'no';
  /** Duties that ask for it, or may. */
  readonly duties: readonly PlanDuty[];
  readonly countries: readonly string[];
  /** Facts that decide where the need is not certain. */
  readonly missing: readonly FactId[];
}

/** Which documents to hand in the law of the plan's countries asks for, and which of its duties do. */
export function neededDocuments(
  source: Pick<DocumentSource, 'duties'>,
): readonly DocumentNeed<LegalDocumentId>[] {
  return LEGAL_DOCUMENT_IDS.map((id) => documentNeed(id, source));
}

/** Whether the law of the plan's countries asks for a document, and which of its duties do. */
export function documentNeed<Id extends DocumentId>(
  id: Id,
  { duties }: Pick<DocumentSource, 'duties'>,
): DocumentNeed<Id> {
  const serving = standing(duties, (duty) => servesDuty(id, duty));
  const applying = serving.filter(({ assessment }) => assessment.state === 'applies');
  const shown = applying.length > 0 ? applying : serving;
  return {
    id,
    need: applying.length > 0 ? 'yes' : serving.length > 0 ? 'maybe' : 'no',
    duties: shown,
    countries: [...new Set(shown.flatMap(({ countries }) => countries))],
    missing: [...new Set(serving.flatMap(({ assessment }) => assessment.missing))],
  };
}
