import { expect, it } from 'vitest';
import type { Plan } from '#core/plan/plan';
import { createQuestionHandler } from '../../../../src/renderer/worker/questions/question-handler';
import type { AnswerMessage } from '../../../../src/renderer/worker/questions/question-messages';
import { rankingAnswers } from '../../../../src/renderer/worker/ranking-handler';
import type { RankedMarkets } from '../../../../src/renderer/worker/ranking-messages';
import { realCatalog } from '../../../support/catalog';
import { samplePlan } from '../../../support/sample-plan';

const plan = { ...samplePlan(), sampleCount: 1000 };

function started() {
  const replies: AnswerMessage<RankedMarkets>[] = [];
  const handle = createQuestionHandler(rankingAnswers, (reply) => replies.push(reply));
  const ask = (requestId: number, question: Plan) => handle({ kind: 'ask', requestId, question });
  return { replies, handle, ask };
}

it('ranks a plan, says what is known of each country, and names weights that are none', () => {
  const { replies, handle, ask } = started();
  handle({ kind: 'reference', reference: { catalog: realCatalog() } });
  ask(1, plan);
  const [first] = replies;
  if (first?.kind !== 'done') throw new Error('expected a ranking');
  const { ranking, facts } = first.answer;
  expect(ranking.countries).toHaveLength(51);
  // Law and IP are not there: said, and not zero.
  expect(ranking.countries[0]?.unknown).toEqual(['law_days', 'ip_score']);
  for (const { country } of ranking.countries) {
    expect(facts[country]?.find(({ id }) => id === 'law_days')?.range).toBeNull();
    expect(facts[country]?.find(({ id }) => id === 'landing_cost')?.range?.likely).toBeGreaterThan(0);
  }

  ask(2, { ...plan, marketRanking: { weights: { talent: 50 } } });
  expect(replies[1]).toMatchObject({
    kind: 'failed',
    requestId: 2,
    message: 'expected weights that sum to 100, these sum to 50',
  });
});

it('knows each country by its own facts, also while others are not compared', () => {
  const { replies, handle, ask } = started();
  handle({ kind: 'reference', reference: { catalog: realCatalog() } });
  ask(1, plan);
  ask(2, { ...plan, marketRanking: { countries: ['JP', 'US'] } });
  const [all, two] = replies.map((reply) => (reply.kind === 'done' ? reply.answer : null));
  expect(two?.ranking.countries).toHaveLength(2);
  expect(two?.facts).toEqual(all?.facts);
  expect(two?.facts.JP).not.toEqual(two?.facts.US);
});

it('says so when it is asked before it has read anything', () => {
  const { replies, ask } = started();
  ask(1, samplePlan());
  expect(replies[0]).toMatchObject({ kind: 'failed', requestId: 1 });
});
