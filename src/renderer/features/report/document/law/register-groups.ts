import type { LawIndex } from '#core/law/engine/law-index';
import type { Instrument, Jurisdiction } from '#core/law/law';
import { type DutyEntry, ENTRY_KINDS } from '#core/law/plan-duties/duty-entries';

export interface RegisterLaw {
  readonly instrument: Instrument;
  /** What binds first, then in the order given. */
  readonly entries: readonly DutyEntry[];
}

export interface RegisterGroup {
  readonly jurisdiction: Jurisdiction;
  /** Countries of the plan that its duties bind in. */
  readonly countries: readonly string[];
  readonly laws: readonly RegisterLaw[];
}

/** Duties under the jurisdiction and the law that they come from, in the order in which these first appear. */
export function registerGroups(entries: readonly DutyEntry[], index: LawIndex): readonly RegisterGroup[] {
  const byLaw = Map.groupBy(entries, ({ assessment }) => assessment.duty.instrumentId);
  const laws = [...byLaw].flatMap(([id, of]): readonly RegisterLaw[] => {
    const instrument = index.instruments.get(id);
    const sorted = of.toSorted((a, b) => ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind));
    return instrument === undefined ? [] : [{ instrument, entries: sorted }];
  });
  const byJurisdiction = Map.groupBy(laws, ({ instrument }) => instrument.jurisdiction);
  return [...byJurisdiction].flatMap(([id, of]): readonly RegisterGroup[] => {
    const jurisdiction = index.jurisdictions.get(id);
    const countries = of.flatMap((law) => law.entries.flatMap((entry) => entry.countries));
    return jurisdiction === undefined ? [] : [{ jurisdiction, countries: [...new Set(countries)], laws: of }];
  });
}
