import { DEFAULT_CONCENTRATION } from '#core/strategy/ranking/criteria';
import type { DecisionMatrix } from '#core/strategy/ranking/decision-matrix';
import { rankCountries } from '#core/strategy/ranking/rank-countries';
import { rankingMatrix } from '#core/strategy/ranking/ranking-matrix';
import { resolveWeights } from '#core/strategy/ranking/weights/resolve-weights';
import { builtCatalog, builtIp, builtLaw, samplePlan } from './inputs.ts';
import { medianThreadMs } from './median.ts';
import type { BenchResult } from './result.ts';

const RUN_COUNT = 9;

/** Times the ranking of the sample plan's markets, processor time of one thread: 51 countries over 10,000 runs, and ten times the runs. */
export function benchRanking(root: string): readonly BenchResult[] {
  const weights = resolveWeights();
  if (!weights.ok) throw new Error('the default weights are none to rank by');
  const request = {
    plan: samplePlan(root),
    catalog: builtCatalog(root),
    law: builtLaw(root),
    ip: builtIp(root),
  };

  const matrix = rankingMatrix(request);
  if (matrix.countries.length !== 51 || matrix.runCount !== 10_000)
    throw new Error(
      `expected 51 countries over 10,000 runs, got ${matrix.countries.length} over ${matrix.runCount}`,
    );
  const rank = (of: DecisionMatrix) =>
    medianThreadMs(RUN_COUNT, (seed) =>
      rankCountries(of, weights.value, { seed, concentration: DEFAULT_CONCENTRATION }),
    );
  rank(matrix);
  const onceMs = rank(matrix);
  const tenfoldMs = rank(tenTimesTheRuns(matrix));
  const matrixMs = medianThreadMs(RUN_COUNT, (seed) => rankingMatrix({ ...request, seed }));
  const size = `${matrix.countries.length} countries, ${matrix.runCount} runs`;
  return [
    { name: `market ranking, ${size}`, value: onceMs, unit: 'ms', atMost: 100 },
    {
      name: 'market ranking, ten times the runs: time over ten times the time',
      value: tenfoldMs / (10 * onceMs),
      unit: 'ratio',
      atMost: 1.5,
    },
    { name: `market ranking, ${size}: what is ranked, from nothing known`, value: matrixMs, unit: 'ms' },
  ];
}

/** The same matrix with every run ten times over. */
function tenTimesTheRuns(matrix: DecisionMatrix): DecisionMatrix {
  const columns = matrix.columns.map((column) => ({
    ...column,
    values: column.values.map((value) => {
      if (value.kind !== 'runs') return value;
      const values = new Float64Array(10 * value.values.length);
      for (let part = 0; part < 10; part += 1) values.set(value.values, part * value.values.length);
      return { kind: 'runs' as const, values };
    }),
  }));
  return { ...matrix, columns, runCount: 10 * matrix.runCount };
}
