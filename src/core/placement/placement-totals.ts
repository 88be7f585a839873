import { COUNTRY_INPUTS } from '#core/evaluation/collect-inputs';
import { AT, LOAD_WIDTH } from '#core/placement/law-load';
import type { PlaceCost, SeatCost } from '#core/placement/place-costs';
import type { PlacementBasis } from '#core/placement/placement-basis';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import { STRATUM_COUNT } from '#core/uncertainty/strata';
import { betweenEnds } from '#core/uncertainty/three-point';

/** Runs, about, on which the share of the median is compared between seats; picked evenly. */
const SOME_RUNS = 2000;

/** Totals over the horizon under placements, numbered as in `placementNumber`. */
export interface PlacementTotals {
  /** Estimated median and P90 of every placement [USD], [count]. */
  readonly p50: Float64Array;
  readonly p90: Float64Array;
  /** Critical duties that are open, [count]. */
  readonly criticalOpen: Uint16Array;
  /** 1 where nothing of the total is missing, [count]. */
  readonly isComplete: Uint8Array;
  /** The total of one placement over all runs of the plan, with its value when every input is likely. */
  exactly(number: number): { readonly usd: Quantiles; readonly likelyUsd: number };
}

/** Number of a placement from the numbers of its countries. */
export function placementNumber(
  training: number,
  serving: number,
  seat: number,
  countryCount: number,
): number {
  return (training * countryCount + serving) * countryCount + seat;
}

/** Countries of a placement by number. */
export function placementAt(number: number, countryCount: number) {
  const seat = number % countryCount;
  const work = Math.floor(number / countryCount);
  return { training: Math.floor(work / countryCount), serving: work % countryCount, seat };
}

/**
 * Median and P90 of the total of every placement. A percentile of a sum is no sum of percentiles, and 132,651 times
 * 10,000 runs take seconds, so that there are two steps:
 *
 * 1. an estimate for all of them. The mean of a total does add up, and is exact; what the median and P90 are of it is
 *    taken from placements that are like it: for each training price in every seat on some of the runs, and for each pair
 *    of a training and a serving price in one seat on all of them. Countries that are priced alike are one;
 * 2. `exactly`: the sum over all runs of the plan, for those that a decision hangs on.
 */
