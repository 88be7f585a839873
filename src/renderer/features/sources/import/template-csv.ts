import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import { OFFER_COLUMNS } from '#core/catalog/offer-table';
import { csvLine } from '#core/catalog/write-csv';

/** Rows of the template at most: enough to see the form. */
const EXAMPLE_COUNT = 3;

/**
 * A price list to start from: the header and a few rows of the catalog for an accelerator, to be replaced.
 *
 * @param acceleratorId whose offers stand as examples; those of any other if it has none
 */
export function templateCsv(catalog: Pick<Catalog, 'offers'>, acceleratorId: string | null): string {
  const own = catalog.offers.filter((offer) => offer.acceleratorId === acceleratorId);
  const examples = (own.length > 0 ? own : catalog.offers).slice(0, EXAMPLE_COUNT);
  return [OFFER_COLUMNS, ...examples.map(cellsOf)].map((cells) => `${csvLine(cells)}\n`).join('');
}

function cellsOf(offer: CloudOffer): readonly (string | number | null)[] {
  const { usdPerHour, acceleratorCount } = offer;
  const each = usdPerHour === null ? null : Number((usdPerHour / acceleratorCount).toPrecision(6));
  const cells: Readonly<Record<string, string | number | null>> = {
    provider: offer.provider,
    region: offer.region,
    country: offer.country,
    instance_type: offer.instanceType,
    accelerator_id: offer.acceleratorId,
    accelerator_count: acceleratorCount,
    vcpus: offer.vcpuCount,
    memory_gb: offer.memoryGb,
    price_usd_per_hour: usdPerHour,
    spot_price_usd_per_hour: offer.spotUsdPerHour,
    price_per_accelerator_hour_usd: each,
    source: offer.source,
    as_of: offer.asOf,
    confidence: offer.confidence,
    note: offer.note,
  };
  return OFFER_COLUMNS.map((column) => cells[column] ?? null);
}
