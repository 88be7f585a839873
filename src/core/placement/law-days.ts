import { COUNTRY_INPUTS } from '#core/evaluation/collect-inputs';
import { AT, LOAD_WIDTH } from '#core/placement/law-load';
import type { PlacementBasis } from '#core/placement/placement-basis';
import { STRATUM_COUNT } from '#core/uncertainty/strata';
import { betweenEnds } from '#core/uncertainty/three-point';

/** Slots of the strata tables of days, by run. */
export interface LawSlots {
  readonly once: Uint16Array;
  readonly recurring: Uint16Array;
}

export const NO_SLOTS: LawSlots = { once: new Uint16Array(), recurring: new Uint16Array() };

/** Work for the law in days, run by run. */
export function createLawWork({ model, countries, loads }: PlacementBasis) {
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
    slots: { once: onceSlots, recurring: recurringSlots },
    /** Adds the work of the row of loads at `start` to totals. */
    addTo(
      total: Float64Array,
      payPerDay: Float64Array,
      rows: Float64Array,
      start: number,
      slots: LawSlots,
    ): void {
      if (rows[start + AT.dutyCount] === 0) return;
      const once = onceOf(rows, start);
      const recurring = recurringOf(rows, start);
      addDays(
        total,
        payPerDay,
        once.likely === 0 ? 0 : (rows[start + AT.onceWithin] as number) / once.likely,
        inputs.table(COUNTRY_INPUTS.complianceDays, once),
        slots.once,
        recurring.likely === 0 ? 0 : (rows[start + AT.recurringWithin] as number) / recurring.likely,
        inputs.table(COUNTRY_INPUTS.complianceRecurringDays, recurring),
        slots.recurring,
      );
    },
  };
}

/** total[i] += pay a day · (share · one-off days + years · recurring days) */
function addDays(
  total: Float64Array,
  payPerDay: Float64Array,
  onceShare: number,
  onceTable: Float64Array,
  onceSlots: Uint16Array,
  years: number,
  recurringTable: Float64Array,
  recurringSlots: Uint16Array,
): void {
  for (let run = 0, { length } = total; run < length; run += 1) {
    const days =
      onceShare * (onceTable[onceSlots[run] as number] as number) +
      years * (recurringTable[recurringSlots[run] as number] as number);
    total[run] = (total[run] as number) + (payPerDay[run] as number) * days;
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
