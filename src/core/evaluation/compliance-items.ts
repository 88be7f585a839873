import { COUNTRY_INPUTS } from '#core/evaluation/collect-inputs';
import type { ComplianceEffort } from '#core/evaluation/compliance-effort';
import { complianceEfforts } from '#core/evaluation/compliance-efforts';
import type { CostModel } from '#core/evaluation/cost-model';
import type { CostScopeId, CountedDuties, TrainingFacts } from '#core/evaluation/evaluation';
import { countryFigureId } from '#core/evaluation/figure-book';
import type { ItemVector } from '#core/evaluation/item-vector';
import { type MonthShares, shareBefore } from '#core/evaluation/schedule';
import type { Approach } from '#core/evaluation/training-vectors';
import type { LawCatalog } from '#core/law/law';
import type { Plan } from '#core/plan/plan';
import { asKept, type KeptVector } from '#core/uncertainty/keep';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import { weightedSum } from '#core/uncertainty/vectors';

/** What work for the law costs where the team is: days times pay per day. */
export interface ComplianceCost {
  readonly effort: ComplianceEffort;
  readonly duties: CountedDuties;
  /** By stratum; null when pay is not known, or nothing is known to apply while something may. */
  readonly tables: ComplianceTables | null;
  readonly missing: readonly string[];
  readonly figureIds: readonly string[];
}

interface ComplianceTables {
  /** Loaded pay of an engineer [USD per year]. */
  readonly pay: KeptVector;
  /** [working days] */
  readonly onceDays: KeptVector;
  /** [working days per year] */
  readonly recurringDays: KeptVector;
}

/** Work for the law in one placement after the other. */
export interface ComplianceModel {
  costIn(placement: Plan['placement'], approach?: Approach): ComplianceCost;
  /** Pay for a day of the work over the yearly pay of an engineer, per run. */
  dayFactor(): KeptVector;
}

/** @param trainingFacts of the plan's own approach */
export function createComplianceModel(
  model: CostModel,
  law: LawCatalog,
  trainingFacts: TrainingFacts,
): ComplianceModel {
  const { plan, inputs, schedule } = model;
  const effortsOf = (approach: Approach) => {
    if (approach === plan.training.approach) return complianceEfforts(plan, law, { trainingFacts }, schedule);
    const { flop } = model.trainingOn(plan.training.acceleratorId, approach);
    const facts = { ...trainingFacts, flop: quantilesOf(flop, inputs.runCount) };
    const other = { ...plan, training: { ...plan.training, approach } };
    return complianceEfforts(other, law, { trainingFacts: facts }, schedule);
  };
  const own = effortsOf(plan.training.approach);
  let dayFactor: KeptVector | undefined;
  return {
    costIn(placement, approach = plan.training.approach) {
      const effortIn = approach === plan.training.approach ? own : effortsOf(approach);
      return costOf(model, effortIn(placement), placement.team);
    },
    dayFactor() {
      dayFactor ??= dayFactorOf(model);
      return dayFactor;
    },
  };
}

function costOf(model: CostModel, effort: ComplianceEffort, team: string): ComplianceCost {
  const { inputs } = model;
  const pay = model.loadedPay(team);
  const duties = { counted: effort.dutyCount, waiting: effort.unknownCount };
  const figureIds = [
    ...(pay?.figureIds ?? []),
    'assumption/compliance.pay_multiple',
    'assumption/compliance.working_days_per_year',
  ];
  const isOpen = effort.dutyCount === 0 && effort.unknownCount > 0;
  const missing = pay === null ? [countryFigureId(team, 'ml_engineer_salary_usd_median')] : [];
  if (pay === null || isOpen) return { effort, duties, tables: null, missing, figureIds };
  const tables = {
    pay: inputs.table(COUNTRY_INPUTS.pay, pay.value),
    onceDays: inputs.table(COUNTRY_INPUTS.complianceDays, effort.onceDays),
    recurringDays: inputs.table(COUNTRY_INPUTS.complianceRecurringDays, effort.recurringDaysPerYear),
  };
  return { effort, duties, tables, missing, figureIds };
}

