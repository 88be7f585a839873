import type { EvaluationRequest } from '#core/evaluation/evaluate-plan';
import { globalSensitivity } from '#core/evaluation/global-sensitivity';
import type { Plan } from '#core/plan/plan';
import { flipValues } from '#core/scenarios/flip-values';
import { compareScenarios } from '#core/scenarios/scenarios';
import type {
  Analyses,
  AnalysisAnswer,
  AnalysisKind,
  AnalysisQuestion,
  AnalysisReference,
  AnalysisRequest,
} from './analysis-messages';

/** The worker without its thread: keeps the reference data, answers each `analyse` with one message. */
export function createAnalysisHandler(
  answer: (message: AnalysisAnswer) => void,
): (request: AnalysisRequest) => void {
  let reference: AnalysisReference | null = null;
  return (request) => {
    if (request.kind === 'reference') {
      reference = request.reference;
      return;
    }
    const { requestId, plan, question } = request;
    try {
      if (reference === null) throw new Error('The reference data is not loaded.');
      answer({ kind: 'done', requestId, result: analyse(question, evaluationRequest(plan, reference)) });
    } catch (cause) {
      answer({ kind: 'failed', requestId, message: cause instanceof Error ? cause.message : String(cause) });
    }
  };
}

function analyse(question: AnalysisQuestion, request: EvaluationRequest): Analyses[AnalysisKind]['result'] {
  switch (question.kind) {
    case 'sensitivity':
      return globalSensitivity(request);
    case 'scenarios':
      return compareScenarios(request);
    case 'flips':
      return flipValues(request, question.ask);
  }
}

function evaluationRequest(
  plan: Plan,
  { catalog, law, protection, importedOffers }: AnalysisReference,
): EvaluationRequest {
  return {
    plan,
    catalog,
    importedOffers,
    ...(law === null ? {} : { law }),
    ...(protection === null ? {} : { protection }),
  };
}
