import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarketRanking } from '#core/plan/market-ranking';
import { ensureBuilt } from '#scripts/ensure-built';
import { runInProcess } from '../../../../../support/cli-in-process';
import { temporaryFolder } from '../../../../../support/landfall-process';
import { SAMPLE_PATH, samplePlan } from '../../../../../support/sample-plan';

interface RankDocument {
  readonly ranking: readonly {
    readonly country: string;
    readonly score: number;
    readonly p_first: number;
    readonly p_top5: number;
    readonly p_place: readonly number[];
    readonly topsis: {
      readonly closeness: Readonly<Record<'p10' | 'p50' | 'p90', number>>;
      readonly place: number;
      readonly p_first: number;
    };
    readonly dominated_by: readonly string[];
  }[];
  readonly weights: Readonly<Record<string, number>>;
}

const folder = temporaryFolder();
beforeAll(() => ensureBuilt());
afterAll(() => folder.remove());

const rank = (...args: readonly string[]) => runInProcess(folder.path, ['rank', ...args]);

function planWith(marketRanking: MarketRanking): string {
  const file = path.join(folder.path, 'plan.landfall');
  writeFileSync(file, JSON.stringify({ ...samplePlan(), marketRanking }));
  return file;
}

describe('landfall rank --json', () => {
  it('prints one document: every country of the catalog, best first, with weights that sum to 1', async () => {
    const { exitCode, stdout, stderr } = await rank(SAMPLE_PATH, '--json', '--seed', '1');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const { ranking, weights } = JSON.parse(stdout) as RankDocument;
    expect(ranking).toHaveLength(51);
    const scores = ranking.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
    expect(sum(Object.values(weights))).toBeCloseTo(1, 9);
    expect(sum(ranking.map(({ p_first }) => p_first))).toBeCloseTo(1, 9);
    expect(sum(ranking.map(({ p_top5 }) => p_top5))).toBeCloseTo(5, 9);
    for (const { p_place, p_first, p_top5 } of ranking) {
      expect(p_place).toHaveLength(51);
      expect(sum(p_place)).toBeCloseTo(1, 9);
      expect(p_place[0]).toBe(p_first);
      expect(sum(p_place.slice(0, 5))).toBeCloseTo(p_top5, 9);
    }
    // TOPSIS stands beside the weighted sum, with places of its own.
    const places = ranking.map(({ topsis }) => topsis.place);
    expect(places.toSorted((a, b) => a - b)).toEqual(ranking.map((_, position) => position + 1));
    expect(places).not.toEqual(ranking.map((_, position) => position + 1));
    expect(sum(ranking.map(({ topsis }) => topsis.p_first))).toBeCloseTo(1, 9);
    for (const { closeness } of ranking.map(({ topsis }) => topsis)) {
      expect(closeness.p10).toBeGreaterThanOrEqual(0);
      expect(closeness.p90).toBeLessThanOrEqual(1);
    }
    expect(stdout.match(/"[a-z]+[A-Z]\w*":/g)).toBeNull();
  });

  it('marks dominated countries, and never has one ahead of a country that dominates it', async () => {
    const { ranking } = JSON.parse((await rank(SAMPLE_PATH, '--json')).stdout) as RankDocument;
    const placeOf = new Map(ranking.map(({ country }, place) => [country, place]));
    expect(ranking.some(({ dominated_by }) => dominated_by.length > 0)).toBe(true);
    for (const [place, { dominated_by }] of ranking.entries())
      for (const other of dominated_by) expect(placeOf.get(other)).toBeLessThan(place);
  });

  it('ranks the countries asked for with the scores that they have among all', async () => {
    const all = JSON.parse((await rank(SAMPLE_PATH, '--json')).stdout) as RankDocument;
    const some = JSON.parse(
      (await rank(SAMPLE_PATH, '--countries', 'JP,Brazil', '--json')).stdout,
    ) as RankDocument;
    expect(some.ranking.map(({ country }) => country).toSorted()).toEqual(['BR', 'JP']);
    for (const { country, score } of some.ranking)
      expect(score).toBe(all.ranking.find((ranked) => ranked.country === country)?.score);
  });

  it('gives the same document for the same seed', async () => {
    const args = [SAMPLE_PATH, '--countries', 'US,DE,JP', '--json', '--seed', '7'];
    expect((await rank(...args)).stdout).toBe((await rank(...args)).stdout);
  });

  it('goes by the weights and countries of the plan', async () => {
    const file = planWith({ weights: { openness: 100 }, countries: ['CN', 'JP'], concentration: null });
    const { ranking, weights } = JSON.parse((await rank(file, '--json')).stdout) as RankDocument;
    expect(weights).toEqual({ openness: 1 });
    expect(ranking.map(({ country }) => country)).toEqual(['JP', 'CN']);
  });
});

it('prints a table without --json', async () => {
  const { exitCode, stdout } = await rank(SAMPLE_PATH, '--countries', 'US,DE');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/US {2}United States +\d+\.\d +\d+ – \d+/);
  expect(stdout).toMatch(/^ +country .+ TOPSIS +to know$/m);
  expect(stdout).toMatch(/^weights: landing cost 20 %, internet users 15 %/m);
});

describe('bad input ends with 2 and names the field', () => {
  it.each([
    [
      { weights: { talent: 60, openness: 30 } },
      /marketRanking\.weights: expected weights that sum to 100, these sum to 90/,
    ],
    [{ weights: { charm: 100 } }, /marketRanking\.weights: there is no criterion "charm"/],
    [{ countries: ['US', 'ZZ'] }, /marketRanking\.countries: .*"ZZ"/],
    [
      {
        method: 'pairwise',
        compared: ['talent', 'capital', 'openness'],
        pairs: { 'talent/capital': 9, 'capital/openness': 9, 'talent/openness': 1 / 9 },
      },
      /marketRanking\.pairs: .*consistency ratio [\d.]+.*worst talent, capital, openness/,
    ],
  ] as const)('%o', async (ranking, message) => {
    const { exitCode, stdout, stderr } = await rank(planWith(ranking as unknown as MarketRanking));
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('a country that there is not, and a seed that is no number', async () => {
    const country = await rank(SAMPLE_PATH, '--countries', 'US,Atlantis');
    expect(country.exitCode).toBe(2);
    expect(country.stderr).toContain('--countries: unknown country "Atlantis"');
    expect((await rank(SAMPLE_PATH, '--seed', 'soon')).exitCode).toBe(2);
    expect((await rank()).exitCode).toBe(2);
  });
});
