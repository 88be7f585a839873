import type { Catalog } from '#core/catalog/catalog';
import { estimateWithSampler, evaluatePlan } from '#core/evaluation/evaluate-plan';
import { globalSensitivity } from '#core/evaluation/global-sensitivity';
import { flipValues } from '#core/scenarios/flip-values';
import { compareScenarios } from '#core/scenarios/scenarios';
import { createSampler, type SamplerOptions } from '#core/uncertainty/sampler';
import { builtCatalog, builtLaw, samplePlan } from './inputs.ts';
import { medianMs } from './median.ts';
import { memoryOfMillion } from './peak-memory.ts';
import type { BenchResult } from './result.ts';

const METHODS = ['random', 'latin-hypercube', 'sobol'] as const;
const RUN_COUNTS = [500, 2_000, 10_000, 20_000] as const;
/** Samples whose error is averaged; most of those whose errors are set against each other. */
const REPEATS = { 500: 60, 2000: 200, 10000: 24, 20000: 60 } as const;
const REFERENCE_RUNS = 1_000_000;

/** Convergence by sampling method, growth with countries and runs, memory of a million runs, the analyses. */
export async function benchUncertainty(root: string): Promise<readonly BenchResult[]> {
  const catalog = builtCatalog(root);
  const request = { plan: samplePlan(root), catalog, law: builtLaw(root) };
  const memory = await memoryOfMillion(root);
  const sensitivityMs = await medianMs(5, () => globalSensitivity(request));
  const flipsMs = await medianMs(3, () =>
    flipValues(request, { kind: 'countries', first: 'DE', second: 'FI' }),
  );
  const scenariosMs = await medianMs(3, () => compareScenarios(request));
  return [
    ...convergence(request),
    ...(await growth(request)),
    { name: 'a million runs, memory beyond what was held before', value: memory, unit: 'MiB', atMost: 64 },
    { name: 'global sensitivity, first and total indices', value: sensitivityMs, unit: 'ms', atMost: 1000 },
    { name: 'what would turn two countries round, all inputs', value: flipsMs, unit: 'ms' },
    { name: 'train, fine-tune and buy side by side', value: scenariosMs, unit: 'ms' },
  ];
}

type Request = Parameters<typeof evaluatePlan>[0];

/** Root-mean-square error of P10, median and P90 of the plan's total against a million runs [%]. */
function convergence({ plan, catalog }: Request): readonly BenchResult[] {
  const percentiles = (seed: number, runCount: number, options: SamplerOptions) => {
    const sampler = createSampler(seed, runCount, options);
    const { planned } = estimateWithSampler({ plan, catalog, countries: [] }, sampler);
    const total = planned.scopes.find(({ id }) => id === 'horizon')?.totalUsd;
    if (total === undefined) throw new Error('no total');
    return [total.p10, total.p50, total.p90];
  };
  const reference = evaluatePlan({
    plan: { ...plan, uncertainty: { correlations: [] } },
    catalog,
    countries: [],
    sampleCount: REFERENCE_RUNS,
    seed: 4242,
  }).planned.scopes.find(({ id }) => id === 'horizon')?.totalUsd;
  if (reference === undefined) throw new Error('no reference');
  const exact = [reference.p10, reference.p50, reference.p90];
  const errors = new Map<string, number>();
  const lines = METHODS.flatMap((method) =>
    RUN_COUNTS.map((runCount): BenchResult => {
      const squares = [0, 0, 0];
      const repeats = REPEATS[runCount];
      for (let repeat = 1; repeat <= repeats; repeat += 1)
        percentiles(repeat * 7919, runCount, { method }).forEach((value, place) => {
          squares[place] = (squares[place] as number) + (value / (exact[place] as number) - 1) ** 2 / repeats;
        });
      const [p10, p50, p90] = squares.map((square) => 100 * Math.sqrt(square)) as [number, number, number];
      const mean = Math.sqrt((p10 ** 2 + p50 ** 2 + p90 ** 2) / 3);
      errors.set(`${method} ${runCount}`, mean);
      const parts = [p10, p50, p90].map((part) => part.toFixed(2)).join(', ');
      return {
        name: `error of P10, P50, P90 (${parts}), ${runCount} runs, ${method}`,
        value: mean,
        unit: '%',
      };
    }),
  );
  const worth = (errors.get('random 20000') ?? 0) / (errors.get('sobol 2000') ?? 1);
  return [
    ...lines,
    {
      name: 'random runs that 2,000 Sobol runs are worth, by that error',
      value: 20_000 * worth ** 2,
      unit: 'runs',
      atLeast: 20_000,
    },
  ];
}

/** Time with 10 and 100 times the countries and the runs, over what it would be if it grew in proportion. */
async function growth({ plan, catalog }: Request): Promise<readonly BenchResult[]> {
  const few = 5;
  const lines: BenchResult[] = [];
  const add = async (
    what: string,
    times: number,
    base: number | null,
    repeat: number,
    work: () => unknown,
  ) => {
    work();
    const ms = await medianMs(repeat, work);
    lines.push({ name: `evaluatePlan, ${what} x ${times}`, value: ms, unit: 'ms' });
    if (base !== null)
      lines.push({
        name: `evaluatePlan, ${what} x ${times}, time over time in proportion`,
        value: ms / (base * times),
        unit: 'ratio',
        atMost: 1.5,
      });
    return ms;
  };
  let base: number | null = null;
  for (const times of [1, 10, 100]) {
    const grown = withCountries(catalog, few, times);
    // Another seed each time, so that nothing is kept from the run before.
    let seed = 1;
    const ms = await add(`${few} countries`, times, base, times === 100 ? 3 : 9, () => {
      seed += 1;
      return evaluatePlan({ plan, catalog: grown.catalog, countries: grown.ids, seed });
    });
    base ??= ms;
  }
  base = null;
  for (const times of [1, 10, 100]) {
    let seed = 1;
    const ms = await add('10000 runs, 51 countries', times, base, times === 100 ? 1 : 5, () => {
      seed += 1;
      return evaluatePlan({ plan, catalog, sampleCount: 10_000 * times, seed });
    });
    base ??= ms;
  }
  return lines;
}

/** The first countries of a catalog again and again under other names, with their offers. */
function withCountries(catalog: Catalog, count: number, times: number) {
  const first = catalog.countries.slice(0, count);
  const clones = Array.from({ length: times - 1 }, (_, copy) => copy + 1);
  const nameOf = (iso2: string, copy: number) => `${iso2}${copy}`;
  const countries = clones.flatMap((copy) =>
    first.map((country) => ({ ...country, iso2: nameOf(country.iso2, copy) })),
  );
  const offers = clones.flatMap((copy) =>
    catalog.offers
      .filter(({ country }) => first.some(({ iso2 }) => iso2 === country))
      .map((offer) => ({ ...offer, country: nameOf(offer.country, copy) })),
  );
  return {
    ids: [...first, ...countries].map(({ iso2 }) => iso2),
    catalog: {
      ...catalog,
      countries: [...catalog.countries, ...countries],
      offers: [...catalog.offers, ...offers],
    },
  };
}
