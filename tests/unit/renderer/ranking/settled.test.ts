import { describe, expect, it } from 'vitest';
import type { RankedCountry, Ranking } from '#core/strategy/ranking/ranking';
import { settledOf } from '../../../../src/renderer/ranking/settled';

function rankingOf(firsts: readonly number[], orderHolds: readonly number[]): Ranking {
  const countries = firsts.map(
    (pFirst, position) => ({ country: 'ABCDE'[position], pFirst }) as RankedCountry,
  );
  return { countries, criteria: [], orderHolds, seed: 1, runCount: 1000, concentration: null };
}

describe('what a ranking settles', () => {
  it('is the fewest countries of which one comes first in 8 runs of 10', () => {
    expect(settledOf(rankingOf([0.53, 0.35, 0.12], [0.53, 0.4, 0.16]))).toMatchObject({
      leaders: ['A', 'B'],
      share: 0.88,
      placeCount: 1,
      orderShare: 0.16,
    });
  });

  it('is nothing when no three of them do', () => {
    expect(settledOf(rankingOf([0.3, 0.2, 0.2, 0.2, 0.1], [0.3, 0.1]))).toMatchObject({
      leaders: [],
      share: 0.3,
      likeliest: 'A',
      placeCount: 0,
    });
  });
});
