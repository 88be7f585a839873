import type { Catalog } from '#core/catalog/catalog';
import { ADAMW_BYTES_PER_PARAMETER, USABLE_MEMORY_SHARE } from '#core/compute/training-memory';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { POWER_SHARE } from '#core/evaluation/collect-inputs';
import { type PriceMarket, priceCompute } from '#core/evaluation/compute-pricing';
import { estimatePlan } from '#core/evaluation/evaluate-plan';
import type { PriceStatus, Quantiles } from '#core/evaluation/evaluation';
import { createFigureBook } from '#core/evaluation/figure-book';
import { ownEnergy } from '#core/evaluation/own-machines/own-costs';
import { ownFigure, ownMemoryBytes } from '#core/evaluation/own-machines/own-figures';
import { ownInputs, partOf } from '#core/evaluation/own-machines/own-inputs';
import { nativeBandwidth, nativeTflops } from '#core/evaluation/own-machines/own-rates';
import { servingMemory01 } from '#core/evaluation/serving-vectors';
import { newPlan } from '#core/plan/new-plan';
import { hardwareIdOf } from '#core/plan/own-hardware';
import type { OwnMachine } from '#core/plan/own-machine';
import type { Plan } from '#core/plan/plan';
import { createInputSet, type UncertainInput } from '#core/uncertainty/input-set';
import { at, type OpenRange, openRange, overRuns } from '#core/uncertainty/run-vector';
import { createSampler } from '#core/uncertainty/sampler';

/** What limits the size of a model. */
export type SizeLimit = 'time' | 'memory' | 'bandwidth' | 'compute';

/** The largest model for a purpose. */
export interface LargestModel {
  readonly parameters: OpenRange;
  /** At likely rates. */
  readonly limit: SizeLimit;
  /** False when the machine's memory is not known and only speed was looked at. */
  readonly isMemoryKnown: boolean;
}

/** When buying a machine has paid for itself against renting the same work. */
export interface BreakEven {
  readonly country: string;
  /** Rent of an H100-hour on demand that it is compared with [USD]. */
  readonly rentUsdPerHour: number;
  readonly rentStatus: PriceStatus;
  readonly rentedIn: string | null;
  /** Electricity of an hour of the machine where the plan's team is, without a plan there [USD]; null = power not known and not counted. */
  readonly electricityUsdPerHour: number | null;
  /** Hours of full use; null = in that share of runs electricity costs more than the rent saved. */
  readonly hours: OpenRange;
}

export interface MachineWorth {
  /** Rate of training in native software [FLOP/s]. */
  readonly nativeFlopPerSecond: OpenRange;
  /** Hours of this machine that do the work of one hour of an H100. */
  readonly hoursPerH100Hour: OpenRange;
  /** Compute-optimal training in seven days: 20 tokens a parameter. */
  readonly trainableInAWeek: LargestModel;
  /** One answer at a time at 10 tokens a second, weights in 8 bits. */
  readonly servable: LargestModel;
  /** Price of the machine [USD]; null = not known, and then no break-even. */
  readonly priceUsd: number | null;
  readonly breakEven: readonly BreakEven[];
  /** Days of the plan's final run on the machines of this kind; null = no plan. */
  readonly planDays: OpenRange | null;
  /** Output tokens a second of one replica of the plan's model; null = no plan, or the memory does not hold it. */
  readonly planTokensPerSecond: OpenRange | null;
}

/** Tokens a parameter of compute-optimal training, Hoffmann et al. 2022, arXiv:2203.15556. */
const OPTIMAL_TOKENS_PER_PARAMETER = 20;
const WEEK_SECONDS = 7 * 24 * 3600;
/** About as fast as people read. */
const SERVED_TOKENS_PER_SECOND = 10;
const SERVED_BYTES_PER_PARAMETER = 1;
const COMPARED_PART = 'h100-sxm';
const SEED = 20_261;
const RUNS = 2000;

/**
 * What a measured machine is worth, each with a range from the spread of the measurement, the step from browser to
 * native software and the other assumptions of the catalog.
 *
 * - H100-hours: native rate beside the BF16 peak of an H100 times its step efficiency.
 * - Largest model of a week: 6·N·20·N FLOP = rate · goodput · one week; at most what holds weights, gradients and
 *   optimizer.
 * - Largest model at 10 tokens a second: each token reads all weights and takes 2·N FLOP; at most what memory holds.
 * - Break-even: price / (rent of the same work − electricity).
 *
 * @param countries to compare rents in
 * @param plan whose run is timed, and whose own figures count; null = none open
 */
