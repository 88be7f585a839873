import { createLawWork, NO_SLOTS } from '#core/placement/law-days';
import { AT, LOAD_WIDTH } from '#core/placement/law-load';
import type { PlaceCost } from '#core/placement/place-costs';
import type { PlacementBasis } from '#core/placement/placement-basis';
import { pickRuns, type RunSet } from '#core/placement/run-set';
import { type SeatVectors, seatVectors, trainedWeights } from '#core/placement/seat-vectors';
import { type Quantiles, quantilesOf } from '#core/uncertainty/quantiles';
import { meanOf } from '#core/uncertainty/vectors';

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
  const weightOf = memoNumber((rate01) => trainedWeights(costs.eligible01, rate01, length));
  const seats = basis.countries.map((country) => seatVectors(basis, country, weightOf, length));
  const allRuns: RunSet = {
    total: new Float64Array(length),
    of: (vector) => vector,
    seatAt: (seat) => seats[seat] as SeatVectors,
    lawSlots: law?.slots ?? NO_SLOTS,
  };
  const someRuns = pickRuns(allRuns, runCount);
  const rows = new Float64Array(size * LOAD_WIDTH);

  const p50 = new Float64Array(count);
  const p90 = new Float64Array(count);
  const criticalOpen = new Uint16Array(count);
  const isComplete = new Uint8Array(count);
  const lawUsd = new Float64Array(count);
  estimateAll();
  return { p50, p90, criticalOpen, isComplete, exactly };

  /** Adds a total up, over all runs or over some of them. */
  function addUp(number: number, runs: RunSet): void {
    const { training, serving, seat } = placementAt(number, size);
    const { trainedWeight, net, payPerDay } = runs.seatAt(seat);
    const trainedUsd = runs.of(costAt(trained, training).usd);
    sumInto(runs.total, trainedUsd, trainedWeight, net, runs.of(costAt(served, serving).usd));
    if (law === null || payPerDay === null) return;
    loads?.fillSeats(training, serving, rows, seat);
    law.addTo(runs.total, payPerDay, rows, seat * LOAD_WIDTH, runs.lawSlots);
  }

  function exactly(number: number) {
    addUp(number, allRuns);
    return { usd: quantilesOf(allRuns.total, runCount), likelyUsd: allRuns.total[runCount] as number };
  }

  function onSomeRuns(number: number) {
    addUp(number, someRuns);
    return { usd: quantilesOf(someRuns.total, someRuns.total.length), likelyUsd: 0 };
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

/** total[i] = trained[i] · weight[i] + net[i] + served[i] */
function sumInto(
  total: Float64Array,
  trained: Float64Array,
  weight: Float64Array,
  net: Float64Array,
  served: Float64Array,
): void {
  for (let run = 0, { length } = total; run < length; run += 1)
    total[run] =
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

function meanProduct(left: Float64Array, right: Float64Array, length: number): number {
  let sum = 0;
  for (let run = 0; run < length; run += 1) sum += (left[run] as number) * (right[run] as number);
  return sum / length;
}
