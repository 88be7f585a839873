import { COUNTRY_INPUTS, type CostModel } from '#core/evaluation/cost-model';
import { countryFigureId } from '#core/evaluation/figure-book';
import type { ItemVector } from '#core/evaluation/item-vector';
import { evenShares, shareBefore } from '#core/evaluation/schedule';
import type { StaffEffort } from '#core/evaluation/staff-effort';
import type { KeptVector } from '#core/uncertainty/keep';
import { scaleInto, type Term, weightedSum } from '#core/uncertainty/vectors';

/** What staff costs in a country: `payYears` times the pay of a run. */
export interface StaffCost extends StaffEffort {
  /** Loaded pay by stratum [USD per year]; null when the country's pay is not known. */
  readonly payTable: KeptVector | null;
  readonly missing: readonly string[];
  readonly figureIds: readonly string[];
}

/** @returns null when the plan has no team */
export function staffCost(model: CostModel, country: string): StaffCost | null {
  const { effort, inputs } = model;
  if (effort === null) return null;
  const pay = model.loadedPay(country);
  return {
    ...effort,
    payTable: pay === null ? null : inputs.table(COUNTRY_INPUTS.pay, pay.value),
    missing: pay === null ? [countryFigureId(country, 'ml_engineer_salary_usd_median')] : [],
    figureIds: pay?.figureIds ?? [],
  };
}

/** Staff within the horizon per run [USD], [vectorLength]; null when the country's pay is not known. */
export function staffUsd({ inputs }: CostModel, country: string, staff: StaffCost): KeptVector | null {
  const { payTable, payYears } = staff;
  if (payTable === null) return null;
  const slots = inputs.slots(COUNTRY_INPUTS.pay);
  return inputs.keep.vector(
    `staff in ${country}`,
    [payTable, payYears, slots],
    inputs.vectorLength,
    (usd) => {
      for (let run = 0, length = usd.length; run < length; run += 1)
        usd[run] = payYears * (payTable[slots[run] as number] as number);
    },
  );
}

/** Staff as a line per run. */
export function staffItem(model: CostModel, country: string, staff: StaffCost): ItemVector {
  const { shares, missing, figureIds } = staff;
  return { id: 'staff', usd: staffUsd(model, country, staff), shares, missing, figureIds };
}

/**
 * Tax incentive for research and development: rate · eligible share · (staff until launch + training compute).
 * The rate is that of the country the team works in, for a small company with profits, whether it is paid out or set off
 * against taxes: the catalog does not tell the two apart. Refunded at the end of the first year.
 */
export interface Incentive {
  /** Effective subsidy over eligible cost [0..1]; null = unknown. */
  readonly rate01: number | null;
  readonly missing: readonly string[];
  readonly figureIds: readonly string[];
}

const REFUND_MONTH = 11;

/** @returns null when the plan does not claim it */
export function incentiveOf(model: CostModel, country: string): Incentive | null {
  const { plan, book } = model;
  if (!plan.claimsRdIncentive) return null;
  const factor = countryFigureId(country, 'rd_effective_subsidy_pct');
  const percent = book.countryFactor(country, 'rd_effective_subsidy_pct', 'percent');
  return {
    rate01: percent === null ? null : percent / 100,
    missing: percent === null ? [factor] : [],
    figureIds: percent === null ? [] : [factor, 'assumption/incentive.eligible_share'],
  };
}

/** The incentive as a line per run, negative. */
export function incentiveItem(
  model: CostModel,
  incentive: Incentive,
  staff: (StaffCost & { readonly usd: Float64Array | null }) | null,
  training: readonly ItemVector[],
): ItemVector {
  const { missing, figureIds, rate01 } = incentive;
  const { horizonMonths } = model.schedule;
  const shares = evenShares(horizonMonths, Math.min(REFUND_MONTH, horizonMonths - 1), 1);
  if (rate01 === null) return { id: 'rd_incentive', usd: null, shares, missing, figureIds };
  const eligibleShare = model.eligibleShare();
  const terms: Term[] = [];
  for (const { usd, shares } of training)
    if (usd !== null)
      terms.push({ vector: usd, factor: shares === null ? 1 : shareBefore(shares, shares.length) });
  if (staff?.usd) terms.push({ vector: staff.usd, factor: staff.untilLaunch01 });
  const usd = weightedSum(terms, model.inputs.scratch());
  scaleInto(usd, -rate01, eligibleShare);
  return { id: 'rd_incentive', usd, shares, missing, figureIds };
}
