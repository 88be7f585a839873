import { describe, expect, it } from 'vitest';
import { CRITERION_IDS, DEFAULT_WEIGHTS_PCT } from '#core/strategy/ranking/criteria';
import { resolveWeights } from '#core/strategy/ranking/weights/resolve-weights';
import { weightFaultText } from '#core/strategy/ranking/weights/weight-fault-text';

function faultText(ranking: Parameters<typeof resolveWeights>[0]): string {
  const weights = resolveWeights(ranking);
  if (weights.ok) throw new Error('expected a fault');
  return `${weights.error.field}: ${weightFaultText(weights.error)}`;
}

function sharesOf(ranking: Parameters<typeof resolveWeights>[0]) {
  const weights = resolveWeights(ranking);
  if (!weights.ok) throw new Error(weightFaultText(weights.error));
  return Object.fromEntries(weights.value);
}

it('starts from defaults that sum to 100', () => {
  expect(Object.values(DEFAULT_WEIGHTS_PCT).reduce((sum, each) => sum + each, 0)).toBe(100);
  expect(sharesOf({}).landing_cost).toBe(0.2);
});

it('takes percentages as they are, and names the sum where it is not 100', () => {
  expect(sharesOf({ weights: { talent: 60, ip_score: 40, capital: 0 } })).toEqual({
    talent: 0.6,
    ip_score: 0.4,
  });
  expect(faultText({ weights: { talent: 60, ip_score: 30 } })).toBe(
    'marketRanking.weights: expected weights that sum to 100, these sum to 90',
  );
});

it('takes the points of swings over their sum', () => {
  expect(sharesOf({ method: 'swing', swing: { talent: 100, ip_score: 60, openness: 40 } })).toEqual({
    talent: 0.5,
    openness: 0.2,
    ip_score: 0.3,
  });
  expect(faultText({ method: 'swing', swing: { talent: 0 } })).toContain('points above 0');
});

it('names a criterion that there is not', () => {
  expect(faultText({ weights: { charm: 100 } })).toBe('marketRanking.weights: there is no criterion "charm"');
  expect(faultText({ method: 'pairwise', compared: ['talent', 'charm'] })).toContain(
    'marketRanking.compared',
  );
  expect(faultText({ method: 'pairwise', pairs: { 'talent-capital': 2 } })).toContain('marketRanking.pairs');
});

describe('comparisons in pairs', () => {
  const compared = ['landing_cost', 'talent', 'openness'];

  it('become weights, whichever way round a pair was entered', () => {
    const one = sharesOf({ method: 'pairwise', compared, pairs: { 'landing_cost/talent': 2 } });
    const other = sharesOf({ method: 'pairwise', compared, pairs: { 'talent/landing_cost': 1 / 2 } });
    for (const id of CRITERION_IDS) expect(other[id] ?? 0).toBeCloseTo(one[id] ?? 0, 12);
  });

  it('start where the default weights are, and agree well enough', () => {
    const shares = sharesOf({ method: 'pairwise' });
    for (const id of CRITERION_IDS)
      expect(Math.abs((shares[id] ?? 0) - (DEFAULT_WEIGHTS_PCT[id] ?? 0) / 100)).toBeLessThan(0.05);
  });

  it('that contradict one another are refused with their ratio and the worst triple', () => {
    const pairs = { 'landing_cost/talent': 5, 'talent/openness': 5, 'landing_cost/openness': 1 / 5 };
    // 5 · 5 = 25 against 1/5.
    expect(faultText({ method: 'pairwise', compared, pairs })).toMatch(
      /^marketRanking\.pairs: .*ratio \d\.\d\d, expected at most 0\.10; worst landing_cost, talent, openness: landing_cost over openness is 1\/5, the other two make it 25$/,
    );
  });
});
