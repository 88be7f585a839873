import * as z from 'zod';
import type { CloudOffer } from '#core/catalog/catalog';
import {
  idCell,
  iso2Cell,
  numberCell,
  optionalNumberCell,
  optionalTextCell,
  provenanceCells,
  provenanceOf,
  textCell,
} from '#core/catalog/cell';
import type { TableRow } from '#core/catalog/table';

/** USD an hour for a whole machine: from a tenth of a cent to 72 accelerators of the dearest kind. */
const usdPerHour = optionalNumberCell(0.001, 5_000);

/** Prices in the file are rounded to four digits. */
const PRICE_TOLERANCE = { relative: 0.005, absoluteUsd: 0.0002 };

/** Columns of `compute/cloud_offers.csv` and of the price lists that users import. */
export const OfferRow = z
  .object({
    provider: textCell,
    region: textCell,
    country: iso2Cell,
    instance_type: textCell,
    accelerator_id: idCell,
    accelerator_count: numberCell(0.01, 10_000),
    vcpus: optionalNumberCell(0.1, 10_000),
    memory_gb: optionalNumberCell(0.1, 200_000),
    price_usd_per_hour: usdPerHour,
    spot_price_usd_per_hour: usdPerHour,
    price_per_accelerator_hour_usd: usdPerHour,
    ...provenanceCells,
    note: optionalTextCell,
  })
  .superRefine((row, context) => {
    const { price_usd_per_hour: whole, price_per_accelerator_hour_usd: each } = row;
    if (whole === null && row.spot_price_usd_per_hour === null)
      context.addIssue({
        code: 'custom',
        path: ['price_usd_per_hour'],
        message: 'a price here or in spot_price_usd_per_hour',
      });
    if (whole === null || each === null) return;
    const expected = whole / row.accelerator_count;
    if (Math.abs(each - expected) > PRICE_TOLERANCE.absoluteUsd + PRICE_TOLERANCE.relative * expected)
      context.addIssue({
        code: 'custom',
        path: ['price_per_accelerator_hour_usd'],
        message: `price_usd_per_hour / accelerator_count = ${Number(expected.toPrecision(5))}`,
      });
  });

/** The columns of a price list, in the order of `cloud_offers.csv`. */
export const OFFER_COLUMNS: readonly string[] = Object.keys(OfferRow.shape);

/**
 * Turns the rows of one list into offers.
 *
 * An id is made of provider, region, instance type and accelerator. Where a list holds the same four twice (two sources,
 * two dates) the second gets `#2`, the third `#3`, in the order of the rows, so that the first keeps its id.
 */
export function toOffers(rows: readonly TableRow<z.output<typeof OfferRow>>[]): CloudOffer[] {
  const seenCount = new Map<string, number>();
  return rows.map(({ value: row }) => {
    const base = [row.provider, row.region, row.instance_type, row.accelerator_id].join('/');
    const count = (seenCount.get(base) ?? 0) + 1;
    seenCount.set(base, count);
    return {
      id: count === 1 ? base : `${base}#${count}`,
      provider: row.provider,
      region: row.region,
      country: row.country,
      instanceType: row.instance_type,
      acceleratorId: row.accelerator_id,
      acceleratorCount: row.accelerator_count,
      vcpuCount: row.vcpus,
      memoryGb: row.memory_gb,
      usdPerHour: row.price_usd_per_hour,
      spotUsdPerHour: row.spot_price_usd_per_hour,
      note: row.note,
      ...provenanceOf(row),
    };
  });
}
