import type { EvaluationRequest } from '#core/evaluation/evaluate-plan';

/** What a plan is computed from besides itself. A part that could not be read is left out. */
export type PlanReference = Pick<EvaluationRequest, 'catalog' | 'importedOffers' | 'law' | 'protection'>;
