import { expect, it } from 'vitest';
import { createRankingHandler } from '../../../../src/renderer/worker/ranking-handler';
import type { RankingReply } from '../../../../src/renderer/worker/ranking-messages';
import { realCatalog } from '../../../support/catalog';
import { samplePlan } from '../../../support/sample-plan';

function started() {
  const replies: RankingReply[] = [];
  const ask = createRankingHandler((reply) => replies.push(reply));
  return { replies, ask };
}

it('ranks a plan, says what is known of the country that is opened, and names weights that are none', () => {
  const { replies, ask } = started();
  const plan = { ...samplePlan(), sampleCount: 1000 };
  ask({ kind: 'reference', reference: { catalog: realCatalog() } });
  ask({ kind: 'rank', requestId: 1, plan, opened: 'JP' });
  const [first] = replies;
  if (first?.kind !== 'ranked') throw new Error('expected a ranking');
  expect(first.ranking.countries).toHaveLength(51);
  // Law and IP are not there: said, and not zero.
  expect(first.ranking.countries[0]?.unknown).toEqual(['law_days', 'ip_score']);
  expect(first.facts.find(({ id }) => id === 'law_days')?.range).toBeNull();
  expect(first.facts.find(({ id }) => id === 'landing_cost')?.range?.likely).toBeGreaterThan(0);

  ask({
    kind: 'rank',
    requestId: 2,
    plan: { ...plan, marketRanking: { weights: { talent: 50 } } },
    opened: null,
  });
  expect(replies[1]).toMatchObject({ kind: 'no-weights', requestId: 2, fault: { kind: 'sum', sumPct: 50 } });
});

it('says so when it is asked before it has read anything', () => {
  const { replies, ask } = started();
  ask({ kind: 'rank', requestId: 1, plan: samplePlan(), opened: null });
  expect(replies[0]).toMatchObject({ kind: 'failed', requestId: 1 });
});
