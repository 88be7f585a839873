import { describe, expect, it } from 'vitest';
import { NO_PLACEMENT_SEARCH } from '#core/plan/no-placement-search';
import { placementAnswers } from '../../../../src/renderer/worker/placement-handler.ts';
import type { FoundPlacements } from '../../../../src/renderer/worker/placement-messages.ts';
import { createQuestionHandler } from '../../../../src/renderer/worker/questions/question-handler.ts';
import type { AnswerMessage } from '../../../../src/renderer/worker/questions/question-messages.ts';
import { realCatalog } from '../../../support/catalog.ts';
import { realLaw } from '../../../support/law.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const plan = { ...samplePlan(), sampleCount: 200 };
const question = { plan, constraints: NO_PLACEMENT_SEARCH, opened: null };

function open() {
  const replies: AnswerMessage<FoundPlacements>[] = [];
  const handle = createQuestionHandler(placementAnswers, (reply) => replies.push(reply));
  return { replies, handle };
}

describe('the worker of the search', () => {
  it('answers with what was found and with the placement that was opened', () => {
    const { replies, handle } = open();
    handle({ kind: 'reference', reference: { catalog: realCatalog(), law: realLaw() } });
    const placement = { training: 'NO', serving: 'DE', team: 'FI' };
    handle({ kind: 'ask', requestId: 1, question: { ...question, opened: placement } });
    const [reply] = replies;
    if (reply?.kind !== 'done') throw new Error('nothing was found');
    const { overview, detail } = reply.answer;
    expect(reply.requestId).toBe(1);
    expect(overview.own?.placement).toEqual({ training: 'FI', serving: 'FI', team: 'DE' });
    expect(overview.front.every(({ failed }) => failed.length === 0)).toBe(true);
    expect(overview.dots.length).toBeLessThanOrEqual(overview.lawfulCount);
    expect(detail?.placement).toEqual(placement);
    expect(detail?.markets.map(({ country }) => country)).toEqual(plan.markets.map(({ country }) => country));
    // Without intellectual property that part of the risk is not known.
    expect(detail?.riskParts.ip).toBeNaN();
    expect(detail?.riskParts.law).toBeGreaterThan(0);
  });

  it('says so when there is nothing to search in, or the plan names a part that nobody knows', () => {
    const { replies, handle } = open();
    handle({ kind: 'ask', requestId: 1, question });
    handle({ kind: 'reference', reference: { catalog: realCatalog() } });
    const unknown = { ...plan, training: { ...plan.training, acceleratorId: 'z9000' } };
    handle({ kind: 'ask', requestId: 2, question: { ...question, plan: unknown } });
    expect(replies.map((reply) => (reply.kind === 'failed' ? reply.message : ''))).toEqual([
      'The reference data is not loaded.',
      'field training.acceleratorId: the catalog has no accelerator "z9000"',
    ]);
  });
});
