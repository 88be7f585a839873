import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, type CriterionId } from '#core/strategy/ranking/criteria';
import type { CriterionValue, DecisionMatrix } from '#core/strategy/ranking/decision-matrix';
import { rankCountries } from '#core/strategy/ranking/rank-countries';
import { createTopsis } from '#core/strategy/ranking/topsis';
import '../../../../support/property-seed';

const IDS = ['landing_cost', 'market_gdp', 'talent', 'ip_score'] as const satisfies readonly CriterionId[];
const ANCHORS = {
  landing_cost: [0, 1000],
  market_gdp: [10, 1000],
  talent: [1, 5],
  ip_score: [0, 100],
} as const;
const CODES = ['DE', 'JP', 'US', 'BR', 'SG', 'FR', 'CN', 'IN'];

/** A matrix from shares of the way from worst to best; `spread` is half the width of every range, in the same shares. */
function matrixOf(rows: readonly (readonly number[])[], spread = 0, runCount = 1000): DecisionMatrix {
  return {
    countries: CODES.slice(0, rows.length),
    runCount,
    columns: IDS.map((id, column) => {
      const [low, high] = ANCHORS[id];
      const criterion = CRITERIA[id];
      const amount = (share: number) => {
        const up = Math.min(1, Math.max(0, criterion.better === 'more' ? share : 1 - share));
        return criterion.scale === 'log' ? low * (high / low) ** up : low + up * (high - low);
      };
      const values = rows.map((row): CriterionValue => {
        const share = row[column] as number;
        const ends = [amount(share - spread), amount(share + spread)].toSorted((a, b) => a - b);
        return { kind: 'range', low: ends[0] ?? 0, likely: amount(share), high: ends[1] ?? 0, source: null };
      });
      return { criterion, anchors: { low, high }, values };
    }),
  };
}

function weightsOf(raw: readonly number[]) {
  const sum = raw.reduce((total, each) => total + each, 0);
  return new Map(IDS.map((id, column) => [id, (raw[column] as number) / sum]));
}

const EVEN = weightsOf([1, 1, 1, 1]);
const share = fc.double({ min: 0.1, max: 0.9, noNaN: true });
const row = fc.tuple(share, share, share, share);
const rows = fc.array(row, { minLength: 2, maxLength: 7 });
const weights = fc
  .array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map(weightsOf);
const OPTIONS = { seed: 20_261, concentration: 100 };

