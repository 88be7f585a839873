import type { Duty, Instrument, Jurisdiction, LawCatalog } from '#core/law/law';

/** The law by key; built once per catalog. */
export interface LawIndex {
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly duties: ReadonlyMap<string, Duty>;
  /** Codes of all territories that some instrument covers, and of all jurisdictions. */
  readonly codes: readonly string[];
  /** Jurisdictions with an instrument or duty in a territory, in the order of the catalog. */
  covering(territory: string): readonly Jurisdiction[];
}

const indexes = new WeakMap<LawCatalog, LawIndex>();

/** @returns the index of the law; the same object for the same law */
export function indexLaw(law: LawCatalog): LawIndex {
  let index = indexes.get(law);
  if (index === undefined) {
    index = build(law);
    indexes.set(law, index);
  }
  return index;
}

function build({ jurisdictions }: LawCatalog): LawIndex {
  const byTerritory = new Map<string, Jurisdiction[]>();
  for (const jurisdiction of jurisdictions)
    for (const territory of territoriesOf(jurisdiction))
      byTerritory.set(territory, [...(byTerritory.get(territory) ?? []), jurisdiction]);
  return {
    jurisdictions: new Map(jurisdictions.map((jurisdiction) => [jurisdiction.id, jurisdiction])),
    instruments: new Map(
      jurisdictions.flatMap(({ instruments }) =>
        instruments.map((instrument) => [instrument.id, instrument]),
      ),
    ),
    duties: new Map(jurisdictions.flatMap(({ duties }) => duties.map((duty) => [duty.id, duty]))),
    codes: [...new Set([...jurisdictions.map(({ id }) => id), ...byTerritory.keys()])].sort(),
    covering: (territory) => byTerritory.get(territory) ?? [],
  };
}

function territoriesOf({ covers, instruments, duties }: Jurisdiction): ReadonlySet<string> {
  return new Set([
    ...covers,
    ...instruments.flatMap((instrument) => instrument.covers),
    ...duties.flatMap((duty) => duty.covers),
  ]);
}
