import { expect, it } from 'vitest';
import { createQuestionHandler } from '../../../../src/renderer/worker/questions/question-handler';
import type { AnswerMessage } from '../../../../src/renderer/worker/questions/question-messages';
import { rankingAnswers } from '../../../../src/renderer/worker/ranking-handler';
import type { RankingAnswer } from '../../../../src/renderer/worker/ranking-messages';
import { realCatalog } from '../../../support/catalog';
import { samplePlan } from '../../../support/sample-plan';

function started() {
  const replies: AnswerMessage<RankingAnswer>[] = [];
  const ask = createQuestionHandler(rankingAnswers, (reply) => replies.push(reply));
  return { replies, ask };
}

it('ranks a plan, says what is known of the country that is opened, and names weights that are none', () => {
  const { replies, ask } = started();
  const plan = { ...samplePlan(), sampleCount: 1000 };
  ask({ kind: 'reference', reference: { catalog: realCatalog() } });
  ask({ kind: 'ask', requestId: 1, question: { plan, opened: 'JP' } });
  const [first] = replies;
  const ranked = first?.kind === 'done' ? first.answer.ranked : null;
  if (ranked === null) throw new Error('expected a ranking');
  expect(ranked.ranking.countries).toHaveLength(51);
  // Law and IP are not there: said, and not zero.
  expect(ranked.ranking.countries[0]?.unknown).toEqual(['law_days', 'ip_score']);
  expect(ranked.facts.find(({ id }) => id === 'law_days')?.range).toBeNull();
  expect(ranked.facts.find(({ id }) => id === 'landing_cost')?.range?.likely).toBeGreaterThan(0);

  const halved = { ...plan, marketRanking: { weights: { talent: 50 } } };
  ask({ kind: 'ask', requestId: 2, question: { plan: halved, opened: null } });
  expect(replies[1]).toMatchObject({
    kind: 'done',
    requestId: 2,
    answer: { fault: { kind: 'sum', sumPct: 50 } },
  });
  // What was ranked before stays to be looked at.
  expect(replies[1]).toMatchObject({ answer: { ranked } });
});

it('says so when it is asked before it has read anything', () => {
  const { replies, ask } = started();
  ask({ kind: 'ask', requestId: 1, question: { plan: samplePlan(), opened: null } });
  expect(replies[0]).toMatchObject({ kind: 'failed', requestId: 1 });
});
