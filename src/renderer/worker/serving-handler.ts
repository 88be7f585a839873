import { analyseServing, type ServingAnalysis } from '#core/serving/serving-analysis';
import type { ServingQuestion, ServingReference } from './serving-messages';

/** What serving a plan's users takes and costs. */
export function servingAnswers(reference: ServingReference): (question: ServingQuestion) => ServingAnalysis {
  return (question) => analyseServing({ ...question, ...reference });
}
