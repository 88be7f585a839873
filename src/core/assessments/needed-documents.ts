import type { DocumentSource } from '#core/assessments/context';
import { LEGAL_DOCUMENT_IDS, type LegalDocumentId } from '#core/assessments/document';
import { servesDuty } from '#core/assessments/document-duties';
import type { FactId } from '#core/law/facts';
import type { PlanDuty } from '#core/law/plan-duties/plan-duties';

export interface DocumentNeed {
  readonly id: LegalDocumentId;
  /** `maybe`: a missing answer decides. `no`: no law of the plan's countries asks for it. */
  readonly need: 'yes' | 'maybe' | 'no';
  /** Duties that ask for it, or may. */
  readonly duties: readonly PlanDuty[];
  readonly countries: readonly string[];
  /** Facts that decide where the need is not certain. */
  readonly missing: readonly FactId[];
}

/** Which documents the law of the plan's countries asks for, and which of its duties do. */
export function neededDocuments({ duties }: Pick<DocumentSource, 'duties'>): readonly DocumentNeed[] {
  return LEGAL_DOCUMENT_IDS.map((id) => {
    const serving = duties.duties.filter(
      (duty) => servesDuty(id, duty) && !duty.assessment.duty.isAdvice && isOpenOrApplies(duty),
    );
    const applying = serving.filter(({ assessment }) => assessment.state === 'applies');
    const shown = applying.length > 0 ? applying : serving;
    return {
      id,
      need: applying.length > 0 ? 'yes' : serving.length > 0 ? 'maybe' : 'no',
      duties: shown,
      countries: [...new Set(shown.flatMap(({ countries }) => countries))],
      missing: [...new Set(serving.flatMap(({ assessment }) => assessment.missing))],
    };
  });
}

function isOpenOrApplies({ assessment: { state } }: PlanDuty): boolean {
  return state === 'applies' || state === 'unknown';
}