export function createPlacementTotals(basis: PlacementBasis): PlacementTotals {
  const { model, costs, loads } = basis;
  const { inputs } = model;
  const { runCount } = inputs;
  // The likely run is the first after the simulated ones; those of the tornado are not needed.
  const length = runCount + 1;
  const size = basis.countries.length;
  const count = size ** 3;
  const trained = distinct(basis.countries.map(costs.trained));
  const served = distinct(basis.countries.map(costs.served));
  const law = loads === null ? null : createLawWork(basis);
  const seats = basis.countries.map((country) => seatVectors(basis, country, length));
  const total = new Float64Array(length);
  const stride = Math.max(1, Math.floor(runCount / SOME_RUNS));
  const some = new Float64Array(Math.floor((runCount - 1) / stride) + 1);
  const rows = new Float64Array(size * LOAD_WIDTH);

  const p50 = new Float64Array(count);
  const p90 = new Float64Array(count);
  const criticalOpen = new Uint16Array(count);
  const isComplete = new Uint8Array(count);
  const lawUsd = new Float64Array(count);
  estimateAll();
  return { p50, p90, criticalOpen, isComplete, exactly };

  /** Total of a placement in every so manieth run, in `target`. */
  function addUp(number: number, target: Float64Array, stride: number): void {
    const { training, serving, seat } = placementAt(number, size);
    const { trainedWeight, net, payPerDay } = seats[seat] as SeatVectors;
    sumInto(target, costAt(trained, training).usd, trainedWeight, net, costAt(served, serving).usd, stride);
    if (law === null || payPerDay === null) return;
    loads?.fillSeats(training, serving, rows, seat);
    law.addTo(target, payPerDay, rows, seat * LOAD_WIDTH, stride);
  }

  function exactly(number: number) {
    addUp(number, total, 1);
    return { usd: quantilesOf(total, runCount), likelyUsd: total[runCount] as number };
  }

  function onSomeRuns(number: number) {
    addUp(number, some, stride);
    return { usd: quantilesOf(some, some.length), likelyUsd: 0 };
  }

  function estimateAll(): void {
    readLaw();
    const trainedMeans = trained.costs.map(({ usd }) => meanOf(usd, runCount));
    const trainedEligibleMeans = trained.costs.map(({ usd }) => meanProduct(usd, costs.eligible01, runCount));
    const servedMeans = served.costs.map(({ usd }) => meanOf(usd, runCount));
    const netMeans = seats.map(({ net }) => meanOf(net, runCount));
    const means = new Float64Array(count);
    for (let t = 0; t < size; t += 1)
      for (let s = 0; s < size; s += 1) {
        const [a, b] = [trained.classOf[t] as number, served.classOf[s] as number];
        const start = placementNumber(t, s, 0, size);
        for (let seat = 0; seat < size; seat += 1) {
          const { incentiveRate01 } = seats[seat] as SeatVectors;
          means[start + seat] =
            (trainedMeans[a] as number) -
            incentiveRate01 * (trainedEligibleMeans[a] as number) +
            (netMeans[seat] as number) +
            (servedMeans[b] as number) +
            (lawUsd[start + seat] as number);
        }
      }

    const seatOf = (t: number, s: number): number | null =>
      basis.isTied.training ? t : basis.isTied.serving ? s : null;
    const middleSeat = middlemost(
      seats.map(({ net }) => ({ usd: net })),
      runCount,
    );
    const middleServing = served.classOf.indexOf(middlemost(served.costs, runCount));
    /** Median and P90 over the mean, exact: [number, median, P90]. */
    const sharesAt = (number: number, totalAt = exactly): readonly [number, number] => {
      const mean = means[number] as number;
      if (mean === 0) return [1, 1];
      const { usd } = totalAt(number);
      return [usd.p50 / mean, usd.p90 / mean];
    };
    const byTraining = memoNumber((a) => {
      const t = trained.classOf.indexOf(a);
      const own = seatOf(t, middleServing);
      const sharesIn = (seat: number) => sharesAt(placementNumber(t, middleServing, seat, size), onSomeRuns);
      if (own === null) return basis.countries.map((_, seat) => sharesIn(seat));
      const alike = sharesIn(own);
      return basis.countries.map(() => alike);
    });
    const byPair = memoNumber((pair) => {
      const a = Math.floor(pair / served.costs.length);
      const t = trained.classOf.indexOf(a);
      const s = served.classOf.indexOf(pair % served.costs.length);
      const seat = seatOf(t, s) ?? middleSeat;
      const [middle, high] = sharesAt(placementNumber(t, s, seat, size));
      const [likeMiddle, likeHigh] = (byTraining(a)[seat] ?? [1, 1]) as readonly [number, number];
      return [likeMiddle === 0 ? 1 : middle / likeMiddle, likeHigh === 0 ? 1 : high / likeHigh] as const;
    });
    for (let t = 0; t < size; t += 1)
      for (let s = 0; s < size; s += 1) {
        if (basis.isTied.training && basis.isTied.serving && t !== s) continue;
        const [a, b] = [trained.classOf[t] as number, served.classOf[s] as number];
        const start = placementNumber(t, s, 0, size);
        const seatShares = byTraining(a);
        const [middle, high] = byPair(a * served.costs.length + b);
        for (let seat = 0; seat < size; seat += 1) {
          const [toMiddle, toHigh] = seatShares[seat] as readonly [number, number];
          p50[start + seat] = (means[start + seat] as number) * toMiddle * middle;
          p90[start + seat] = (means[start + seat] as number) * toHigh * high;
        }
      }
  }

  /** Critical duties and the mean cost of work for the law, by placement, and whether all of its cost is known. */
  function readLaw(): void {
    let number = 0;
    for (let t = 0; t < size; t += 1)
      for (let s = 0; s < size; s += 1) {
        const isWorkComplete =
          costAt(trained, t).complete && costAt(served, s).complete && costs.shared.complete;
        loads?.fillSeats(t, s, rows);
        for (let seat = 0; seat < size; seat += 1) {
          const row = seat * LOAD_WIDTH;
          const { payPerDay, meanPayPerDay, isSeatComplete } = seats[seat] as SeatVectors;
          if (law !== null)
            lawUsd[number] =
              meanPayPerDay *
              ((rows[row + AT.onceWithin] as number) * law.onceMeanOverLikely +
                (rows[row + AT.recurringWithin] as number) * law.recurringMeanOverLikely);
          criticalOpen[number] = rows[row + AT.criticalOpen] as number;
          isComplete[number] =
            isWorkComplete && isSeatComplete && (loads === null || payPerDay !== null) ? 1 : 0;
          number += 1;
        }
      }
  }
}

