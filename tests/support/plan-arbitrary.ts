import fc from 'fast-check';
import type { Catalog } from '#core/catalog/catalog';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { ownMachine } from './own-machine.ts';
import { samplePlan } from './sample-plan.ts';
import { spread, shapedPoint as threePoint } from './three-point-arbitrary.ts';

/** Prices and tokens that move together. */
const CORRELATED: Plan['uncertainty'] = {
  correlations: [
    { inputs: ['price.training', 'price.serving'], rank: 0.9 },
    { inputs: ['price.serving', 'training.tokens'], rank: -0.4 },
  ],
};

function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

/** Plans of any shape that the schema allows, up to sizes that nobody plans with, on parts and places of a catalog. */
export function planArbitrary(catalog: Catalog): fc.Arbitrary<Plan> {
  const base = samplePlan();
  const country = fc.constantFrom(...catalog.countries.map(({ iso2 }) => iso2));
  const catalogPart = fc.constantFrom(...catalog.accelerators.map(({ id }) => id));
  const machine = (id: string) =>
    fc
      .record({
        count: fc.integer({ min: 1, max: 1000 }),
        measuredOn: fc.constantFrom('2024-01-31', '2026-11-20'),
        backend: fc.constantFrom('webgl', 'webgpu', 'wasm', 'cpu'),
        trainingFlopPerSecond: threePoint(1, 1e18),
        bandwidthBytesPerSecond: threePoint(1, 1e16),
        nativeFactor: orNull(threePoint(0.1, 10_000)),
        memoryBytes: orNull(spread(1e6, 1e13)),
        loadWatts: orNull(spread(1, 1e5)),
        priceUsd: orNull(spread(1, 1e6)),
        lifeYears: orNull(spread(0.5, 20)),
        acceleratorId: fc.option(catalogPart, { nil: null }),
      })
      .map((answers) => ({ ...ownMachine(), ...answers, id, name: id }) as OwnMachine);
  const machines = fc.tuple(machine('a'), machine('b.2'), machine('c'));
  const part = fc.oneof(
    { weight: 3, arbitrary: catalogPart },
    fc.constantFrom('own:a', 'own:b.2', 'own:fleet'),
  );
  const tenure = fc.constantFrom('on-demand', 'reserved', 'spot', 'owned');
  const orDefault = (value: fc.Arbitrary<ThreePoint>) => fc.option(value, { nil: null });
  const workload = fc.record(
    {
      kind: fc.constantFrom('language', 'vision-transformer', 'diffusion', 'recommender'),
      samples: threePoint(1, 1e16),
      tuningSamples: threePoint(1, 1e16),
      dataGb: orNull(spread(1, 1e12)),
      teacherParameterCount: orNull(spread(1e6, 1e14)),
      reinforcement: fc.record(
        {
          scoringParameterCount: spread(0, 1e14),
          trainedShare: fc.double({ min: 0, max: 1, noNaN: true }),
          rolloutSpeed: orNull(threePoint(0.001, 2)),
        },
        { requiredKeys: [] },
      ),
      image: fc.record(
        { resolution: fc.integer({ min: 1, max: 100_000 }), patchSize: fc.integer({ min: 1, max: 10_000 }) },
        { requiredKeys: [] },
      ),
      diffusion: fc.record(
        {
          network: fc.constantFrom('transformer', 'u-net'),
          latentSize: fc.integer({ min: 1, max: 100_000 }),
          patchSize: fc.integer({ min: 1, max: 1000 }),
          frameCount: fc.integer({ min: 1, max: 100_000 }),
          forwardTflop: spread(1e-6, 1e9),
          encoderTflop: spread(0, 1e9),
          encoderParameterCount: spread(0, 1e14),
        },
        { requiredKeys: [] },
      ),
      recommender: fc.record(
        {
          rowCount: spread(1, 1e14),
          dimension: fc.integer({ min: 1, max: 1_000_000 }),
          weightBytes: spread(0.5, 8),
          optimizerBytes: spread(0, 16),
          lookupsPerSample: spread(0, 1e9),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  const model = fc
    .record({
      parameterCount: spread(1e6, 1e14),
      activeShare: spread(0.01, 1),
      layerCount: fc.integer({ min: 1, max: 200 }),
      hiddenSize: fc.integer({ min: 1, max: 50_000 }),
      keyValueHeadCount: fc.integer({ min: 1, max: 128 }),
      headDimension: fc.integer({ min: 1, max: 512 }),
      tiedEmbeddings: fc.boolean(),
      contextLength: fc.integer({ min: 1, max: 1_000_000 }),
      slidingWindow: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: null }),
    })
    .map(({ activeShare, ...shape }) => ({
      ...base.model,
      ...shape,
      kind: activeShare < 1 ? ('moe' as const) : ('dense' as const),
      activeParameterCount: Math.max(1e6, shape.parameterCount * activeShare),
    }));
  const training = fc
    .record({
      approach: fc.constantFrom('train', 'fine-tune'),
      acceleratorId: part,
      acceleratorCount: fc.integer({ min: 1, max: 1_000_000 }),
      tenure,
      precision: fc.constantFrom('bf16', 'fp8'),
      tokens: threePoint(1e3, 1e16),
      recipe: fc.constantFrom('repeated', 'new'),
      stepEfficiency: orDefault(threePoint(0.01, 1)),
      goodput: orDefault(threePoint(0.05, 1)),
      experimentsMultiplier: orDefault(threePoint(1, 100)),
      postTrainingShare: orDefault(threePoint(0, 20)),
    })
    .map((answers) => ({ ...base.training, ...answers }) as Plan['training']);
  const serving = fc
    .record({
      acceleratorId: part,
      acceleratorsPerReplica: fc.integer({ min: 1, max: 1024 }),
      tenure,
      precision: fc.constantFrom('bf16', 'fp8', 'int8', 'fp4'),
      requestsPerUserPerMonth: threePoint(0, 1e6),
      inputTokensPerRequest: fc.integer({ min: 1, max: 1_000_000 }),
      outputTokensPerRequest: fc.integer({ min: 1, max: 100_000 }),
      maxConcurrency: fc.integer({ min: 1, max: 100_000 }),
      peakToMean: orDefault(threePoint(1, 100)),
      targetLoad: orDefault(threePoint(0.05, 1)),
      spareReplicas: fc.integer({ min: 0, max: 10 }),
      rampMonths: fc.integer({ min: 1, max: 120 }),
    })
    .map((answers) => ({ ...base.serving, ...answers }) as Plan['serving']);
  return fc
    .record({
      seed: fc.integer({ min: 0, max: 4_294_967_295 }),
      schedule: fc.record({
        start: fc.constantFrom('2027-01', '2030-12'),
        monthsToLaunch: fc.integer({ min: 0, max: 60 }),
        horizonMonths: fc.integer({ min: 1, max: 60 }),
      }),
      placement: fc.record({ training: country, serving: country, team: country }),
      model,
      machines,
      training,
      fineTuning: fc
        .record({
          method: fc.constantFrom('lora', 'full', 'qlora', 'continued', 'reinforcement'),
          baseParameterCount: fc.option(spread(1e6, 1e14), { nil: null }),
          tokens: threePoint(1e3, 1e14),
          adapterShare: fc.double({ min: 0, max: 1, noNaN: true }),
        })
        .map((answers) => answers as Plan['fineTuning']),
      data: fc.record({
        sources: fc.array(
          fc.record({
            id: fc.constantFrom('a', 'b', 'c'),
            name: fc.constant('Corpus'),
            usd: orDefault(threePoint(0, 1e9)),
          }),
          { maxLength: 4 },
        ),
        retentionMonths: fc.double({ min: 0, max: 240, noNaN: true }),
        checkpointsKept: fc.integer({ min: 0, max: 10_000 }),
      }),
      serving,
      markets: fc.array(fc.record({ country, monthlyActiveUsers: threePoint(0, 1e10) }), { maxLength: 4 }),
      team: fc.array(
        fc.record({
          id: fc.constantFrom('a', 'b'),
          title: fc.constant('Engineer'),
          fullTimeEquivalents: fc.double({ min: 0, max: 1000, noNaN: true }),
          payMultiple: fc.double({ min: 0, max: 5, noNaN: true }),
          fromMonth: fc.integer({ min: 0, max: 40 }),
          toMonth: fc.option(fc.integer({ min: 0, max: 80 }), { nil: null }),
        }),
        { maxLength: 3 },
      ),
      claimsRdIncentive: fc.boolean(),
      budgetUsd: fc.option(spread(1, 1e12), { nil: null }),
      // Half of the plans have none, as those from before.
      workload: fc.option(workload, { nil: undefined }),
      uncertainty: fc.constantFrom(undefined, { correlations: [] }, CORRELATED),
    })
    .map(
      ({ workload: ofKind, ...answers }): Plan => ({
        ...base,
        ...answers,
        ...(ofKind === undefined ? {} : { workload: ofKind as Plan['workload'] }),
      }),
    );
}