function dayFactorOf({ inputs }: CostModel): KeptVector {
  const multiple = inputs.vector('compliance.pay_multiple');
  const days = inputs.vector('compliance.working_days_per_year');
  return inputs.keep.vector('compliance day', [multiple, days], inputs.vectorLength, (factor) => {
    for (let run = 0, length = factor.length; run < length; run += 1)
      factor[run] = (multiple[run] as number) / (days[run] as number);
  });
}

/**
 * Cost per run [USD], written to `target`: pay per day · (share of the one-off days + years of the recurring ones).
 *
 * @param onceShare share of the one-off work that is counted
 * @param years of recurring work that are counted
 */
function complianceUsd(
  model: CostModel,
  tables: ComplianceTables,
  dayFactor: Float64Array,
  onceShare: number,
  years: number,
  target: Float64Array,
): Float64Array {
  const { inputs } = model;
  const paySlots = inputs.slots(COUNTRY_INPUTS.pay);
  const onceSlots = inputs.slots(COUNTRY_INPUTS.complianceDays);
  const recurringSlots = inputs.slots(COUNTRY_INPUTS.complianceRecurringDays);
  const { pay, onceDays, recurringDays } = tables;
  for (let run = 0, length = target.length; run < length; run += 1) {
    const days =
      onceShare * (onceDays[onceSlots[run] as number] as number) +
      years * (recurringDays[recurringSlots[run] as number] as number);
    target[run] = (dayFactor[run] as number) * (pay[paySlots[run] as number] as number) * days;
  }
  return target;
}

/** Work for the law in a country within the horizon, as the country estimates need it; null when it is not known. */
export function complianceWithinHorizon(
  model: CostModel,
  country: string,
  { effort, tables }: ComplianceCost,
  dayFactor: KeptVector,
): { readonly usd: KeptVector; readonly quantiles: Quantiles } | null {
  if (tables === null) return null;
  const { inputs } = model;
  const years = effort.recurringYears;
  const onceShare = shareBefore(effort.onceShares, effort.onceShares.length);
  const slots = [COUNTRY_INPUTS.pay, COUNTRY_INPUTS.complianceDays, COUNTRY_INPUTS.complianceRecurringDays];
  const parts = [
    ...[tables.pay, tables.onceDays, tables.recurringDays, dayFactor],
    ...slots.map((id) => inputs.slots(id)),
    ...[onceShare, years],
  ];
  return inputs.keep.value(`compliance in ${country}`, parts, () => {
    const target = inputs.keep.memory.floats(inputs.vectorLength);
    const usd = asKept(complianceUsd(model, tables, dayFactor, onceShare, years, target));
    return { usd, quantiles: quantilesOf(usd, inputs.runCount) };
  });
}

/** Work for the law as a line per run. */
export function complianceItem(model: CostModel, cost: ComplianceCost, dayFactor: Float64Array): ItemVector {
  const { effort, tables, duties, missing, figureIds } = cost;
  const line = { id: 'compliance', shares: null, duties, missing, figureIds } as const;
  if (tables === null) return { ...line, usd: null };
  const { schedule, inputs } = model;
  const part = (onceShare: number, years: number) =>
    complianceUsd(model, tables, dayFactor, onceShare, years, inputs.scratch());
  const once = part(1, 0);
  const recurring = part(0, effort.recurringYears);
  const before = (end: number) => {
    const share = (shares: MonthShares) => shareBefore(shares, end);
    return weightedSum(
      [
        { vector: once, factor: share(effort.onceShares) },
        { vector: recurring, factor: share(effort.recurringShares) },
      ],
      inputs.scratch(),
    );
  };
  const usd = before(schedule.horizonMonths);
  const inScope = (scope: CostScopeId) =>
    scope === 'until_launch' ? before(schedule.launchMonth) : scope === 'first_12_months' ? before(12) : usd;
  return {
    ...line,
    usd,
    usdInScope: inScope,
    parts: [
      { usd: once, shares: effort.onceShares },
      { usd: recurring, shares: effort.recurringShares },
    ],
  };
}
