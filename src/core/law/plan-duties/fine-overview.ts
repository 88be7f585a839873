import { indexLaw } from '#core/law/engine/law-index';
import type { Instrument, LawCatalog } from '#core/law/law';
import {
  type CompanySize,
  type FineExposure,
  fineExposure,
  type UnitsPerUsd,
} from '#core/law/money/fine-exposure';
import { companySizeOf } from '#core/law/plan-duties/company-size';
import type { PlanDuties } from '#core/law/plan-duties/plan-duties';

/** The highest fine that an instrument threatens for duties of a plan. */
export interface InstrumentFine {
  readonly instrument: Instrument;
  readonly exposure: FineExposure;
  /** Size that shares of turnover and reliefs were taken of. */
  readonly company: CompanySize;
  /** Countries of the plan in which it applies. */
  readonly countries: readonly string[];
  /** Duties of the plan that it threatens with a fine. */
  readonly dutyCount: number;
}

export interface FineOverview {
  /** Highest ceiling first, then those that are not known. */
  readonly fines: readonly InstrumentFine[];
  /** Instruments with duties of the plan that name no fine, or none that was read. */
  readonly without: readonly Instrument[];
}

/** Fines behind the duties that apply, one line an instrument. Ceilings of single cases: their sum means nothing. */
export function fineOverview(
  { duties }: Pick<PlanDuties, 'duties'>,
  law: LawCatalog,
  unitsPerUsd: UnitsPerUsd,
): FineOverview {
  const index = indexLaw(law);
  const byInstrument = new Map<Instrument, InstrumentFine | null>();
  for (const { assessment, place, countries } of duties) {
    const { duty, state } = assessment;
    const instrument = index.instruments.get(duty.instrumentId);
    if (instrument === undefined || duty.isAdvice || state !== 'applies') continue;
    const company = companySizeOf(place.known.facts);
    const exposure = fineExposure(duty, instrument, company, unitsPerUsd);
    const known = byInstrument.get(instrument) ?? null;
    byInstrument.set(instrument, merged(known, exposure, { instrument, company, countries }));
  }
  const fines = [...byInstrument.values()].filter((fine) => fine !== null);
  return {
    fines: fines.toSorted((a, b) => (b.exposure.ceilingUsd ?? -1) - (a.exposure.ceilingUsd ?? -1)),
    without: [...byInstrument].flatMap(([instrument, fine]) => (fine === null ? [instrument] : [])),
  };
}

function merged(
  known: InstrumentFine | null,
  exposure: FineExposure | null,
  of: Pick<InstrumentFine, 'instrument' | 'company' | 'countries'>,
): InstrumentFine | null {
  if (exposure === null) return known;
  if (known === null) return { ...of, exposure, dutyCount: 1 };
  const isHigher = (exposure.ceilingUsd ?? -1) > (known.exposure.ceilingUsd ?? -1);
  return {
    ...known,
    ...(isHigher ? { exposure, company: of.company } : {}),
    countries: [...new Set([...known.countries, ...of.countries])],
    dutyCount: known.dutyCount + 1,
  };
}