export function machineWorth(
  machine: OwnMachine,
  catalog: Catalog,
  countries: readonly string[],
  plan: Plan | null = null,
): MachineWorth {
  const index = indexCatalog(catalog);
  const assumedPlan = plan ?? newPlan('worth');
  const book = createFigureBook(assumedPlan, index);
  const parts = index.accelerators;
  const part = partOf(machine, parts);
  const units = [{ machine, count: 1 }];
  const assumed = (id: string): UncertainInput => ({
    id,
    value: book.assumption(id),
    unit: 'ratio',
    figureId: `assumption/${id}`,
    min: 0.001,
    max: 100,
  });
  const inputs = createInputSet(
    [
      ...ownInputs({ training: units, serving: units }, parts, book),
      ...[
        'step_efficiency.hopper',
        'goodput',
        'owned.server_factor',
        POWER_SHARE,
        'energy.server_factor',
      ].map(assumed),
    ],
    createSampler(SEED, RUNS),
  );
  const rate = nativeTflops(machine, parts, inputs);
  const bandwidth = nativeBandwidth(machine, parts, inputs);
  const goodput = inputs.vector('goodput');
  const hopper = inputs.vector('step_efficiency.hopper');
  const serverFactor = inputs.vector('owned.server_factor');

  const h100 = parts.get(COMPARED_PART);
  const hoursPerH100Hour = overRuns(
    RUNS,
    (run) => ((h100?.bf16DenseTflops ?? Number.NaN) * at(hopper, run)) / at(rate, run),
  );
  const memoryBytes = ownMemoryBytes(machine, part);
  const trainable = largest(memoryBytes, {
    time: (run) =>
      Math.sqrt(
        (at(rate, run) * 1e12 * at(goodput, run) * WEEK_SECONDS) / (6 * OPTIMAL_TOKENS_PER_PARAMETER),
      ),
    memory: ((memoryBytes ?? 0) * USABLE_MEMORY_SHARE) / ADAMW_BYTES_PER_PARAMETER,
  });
  const servable = largest(memoryBytes, {
    bandwidth: (run) => (at(bandwidth, run) * 1e9) / (SERVED_TOKENS_PER_SECOND * SERVED_BYTES_PER_PARAMETER),
    compute: (run) => (at(rate, run) * 1e12) / (2 * SERVED_TOKENS_PER_SECOND),
    memory: ((memoryBytes ?? 0) * servingMemory01(book)) / SERVED_BYTES_PER_PARAMETER,
  });

  const ownPrice = ownFigure(machine, 'price_usd', book);
  const partPrice = part === null ? null : book.acceleratorFigure(part, 'list_price_usd');
  const priceIn = (run: number): number | null =>
    ownPrice?.likely ?? (partPrice === null ? null : partPrice.likely * at(serverFactor, run));
  const { kwhPerHour } = ownEnergy({ inputs, book, index }, units);
  const market: PriceMarket = {
    plan: assumedPlan,
    index,
    book,
    imported: new Map(),
    memo: { summaries: new Map(), neighbours: new Map() },
  };

  function breakEvenIn(country: string): readonly BreakEven[] {
    if (h100 === undefined || priceIn(RUNS) === null) return [];
    const rent = priceCompute(market, {
      country,
      accelerator: h100,
      tenure: 'on-demand',
      acceleratorCount: 1,
      usefulWorkPerHour: () => 0,
    });
    const usdPerHour = rent.usdPerAcceleratorHour;
    if (usdPerHour === null) return [];
    // Wherever it is rented instead, the machine itself stands with the team.
    const site = plan?.placement.team ?? country;
    const usdPerKwh = book.countryFactor(site, 'industrial_electricity_usd_per_kwh', 'usd_per_kwh');
    const electricityIn = (run: number) => (kwhPerHour === null ? 0 : at(kwhPerHour, run)) * (usdPerKwh ?? 0);
    const hours = overRuns(RUNS, (run) => {
      const saved = usdPerHour.likely / at(hoursPerH100Hour, run) - electricityIn(run);
      return saved > 0 ? (priceIn(run) ?? 0) / saved : Number.POSITIVE_INFINITY;
    });
    const isPowerKnown = kwhPerHour !== null && usdPerKwh !== null;
    return [
      {
        country,
        rentUsdPerHour: usdPerHour.likely,
        rentStatus: rent.status,
        rentedIn: rent.pricedIn,
        electricityUsdPerHour: isPowerKnown ? electricityIn(RUNS) : null,
        hours: openRange(hours),
      },
    ];
  }

  return {
    nativeFlopPerSecond: openRange(overRuns(RUNS, (run) => at(rate, run) * 1e12)),
    hoursPerH100Hour: openRange(hoursPerH100Hour),
    trainableInAWeek: trainable,
    servable,
    priceUsd: priceIn(RUNS),
    breakEven: countries.flatMap(breakEvenIn),
    ...(plan === null ? { planDays: null, planTokensPerSecond: null } : planOn(plan, machine, catalog)),
  };
}

/** The smallest of the limits in every run. */
function largest(
  memoryBytes: number | null,
  {
    memory,
    ...speeds
  }: Partial<Record<Exclude<SizeLimit, 'memory'>, (run: number) => number>> & { readonly memory: number },
): LargestModel {
  const limits = Object.entries(speeds) as [SizeLimit, (run: number) => number][];
  if (memoryBytes !== null) limits.push(['memory', () => memory]);
  const parameters = overRuns(RUNS, (run) => Math.min(...limits.map(([, limitIn]) => limitIn(run))));
  const [first] = limits.toSorted(([, a], [, b]) => a(RUNS) - b(RUNS));
  return {
    parameters: openRange(parameters),
    limit: (first as [SizeLimit, unknown])[0],
    isMemoryKnown: memoryBytes !== null,
  };
}

/** The plan's final run, and one replica of its service, if the machines of this kind did both. */
function planOn(plan: Plan, machine: OwnMachine, catalog: Catalog) {
  const acceleratorId = hardwareIdOf(machine);
  const onMachine: Plan = {
    ...plan,
    machines: [...(plan.machines ?? []).filter(({ id }) => id !== machine.id), machine],
    training: { ...plan.training, acceleratorId, acceleratorCount: machine.count },
    serving: { ...plan.serving, acceleratorId },
  };
  const { trainingFacts, servingFacts } = estimatePlan({ plan: onMachine, catalog, countries: [] });
  const { tokensPerSecondPerReplica } = servingFacts;
  return {
    planDays: endsOf(trainingFacts.wallDays),
    // A machine that does not hold the model answers nobody.
    planTokensPerSecond: tokensPerSecondPerReplica.p90 > 0 ? endsOf(tokensPerSecondPerReplica) : null,
  };
}

function endsOf({ p10, p50, p90 }: Quantiles): OpenRange {
  return { p10, p50, p90 };
}
