import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import type { EvaluationAnswer, EvaluationRequest } from './evaluation-messages';

/** The worker without its thread: keeps the reference data, answers each `evaluate` with one message. */
export function createEvaluationHandler(
  answer: (message: EvaluationAnswer) => void,
): (request: EvaluationRequest) => void {
  let catalog: Catalog | null = null;
  let law: LawCatalog | null = null;
  let protection: ProtectionCatalog | null = null;
  let importedOffers: readonly CloudOffer[] = [];

  function evaluate(request: Extract<EvaluationRequest, { kind: 'evaluate' }>): EvaluationAnswer {
    const { kind: _kind, requestId, ...wanted } = request;
    if (catalog === null) return { kind: 'failed', requestId, message: 'The reference data is not loaded.' };
    try {
      const reference = {
        catalog,
        importedOffers,
        ...(law === null ? {} : { law }),
        ...(protection === null ? {} : { protection }),
      };
      return { kind: 'done', requestId, evaluation: evaluatePlan({ ...wanted, ...reference }) };
    } catch (cause) {
      // An exception in here is a fault of ours; the screens go on with the figures they have.
      return { kind: 'failed', requestId, message: cause instanceof Error ? cause.message : String(cause) };
    }
  }

  return (request) => {
    if (request.kind === 'catalog') catalog = request.catalog;
    else if (request.kind === 'law') law = request.law;
    else if (request.kind === 'protection') protection = request.protection;
    else if (request.kind === 'imported-offers') importedOffers = request.offers;
    else answer(evaluate(request));
  };
}
