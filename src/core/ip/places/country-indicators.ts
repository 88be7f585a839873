import {
  INDICATOR_IDS,
  type Indicator,
  type IndicatorDefinition,
  type IndicatorId,
  type IpCatalog,
} from '#core/ip/ip';
import { ipPlacesOf } from '#core/ip/places/ip-places';
import { gradeOf } from '#core/ip/score/indicator-grade';
import { memo } from '#core/shared/memo';

/** An indicator as it stands in a country. */
export interface CountryIndicator {
  readonly definition: IndicatorDefinition;
  readonly indicator: Indicator;
  /** Whose it is: the country's own, or the Union's. */
  readonly jurisdiction: string;
  /** [0..100]; null = not known, or not graded. */
  readonly grade100: number | null;
}

export type CountryIndicators = Readonly<Record<IndicatorId, CountryIndicator>>;

const finders = new WeakMap<IpCatalog, (country: string) => CountryIndicators | null>();

/** Indicators of a country: its own where known, else those of the Union it is in; null = the catalog has nothing. */
export function countryIndicators(ip: IpCatalog, country: string): CountryIndicators | null {
  let find = finders.get(ip);
  if (find === undefined) {
    find = memo((each) => findIndicators(ip, each));
    finders.set(ip, find);
  }
  return find(country);
}

function findIndicators(ip: IpCatalog, country: string): CountryIndicators | null {
  // The narrowest jurisdiction first: it speaks of the country itself.
  const places = ipPlacesOf(ip, country).toReversed();
  const [nearest] = places;
  if (nearest === undefined) return null;
  const definitions = new Map(ip.indicators.map((definition) => [definition.id, definition]));
  const entries = INDICATOR_IDS.flatMap((id): readonly (readonly [IndicatorId, CountryIndicator])[] => {
    const definition = definitions.get(id);
    if (definition === undefined) return [];
    const known = places.find(({ jurisdiction }) => jurisdiction.indicators[id].value !== null) ?? nearest;
    const indicator = known.jurisdiction.indicators[id];
    const grade100 = gradeOf(definition, indicator);
    return [[id, { definition, indicator, jurisdiction: known.jurisdiction.id, grade100 }]];
  });
  return Object.fromEntries(entries) as CountryIndicators;
}
