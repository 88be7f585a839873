import type { EvaluationRequest } from '#core/evaluation/evaluate-plan';
import { globalSensitivity } from '#core/evaluation/global-sensitivity';
import { flipValues } from '#core/scenarios/flip-values';
import { compareScenarios } from '#core/scenarios/scenarios';
import type { Analysis, AnalysisQuestion, AnalysisResult } from './analysis-messages';
import type { PlanReference } from './plan-reference';

/** What an analysis of a plan comes to. */
export function analysisAnswers(reference: PlanReference): (question: AnalysisQuestion) => AnalysisResult {
  return ({ plan, analysis }) => analyse(analysis, { ...reference, plan });
}

function analyse(analysis: Analysis, request: EvaluationRequest): AnalysisResult {
  switch (analysis.kind) {
    case 'sensitivity':
      return globalSensitivity(request);
    case 'scenarios':
      return compareScenarios(request);
    case 'flips':
      return flipValues(request, analysis.ask);
  }
}
