import type { CostScope, CostScopeId } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { EvaluationPort, EvaluationPortEvents } from '../worker/evaluation-port';
import type { PlanReference } from '../worker/plan-reference';

/**
 * Computes one part of the cost for each of several plans, without the country by country estimates, in a worker that
 * ends with the last answer, whether it is figures or a failure.
 *
 * @param onScope told of each plan that could be computed, by its position
 * @returns ends the worker before that
 */
export function computeScopes(
  openPort: (events: EvaluationPortEvents) => EvaluationPort,
  { catalog, law, protection, importedOffers = [] }: PlanReference,
  plans: readonly Plan[],
  scopeId: CostScopeId,
  onScope: (position: number, scope: CostScope) => void,
): () => void {
  let waitingCount = plans.length;
  const port = openPort({
    onAnswer(answer) {
      if (answer.kind === 'done') {
        const scope = answer.evaluation.planned.scopes.find(({ id }) => id === scopeId);
        if (scope !== undefined) onScope(answer.requestId, scope);
      }
      waitingCount -= 1;
      if (waitingCount === 0) port.close();
    },
    onCrash: () => port.close(),
  });
  port.post({ kind: 'catalog', catalog });
  if (law !== undefined) port.post({ kind: 'law', law });
  if (protection !== undefined) port.post({ kind: 'protection', protection });
  port.post({ kind: 'imported-offers', offers: importedOffers });
  plans.forEach((plan, requestId) => {
    port.post({ kind: 'evaluate', requestId, plan, countries: [] });
  });
  return port.close;
}
