import { describe, expect, it } from 'vitest';
import type { ServingAnalysis } from '#core/serving/serving-analysis';
import { createQuestionHandler } from '../../../../src/renderer/worker/questions/question-handler';
import type { AnswerMessage } from '../../../../src/renderer/worker/questions/question-messages';
import { servingAnswers } from '../../../../src/renderer/worker/serving-handler';
import { realCatalog } from '../../../support/catalog';
import { samplePlan } from '../../../support/sample-plan';

function handler() {
  const answers: AnswerMessage<ServingAnalysis>[] = [];
  return { handle: createQuestionHandler(servingAnswers, (answer) => answers.push(answer)), answers };
}

describe('the worker of serving', () => {
  it('answers each question once, with what it was asked for', () => {
    const { handle, answers } = handler();
    handle({ kind: 'reference', reference: { catalog: realCatalog(), importedOffers: [] } });
    handle({ kind: 'ask', requestId: 7, question: { plan: samplePlan(), apiKey: null } });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ kind: 'done', requestId: 7, answer: { hardwareId: 'h100-sxm' } });
  });

  it('says what is wrong instead of dying', () => {
    const { handle, answers } = handler();
    const plan = samplePlan();
    handle({ kind: 'ask', requestId: 1, question: { plan, apiKey: null } });
    handle({ kind: 'reference', reference: { catalog: realCatalog(), importedOffers: [] } });
    const unknown = { ...plan, serving: { ...plan.serving, acceleratorId: 'h999' } };
    handle({ kind: 'ask', requestId: 2, question: { plan: unknown, apiKey: null } });
    expect(answers).toEqual([
      { kind: 'failed', requestId: 1, message: 'The reference data is not loaded.' },
      {
        kind: 'failed',
        requestId: 2,
        message: 'field serving.acceleratorId: the catalog has no accelerator "h999"',
      },
    ]);
  });
});