/** What a seat does to the total, per run, [runs and the likely one]. */
interface SeatVectors {
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

function seatVectors({ model, costs, loads }: PlacementBasis, country: string, length: number): SeatVectors {
  const { inputs } = model;
  const seat: SeatCost = costs.seat(country);
  const { usd, incentiveRate01, staffUntilLaunch01, payTable } = seat;
  const { eligible01 } = costs;
  const shared = costs.shared.usd;
  const trainedWeight = new Float64Array(length);
  const net = new Float64Array(length);
  for (let run = 0; run < length; run += 1) {
    const refund01 = incentiveRate01 * (eligible01[run] as number);
    trainedWeight[run] = 1 - refund01;
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

/** Work for the law in days, run by run. */
function createLawWork({ model, countries, loads }: PlacementBasis) {
  const { inputs } = model;
  const onceSlots = inputs.slots(COUNTRY_INPUTS.complianceDays);
  const recurringSlots = inputs.slots(COUNTRY_INPUTS.complianceRecurringDays);
  /** Ranges of days are skewed alike everywhere, so that one placement stands for all. */
  const first = new Float64Array(countries.length * LOAD_WIDTH);
  loads?.fillSeats(0, 0, first);
  const meanOverLikely = (id: string, point: ReturnType<typeof betweenEnds>) => {
    if (point.likely === 0) return 1;
    const table = inputs.table(id, point);
    let sum = 0;
    for (let stratum = 0; stratum < STRATUM_COUNT; stratum += 1) sum += table[stratum] as number;
    return sum / STRATUM_COUNT / point.likely;
  };
  return {
    onceMeanOverLikely: meanOverLikely(COUNTRY_INPUTS.complianceDays, onceOf(first, 0)),
    recurringMeanOverLikely: meanOverLikely(COUNTRY_INPUTS.complianceRecurringDays, recurringOf(first, 0)),
    /** Adds the work of the row of loads at `start` to totals of every so manieth run. */
    addTo(total: Float64Array, payPerDay: Float64Array, rows: Float64Array, start: number, stride: number) {
      if (rows[start + AT.dutyCount] === 0) return;
      const once = onceOf(rows, start);
      const recurring = recurringOf(rows, start);
      addDays(
        total,
        payPerDay,
        once.likely === 0 ? 0 : (rows[start + AT.onceWithin] as number) / once.likely,
        inputs.table(COUNTRY_INPUTS.complianceDays, once),
        onceSlots,
        recurring.likely === 0 ? 0 : (rows[start + AT.recurringWithin] as number) / recurring.likely,
        inputs.table(COUNTRY_INPUTS.complianceRecurringDays, recurring),
        recurringSlots,
        stride,
      );
    },
  };
}

/** total[i] += (pay a day · (share · one-off days + years · recurring days))[i · stride] */
function addDays(
  total: Float64Array,
  payPerDay: Float64Array,
  onceShare: number,
  onceTable: Float64Array,
  onceSlots: Uint16Array,
  years: number,
  recurringTable: Float64Array,
  recurringSlots: Uint16Array,
  stride: number,
): void {
  for (let i = 0, run = 0, { length } = total; i < length; i += 1, run += stride) {
    const days =
      onceShare * (onceTable[onceSlots[run] as number] as number) +
      years * (recurringTable[recurringSlots[run] as number] as number);
    total[i] = (total[i] as number) + (payPerDay[run] as number) * days;
  }
}

function onceOf(rows: Float64Array, start: number) {
  return betweenEnds({
    low: tidy(rows[start + AT.onceLow] as number),
    high: tidy(rows[start + AT.onceHigh] as number),
  });
}

function recurringOf(rows: Float64Array, start: number) {
  return betweenEnds({
    low: tidy(rows[start + AT.recurringLow] as number),
    high: tidy(rows[start + AT.recurringHigh] as number),
  });
}

/** Sums and differences of days leave a rest of 1e-15 where nothing is, which a range must not start at. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

interface Distinct {
  readonly costs: readonly PlaceCost[];
  /** By country. */
  readonly classOf: Uint16Array;
}

/** Countries that are priced alike share their vector, and are computed once. */
function distinct(costs: readonly PlaceCost[]): Distinct {
  const known = new Map<Float64Array, number>();
  const kept: PlaceCost[] = [];
  const classOf = Uint16Array.from(costs, (cost) => {
    let position = known.get(cost.usd);
    if (position === undefined) {
      position = kept.length;
      known.set(cost.usd, position);
      kept.push(cost);
    }
    return position;
  });
  return { costs: kept, classOf };
}

/** total[i] = (trained · weight + net + served)[i · stride]; two at a time, since the loop's own checks cost the most. */
function sumInto(
  total: Float64Array,
  trained: Float64Array,
  weight: Float64Array,
  net: Float64Array,
  served: Float64Array,
  stride: number,
): void {
  const { length } = total;
  const end = length - (length % 2);
  let run = 0;
  for (let i = 0; i < end; i += 2) {
    const next = run + stride;
    total[i] =
      (trained[run] as number) * (weight[run] as number) + (net[run] as number) + (served[run] as number);
    total[i + 1] =
      (trained[next] as number) * (weight[next] as number) + (net[next] as number) + (served[next] as number);
    run = next + stride;
  }
  for (let i = end; i < length; i += 1)
    total[i] =
      (trained[run] as number) * (weight[run] as number) + (net[run] as number) + (served[run] as number);
}

/** `memo` for numbers. */
function memoNumber<V>(compute: (key: number) => V): (key: number) => V {
  const known = new Map<number, V>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

function costAt({ costs, classOf }: Distinct, country: number): PlaceCost {
  return costs[classOf[country] as number] as PlaceCost;
}

/** The one with the middle value of a typical run. */
function middlemost(costs: readonly Pick<PlaceCost, 'usd'>[], run: number): number {
  const order = costs
    .map(({ usd }, position) => ({ position, value: usd[run] as number }))
    .sort((a, b) => a.value - b.value);
  return order[Math.floor(order.length / 2)]?.position ?? 0;
}

function meanOf(vector: Float64Array, length: number): number {
  let sum = 0;
  for (let run = 0; run < length; run += 1) sum += vector[run] as number;
  return sum / length;
}

function meanProduct(left: Float64Array, right: Float64Array, length: number): number {
  let sum = 0;
  for (let run = 0; run < length; run += 1) sum += (left[run] as number) * (right[run] as number);
  return sum / length;
}
