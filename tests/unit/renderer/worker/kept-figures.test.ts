import { describe, expect, it } from 'vitest';
import type { Plan } from '#core/plan/plan';
import { createEvaluationHandler } from '../../../../src/renderer/worker/evaluation-handler';
import type { EvaluationAnswer } from '../../../../src/renderer/worker/evaluation-messages';
import {
  createAnswerPacker,
  createAnswerUnpacker,
  type SentAnswer,
} from '../../../../src/renderer/worker/kept-figures';
import { samplePlan } from '../../../support/sample-plan';
import { testCatalog } from '../../main/backend/fixture';

/** A worker's answers to plans in turn: as it made them, as they were sent, and as they came. */
function answersTo(plans: readonly Plan[]) {
  const made: EvaluationAnswer[] = [];
  const handle = createEvaluationHandler((answer) => made.push(answer));
  handle({ kind: 'catalog', catalog: testCatalog() });
  plans.forEach((plan, requestId) => {
    handle({ kind: 'evaluate', requestId, plan: { ...plan, sampleCount: 100 } });
  });
  const pack = createAnswerPacker();
  const unpack = createAnswerUnpacker();
  const sent: SentAnswer[] = made.map((answer) => structuredClone(pack(answer)));
  return { made, sent, received: sent.map(unpack) };
}

const plan = samplePlan();
const { training } = plan;
const moreTokens = { ...plan, training: { ...training, tokens: { ...training.tokens, high: 18e12 } } };
const dearer: Plan = {
  ...plan,
  overrides: {
    'country/DE/ml_engineer_salary_usd_median': {
      value: { low: 1e5, likely: 2e5, high: 3e5 },
      note: '',
      enteredOn: '2026-11-20',
    },
  },
};
const impossible = { ...plan, training: { ...training, acceleratorId: 'no-such-part' } };

const figuresOf = (answer: SentAnswer | undefined) => (answer?.kind === 'done' ? answer.figures : undefined);
const evaluationOf = (answer: EvaluationAnswer | undefined) =>
  answer?.kind === 'done' ? answer.evaluation : undefined;

describe('figures on their way from the worker', () => {
  it('come out as they went in, whatever was sent before', () => {
    const { made, received } = answersTo([plan, moreTokens, dearer, moreTokens, impossible, plan]);
    expect(made.map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'done', 'failed', 'done']);
    expect(received).toEqual(made);
  });

  it('are left out while they are those of the answer before, and are the same object then', () => {
    const { sent, received } = answersTo([plan, moreTokens]);
    expect(Object.keys(figuresOf(sent[0]) ?? {}).length).toBeGreaterThan(100);
    expect(figuresOf(sent[1])).toBeNull();
    expect(evaluationOf(received[1])?.figures).toBe(evaluationOf(received[0])?.figures);
  });

  it('are sent again once one of them differs', () => {
    const { sent, received } = answersTo([plan, dearer]);
    expect(figuresOf(sent[1])).not.toBeNull();
    expect(evaluationOf(received[1])?.figures['country/DE/ml_engineer_salary_usd_median']?.value).not.toEqual(
      evaluationOf(received[0])?.figures['country/DE/ml_engineer_salary_usd_median']?.value,
    );
  });
});
