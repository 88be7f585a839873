import { indexLaw } from '#core/law/engine/law-index';
import type { Bilingual, Instrument, LawCatalog } from '#core/law/law';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';
import { compareText } from '#core/shared/compare-text';

/** A day on which the law changes for a plan. */
export interface LegalDate {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly instrument: Instrument;
  /** What the law says of the day; null = only that duties begin to bind. */
  readonly what: Bilingual | null;
  /** Whether a duty of the instrument applies; else all of them wait for an answer. */
  readonly isCertain: boolean;
  /** Duties of the plan that bind from this day on. */
  readonly dutyCount: number;
}

/**
 * Days from which duties of the plan bind, and phases of their instruments, from a day on.
 *
 * @param since YYYY-MM-DD; earlier days are past for the plan
 */
export function legalDates(
  { duties }: Pick<PlanDuties, 'duties'>,
  law: LawCatalog,
  since: string,
): readonly LegalDate[] {
  const index = indexLaw(law);
  const counts = new Map<Instrument, Map<string, number>>();
  const certain = new Set<Instrument>();
  for (const { assessment } of duties) {
    const { duty, state, from } = assessment;
    const instrument = index.instruments.get(duty.instrumentId);
    if (instrument === undefined || duty.isAdvice || (state !== 'applies' && state !== 'unknown')) continue;
    const days = counts.get(instrument) ?? new Map<string, number>();
    counts.set(instrument, days);
    if (state === 'applies') certain.add(instrument);
    if (from !== null && state === 'applies') days.set(from, (days.get(from) ?? 0) + 1);
  }
  const dates = [...counts].flatMap(([instrument, days]) => {
    const phases = instrument.phases.map(({ date, what }) => ({ date, what }));
    const others = [...days.keys()].filter((date) => !phases.some((phase) => phase.date === date));
    return [...phases, ...others.map((date) => ({ date, what: null }))].map(({ date, what }) => ({
      date,
      instrument,
      what,
      isCertain: certain.has(instrument),
      dutyCount: days.get(date) ?? 0,
    }));
  });
  return dates.filter(({ date }) => date >= since).toSorted((a, b) => compareText(a.date, b.date));
}
