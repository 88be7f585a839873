import { describe, expect, it } from 'vitest';
import { createServingHandler } from '../../../../src/renderer/worker/serving-handler';
import type { ServingAnswer } from '../../../../src/renderer/worker/serving-messages';
import { realCatalog } from '../../../support/catalog';
import { samplePlan } from '../../../support/sample-plan';

function handler() {
  const answers: ServingAnswer[] = [];
  return { handle: createServingHandler((answer) => answers.push(answer)), answers };
}

describe('the worker of serving', () => {
  it('answers each question once, with what it was asked for', () => {
    const { handle, answers } = handler();
    handle({ kind: 'reference', catalog: realCatalog(), offers: [] });
    handle({ kind: 'analyse', requestId: 7, plan: samplePlan(), apiKey: null });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ kind: 'done', requestId: 7, analysis: { hardwareId: 'h100-sxm' } });
  });

  it('says what is wrong instead of dying', () => {
    const { handle, answers } = handler();
    const plan = samplePlan();
    handle({ kind: 'analyse', requestId: 1, plan, apiKey: null });
    handle({ kind: 'reference', catalog: realCatalog(), offers: [] });
    const unknown = { ...plan, serving: { ...plan.serving, acceleratorId: 'h999' } };
    handle({ kind: 'analyse', requestId: 2, plan: unknown, apiKey: null });
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
