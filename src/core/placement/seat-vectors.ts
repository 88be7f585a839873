import { COUNTRY_INPUTS } from '#core/evaluation/collect-inputs';
import type { SeatCost } from '#core/placement/place-costs';
import type { PlacementBasis } from '#core/placement/placement-basis';

/** What a seat does to the total, per run, [runs and the likely one]. */
export interface SeatVectors {
  /** 1 − incentive of what training costs. */
  readonly trainedWeight: Float64Array;
  readonly incentiveRate01: number;
  /** Staff after its incentive, and what is the same everywhere [USD]. */
  readonly net: Float64Array;
  /** Pay for a day of work for the law [USD]; null = not known, or not counted. */
  readonly payPerDay: Float64Array | null;
  readonly meanPayPerDay: number;
  readonly isSeatComplete: boolean;
}

/** 1 − rate · eligible share, per run. */
export function trainedWeights(eligible01: Float64Array, rate01: number, length: number): Float64Array {
  const weights = new Float64Array(length);
  for (let run = 0; run < length; run += 1) weights[run] = 1 - rate01 * (eligible01[run] as number);
  return weights;
}

export function seatVectors(
  { model, costs, loads }: PlacementBasis,
  country: string,
  weightOf: (rate01: number) => Float64Array,
  length: number,
): SeatVectors {
  const { inputs } = model;
  const seat: SeatCost = costs.seat(country);
  const { usd, incentiveRate01, staffUntilLaunch01, payTable } = seat;
  const { eligible01 } = costs;
  const shared = costs.shared.usd;
  const trainedWeight = weightOf(incentiveRate01);
  const net = new Float64Array(length);
  for (let run = 0; run < length; run += 1) {
    const refund01 = incentiveRate01 * (eligible01[run] as number);
    net[run] = (usd[run] as number) * (1 - refund01 * staffUntilLaunch01) + (shared[run] as number);
  }
  const base = { trainedWeight, incentiveRate01, net, isSeatComplete: seat.complete };
  if (payTable === null || loads === null) return { ...base, payPerDay: null, meanPayPerDay: 0 };
  const multiple = inputs.vector('compliance.pay_multiple');
  const days = inputs.vector('compliance.working_days_per_year');
  const slots = inputs.slots(COUNTRY_INPUTS.pay);
  const payPerDay = new Float64Array(length);
  let sum = 0;
  for (let run = 0; run < length; run += 1) {
    const pay =
      ((multiple[run] as number) / (days[run] as number)) * (payTable[slots[run] as number] as number);
    payPerDay[run] = pay;
    if (run < length - 1) sum += pay;
  }
  return { ...base, payPerDay, meanPayPerDay: sum / (length - 1) };
}