describe('the weighted sum', () => {
  it('is the one worked out by hand: 0.4 · 0.5 + 0.3 · 1 + 0.2 · 0.25 + 0.1 · 0 = 55 of 100', () => {
    const { countries } = rankCountries(
      matrixOf([
        [0.5, 1, 0.25, 0],
        [0, 0, 0.5, 1],
      ]),
      weightsOf([4, 3, 2, 1]),
      { seed: 1, concentration: null },
    );
    expect(countries[0]?.country).toBe('DE');
    expect(countries[0]?.score).toBeCloseTo(55, 6);
    expect(countries[1]?.score).toBeCloseTo(20, 6);
    expect(countries[0]?.pFirst).toBe(1);
  });

  it('is the sum of the points of its criteria', () => {
    fc.assert(
      fc.property(rows, weights, (table, shares) => {
        for (const { score, points } of rankCountries(matrixOf(table, 0.1), shares, OPTIONS).countries)
          expect(Object.values(points).reduce((sum, each) => sum + each, 0)).toBeCloseTo(score, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps its winner whatever dominated country is added', () => {
    fc.assert(
      fc.property(
        rows,
        weights,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (table, shares, pick, cut) => {
          const [first] = rankCountries(matrixOf(table, 0.05), shares, OPTIONS).countries;
          const better = table[pick % table.length] as readonly number[];
          const worse = better.map((each) => 0.06 + cut * (each - 0.07));
          const [after] = rankCountries(matrixOf([...table, worse], 0.05), shares, OPTIONS).countries;
          expect(after?.country).toBe(first?.country);
          expect(after?.score).toBe(first?.score);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ranks alike whatever the unit of a criterion', () => {
    fc.assert(
      fc.property(
        rows,
        weights,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.nat({ max: 3 }),
        (table, shares, factor, which) => {
          const matrix = matrixOf(table, 0.05);
          const scaled = rescaled(matrix, which, factor);
          const before = rankCountries(matrix, shares, OPTIONS);
          const after = rankCountries(scaled, shares, OPTIONS);
          expect(after.countries.map(({ country }) => country)).toEqual(
            before.countries.map(({ country }) => country),
          );
          after.countries.forEach(({ score }, place) => {
            expect(score).toBeCloseTo(before.countries[place]?.score as number, 6);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('places', () => {
  it('are each taken once in every run: shares sum to 1 by country and by place', () => {
    fc.assert(
      fc.property(rows, weights, (table, shares) => {
        const { countries } = rankCountries(matrixOf(table, 0.3), shares, OPTIONS);
        const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
        for (const { placeShares } of countries) expect(sum(placeShares)).toBeCloseTo(1, 9);
        countries.forEach((_, place) => {
          expect(sum(countries.map(({ placeShares }) => placeShares[place] as number))).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('are even between two countries that are alike', () => {
    const { countries } = rankCountries(
      matrixOf(
        [
          [0.5, 0.5, 0.5, 0.5],
          [0.5, 0.5, 0.5, 0.5],
        ],
        0.2,
        10_000,
      ),
      EVEN,
      OPTIONS,
    );
    expect(Math.abs((countries[0]?.pFirst ?? 0) - 0.5)).toBeLessThan(0.03);
  });

  it('of a country do not hang on which others are compared, as far as its score goes', () => {
    const table = [
      [0.7, 0.4, 0.6, 0.5],
      [0.3, 0.8, 0.5, 0.6],
      [0.5, 0.5, 0.9, 0.2],
    ];
    const all = rankCountries(matrixOf(table, 0.2), EVEN, OPTIONS).countries;
    const two = rankCountries(matrixOf(table.slice(0, 2), 0.2), EVEN, OPTIONS).countries;
    const range = (of: typeof all, code: string) => of.find(({ country }) => country === code)?.scoreRange;
    expect(range(two, 'DE')).toEqual(range(all, 'DE'));
  });
});

describe('TOPSIS beside the weighted sum', () => {
  it('is that of the amounts and weights themselves where both are exact', () => {
    fc.assert(
      fc.property(rows, weights, (table, shares) => {
        const matrix = matrixOf(table);
        const { countries } = rankCountries(matrix, shares, { seed: 1, concentration: null });
        const closeness = new Float64Array(table.length);
        createTopsis(
          table.length,
          matrix.columns.map(({ criterion }) => criterion.better === 'more'),
        )(
          Float64Array.from(
            table.flatMap((_, at) => matrix.columns.map(({ values }) => likelyOf(values[at]))),
          ),
          IDS.map((id) => shares.get(id) as number),
          closeness,
        );
        for (const { country, topsis } of countries) {
          const own = closeness[CODES.indexOf(country)];
          for (const at of ['p10', 'p50', 'p90'] as const)
            expect(topsis.closeness[at]).toBeCloseTo(own ?? 0, 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes each place once, nearest to the ideal first, and comes first in shares that sum to 1', () => {
    fc.assert(
      fc.property(rows, weights, (table, shares) => {
        const byPlace = rankCountries(matrixOf(table, 0.3), shares, OPTIONS)
          .countries.map(({ topsis }) => topsis)
          .toSorted((a, b) => a.place - b.place);
        expect(byPlace.map(({ place }) => place)).toEqual(table.map((_, position) => position + 1));
        const medians = byPlace.map(({ closeness }) => closeness.p50);
        expect(medians).toEqual(medians.toSorted((a, b) => b - a));
        expect(byPlace.reduce((sum, { pFirst }) => sum + pFirst, 0)).toBeCloseTo(1, 9);
        for (const { closeness } of byPlace) {
          expect(closeness.p10).toBeLessThanOrEqual(closeness.p50);
          expect(closeness.p50).toBeLessThanOrEqual(closeness.p90);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is not known', () => {
  it('is named and reckoned with from worst to best, never as nothing', () => {
    const matrix = matrixOf([
      [0.5, 0.5, 0.5, 0.5],
      [0.4, 0.4, 0.4, 0.4],
    ]);
    const columns = matrix.columns.map((column) =>
      column.criterion.id === 'talent'
        ? { ...column, values: [{ kind: 'unknown' } as const, ...column.values.slice(1)] }
        : column,
    );
    const { countries } = rankCountries({ ...matrix, columns }, EVEN, { seed: 1, concentration: null });
    const [first] = countries;
    expect(first?.country).toBe('DE');
    expect(first?.unknown).toEqual(['talent']);
    expect(first?.points.talent).toBeCloseTo(12.5, 6);
    // A quarter of the weight, from nothing to all of it, 8 runs in 10.
    expect((first?.scoreRange.p90 ?? 0) - (first?.scoreRange.p10 ?? 0)).toBeCloseTo(20, 0);
    expect(countries[1]?.dominatedBy).toEqual([]);
  });

  it('a country that another one beats everywhere is said to be dominated, and by which', () => {
    const { countries } = rankCountries(
      matrixOf([
        [0.5, 0.5, 0.5, 0.5],
        [0.4, 0.5, 0.4, 0.4],
        [0.2, 0.9, 0.2, 0.2],
      ]),
      EVEN,
      OPTIONS,
    );
    const dominated = countries.filter(({ dominatedBy }) => dominatedBy.length > 0);
    expect(dominated.map(({ country, dominatedBy }) => [country, dominatedBy])).toEqual([['JP', ['DE']]]);
  });
});

describe('sensitivity to a weight', () => {
  it('is where the lines cross, worked out by hand: talent at 0.5 makes up for everything else', () => {
    // Others: 0.6 against 0.4; talent: 0.3 against 0.5. Level where 0.2 · (1 − t) = 0.2 · t.
    const ranking = rankCountries(
      matrixOf([
        [0.6, 0.6, 0.3, 0.6],
        [0.4, 0.4, 0.5, 0.4],
      ]),
      weightsOf([3, 3, 1, 3]),
      OPTIONS,
    );
    const talent = ranking.criteria.find(({ id }) => id === 'talent');
    expect(talent?.up?.winner).toBe('JP');
    expect(talent?.up?.weight).toBeCloseTo(0.5, 6);
    expect(talent?.down).toBeNull();
  });

  it('is there below the weight as well, worked out by hand: talent at a third no longer makes up', () => {
    // Others: 0.4 against 0.6; talent: 0.7 against 0.3. Level where 0.2 · (1 − t) = 0.4 · t.
    const ranking = rankCountries(
      matrixOf([
        [0.4, 0.4, 0.7, 0.4],
        [0.6, 0.6, 0.3, 0.6],
      ]),
      weightsOf([1, 1, 3, 1]),
      OPTIONS,
    );
    expect(ranking.countries[0]?.country).toBe('DE');
    const talent = ranking.criteria.find(({ id }) => id === 'talent');
    expect(talent?.down?.winner).toBe('JP');
    expect(talent?.down?.weight).toBeCloseTo(1 / 3, 6);
    expect(talent?.up).toBeNull();
  });

  it.each(['up', 'down'] as const)(
    'holds %s: just short of the turn the winner stays, just past it the other one wins',
    (side) => {
      const past = side === 'up' ? 1e-6 : -1e-6;
      let turns = 0;
      fc.assert(
        fc.property(rows, weights, fc.nat({ max: 3 }), (table, shares, which) => {
          const ranking = rankCountries(matrixOf(table), shares, { seed: 1, concentration: null });
          const criterion = ranking.criteria[which];
          const turn = criterion?.[side];
          if (criterion === undefined || turn == null || turn.weight > 0.99 || turn.weight < 0.01) return;
          turns += 1;
          const winnerAt = (weight: number) =>
            rankCountries(matrixOf(table), moved(shares, criterion.id, weight), {
              seed: 1,
              concentration: null,
            }).countries[0]?.country;
          const isShort = (turn.weight - past - criterion.weight) * past > 0;
          expect(winnerAt(isShort ? turn.weight - past : criterion.weight)).toBe(
            ranking.countries[0]?.country,
          );
          expect(winnerAt(turn.weight + past)).not.toBe(ranking.countries[0]?.country);
        }),
        { numRuns: 40 },
      );
      // The property says nothing where no winner changes.
      expect(turns).toBeGreaterThan(5);
    },
  );
});

it('gives the same digits for the same seed, and others for another', () => {
  const matrix = matrixOf(
    [
      [0.5, 0.6, 0.4, 0.5],
      [0.5, 0.5, 0.5, 0.5],
    ],
    0.2,
  );
  expect(rankCountries(matrix, EVEN, OPTIONS)).toEqual(rankCountries(matrix, EVEN, OPTIONS));
  expect(rankCountries(matrix, EVEN, { ...OPTIONS, seed: 2 }).countries[0]?.scoreRange).not.toEqual(
    rankCountries(matrix, EVEN, OPTIONS).countries[0]?.scoreRange,
  );
});

function rescaled(matrix: DecisionMatrix, which: number, factor: number): DecisionMatrix {
  const columns = matrix.columns.map((column, position) => {
    if (position !== which) return column;
    const { low, high } = column.anchors;
    const values = column.values.map((value) =>
      value.kind === 'range'
        ? { ...value, low: value.low * factor, likely: value.likely * factor, high: value.high * factor }
        : value,
    );
    return { ...column, anchors: { low: low * factor, high: high * factor }, values };
  });
  return { ...matrix, columns };
}

function likelyOf(value: CriterionValue | undefined): number {
  if (value?.kind !== 'range') throw new Error('expected a range');
  return value.likely;
}

function moved(shares: ReadonlyMap<CriterionId, number>, id: CriterionId, weight: number) {
  const own = shares.get(id) as number;
  return new Map(
    [...shares].map(([each, share]) => [each, each === id ? weight : (share * (1 - weight)) / (1 - own)]),
  );
}
