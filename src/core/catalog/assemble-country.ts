import type { Country, CountryFactorId, CountryTextId } from '#core/catalog/catalog';
import { Country as CountrySchema } from '#core/catalog/catalog';
import type { FactorSource } from '#core/catalog/factor-source-table';
import type { FactorColumn, FactorRow } from '#core/catalog/factor-table';
import type { PlaceRow } from '#core/catalog/place-table';

const FACTOR_IDS = Object.keys(CountrySchema.shape.factors.shape) as readonly CountryFactorId[];
const TEXT_IDS = Object.keys(CountrySchema.shape.textSources.shape) as readonly CountryTextId[];

/**
 * Joins what three tables say about a country.
 *
 * @param sourceOf source of a cell; the caller has checked that every cell has one
 */
export function assembleCountry(
  row: FactorRow,
  place: PlaceRow,
  sourceOf: (column: FactorColumn) => FactorSource,
): Country {
  const factors = FACTOR_IDS.map((id) => [id, { value: row[id], ...sourceOf(id) }] as const);
  const textSources = TEXT_IDS.map((id) => [id, sourceOf(id)] as const);
  return {
    iso2: row.iso2,
    nameEn: row.name_en,
    nameZh: row.name_zh,
    region: row.region,
    currency: row.currency,
    city: place.city,
    latitudeDeg: place.latitude_deg,
    longitudeDeg: place.longitude_deg,
    languages: row.main_languages.split(';').map((language) => language.trim()),
    exportGroup: row.export_group,
    exportNote: row.chip_export_tier,
    sanctionsNote: row.sanctions_note,
    rdIncentiveNote: row.rd_incentive_note,
    aiTalentNote: row.ai_talent_note,
    policySupportNote: row.policy_support_note,
    digitalAdequacyEu: row.digital_adequacy_eu,
    factors: Object.fromEntries(factors) as Country['factors'],
    textSources: Object.fromEntries(textSources) as Country['textSources'],
  };
}
