import type { LawSlots } from '#core/placement/law-days';
import type { SeatVectors } from '#core/placement/seat-vectors';

/** Runs, about, on which the share of the median is compared between seats; picked evenly. */
const SOME_RUNS = 2000;

/** The vectors of a total over the same runs. */
export interface RunSet {
  /** Written anew for each total. */
  readonly total: Float64Array;
  /** A vector of the model over these runs. */
  of(vector: Float64Array): Float64Array;
  seatAt(seat: number): Pick<SeatVectors, 'trainedWeight' | 'net' | 'payPerDay'>;
  readonly lawSlots: LawSlots;
}

/** Some of the runs, evenly picked, side by side: read out of the whole vectors they would cost what all of them do. */
export function pickRuns(all: RunSet, runCount: number): RunSet {
  const stride = Math.max(1, Math.floor(runCount / SOME_RUNS));
  const length = Math.floor((runCount - 1) / stride) + 1;
  const known = new Map<Float64Array, Float64Array>();
  const of = (vector: Float64Array): Float64Array => {
    let picked = known.get(vector);
    if (picked === undefined) {
      picked = new Float64Array(length);
      for (let i = 0; i < length; i += 1) picked[i] = vector[i * stride] as number;
      known.set(vector, picked);
    }
    return picked;
  };
  const slotsOf = (slots: Uint16Array) =>
    slots.length === 0 ? slots : Uint16Array.from({ length }, (_, i) => slots[i * stride] as number);
  return {
    total: new Float64Array(length),
    of,
    seatAt: (seat) => {
      const { trainedWeight, net, payPerDay } = all.seatAt(seat);
      return {
        trainedWeight: of(trainedWeight),
        net: of(net),
        payPerDay: payPerDay === null ? null : of(payPerDay),
      };
    },
    lawSlots: { once: slotsOf(all.lawSlots.once), recurring: slotsOf(all.lawSlots.recurring) },
  };
}
