import { analyseServing } from '#core/serving/serving-analysis';
import type { ServingAnswer, ServingQuestion } from './serving-messages';

/** The worker without its thread: keeps the reference data, answers each `analyse` with one message. */
export function createServingHandler(
  answer: (message: ServingAnswer) => void,
): (question: ServingQuestion) => void {
  let reference: Extract<ServingQuestion, { kind: 'reference' }> | null = null;

  function analyse({
    requestId,
    plan,
    apiKey,
  }: Extract<ServingQuestion, { kind: 'analyse' }>): ServingAnswer {
    if (reference === null)
      return { kind: 'failed', requestId, message: 'The reference data is not loaded.' };
    try {
      const { catalog, offers: importedOffers } = reference;
      return { kind: 'done', requestId, analysis: analyseServing({ plan, catalog, importedOffers, apiKey }) };
    } catch (cause) {
      return { kind: 'failed', requestId, message: cause instanceof Error ? cause.message : String(cause) };
    }
  }

  return (question) => {
    if (question.kind === 'reference') reference = question;
    else answer(analyse(question));
  };
}
