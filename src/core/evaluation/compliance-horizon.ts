import { type ComplianceCost, complianceUsd, onceWithinHorizon } from '#core/evaluation/compliance-items';
import type { CostModel } from '#core/evaluation/cost-model';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import type { Sampler } from '#core/uncertainty/sampler';

/** Work for the law within the horizon. */
export interface HorizonCompliance {
  /** Per run [USD], [vectorLength]. */
  readonly usd: Float64Array;
  readonly quantiles: Quantiles;
}

/** What the cost of the simulated runs was made of, and the cost. */
interface Kept {
  /** Each table is one object for the same three points, so that tables can be told apart by identity. */
  readonly tables: readonly Float64Array[];
  readonly onceShare: number;
  readonly years: number;
  readonly runsUsd: Float64Array;
  readonly quantiles: Quantiles;
}

/** By sampler and country, the last one only. */
const keptBySampler = new WeakMap<Sampler, Map<string, Kept>>();

/**
 * Work for the law country by country. Pay, days and their draws are hardly ever what a keystroke changes: the runs of
 * the last evaluation are kept, and taken again where nothing that they are made of is different.
 *
 * @param dayFactor see `ComplianceModel`; asked for only when something has to be computed
 * @param target receives the cost of the last country asked for, [vectorLength]
 * @returns the cost in a country; null when it is not known
 */
export function createHorizonCompliance(
  model: CostModel,
  dayFactor: () => Float64Array,
  target: Float64Array,
): (country: string, cost: ComplianceCost) => HorizonCompliance | null {
  const { inputs } = model;
  const { runCount, sampler } = inputs;
  const kept = keptBySampler.get(sampler) ?? new Map<string, Kept>();
  keptBySampler.set(sampler, kept);
  const common = [
    inputs.table('compliance.pay_multiple'),
    inputs.table('compliance.working_days_per_year'),
  ] as const;

  return (country, { effort, tables: own }) => {
    if (own === null) return null;
    const onceShare = onceWithinHorizon(effort);
    const years = effort.recurringYears;
    const tables = [own.pay, own.onceDays, own.recurringDays, ...common];
    const known = kept.get(country);
    const isSame =
      known?.onceShare === onceShare &&
      known.years === years &&
      tables.every((table, position) => table === known.tables[position]);
    if (known !== undefined && isSame) {
      target.set(known.runsUsd);
      // Further inputs may have moved the runs behind the simulated ones.
      complianceUsd(model, own, dayFactor(), onceShare, years, target, runCount);
      return { usd: target, quantiles: known.quantiles };
    }
    complianceUsd(model, own, dayFactor(), onceShare, years, target);
    const quantiles = quantilesOf(target, runCount);
    kept.set(country, { tables, onceShare, years, runsUsd: target.slice(0, runCount), quantiles });
    return { usd: target, quantiles };
  };
}
