import type { DocumentRisk } from '#core/plan/compliance';

/** A risk that nobody has rated yet. */
export function newRisk(id: string, known: Partial<DocumentRisk> = {}): DocumentRisk {
  return {
    title: '',
    impacts: '',
    threats: '',
    sources: '',
    measures: '',
    severityBefore: 0,
    likelihoodBefore: 0,
    severityAfter: 0,
    likelihoodAfter: 0,
    severityNote: '',
    likelihoodNote: '',
    ...known,
    id,
  };
}
