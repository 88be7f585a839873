import * as z from 'zod';
import type { Catalog } from '#core/catalog/catalog';
import { optionalNumberCell, optionalTextCell, textCell } from '#core/catalog/cell';
import type { TableIssue } from '#core/catalog/issue';
import { OFFER_COLUMNS } from '#core/catalog/offer-table';
import { readTable } from '#core/catalog/table';
import { csvLine } from '#core/catalog/write-csv';
import { headerOf } from '#core/prices/exchange-table';

/**
 * A price list in the layout of the SkyPilot catalog (`vms.csv`, schema v5 to v9; README of
 * github.com/skypilot-org/skypilot-catalog): one file a cloud, so that the cloud is not in it, and no date either.
 */
const SkyPilotRow = z.object({
  InstanceType: textCell,
  AcceleratorName: optionalTextCell,
  AcceleratorCount: optionalNumberCell(0, 10_000),
  vCPUs: optionalNumberCell(0, 10_000),
  MemoryGiB: optionalNumberCell(0, 200_000),
  Price: optionalNumberCell(0.001, 5_000),
  SpotPrice: optionalNumberCell(0.001, 5_000),
  Region: textCell,
});

const OPTIONAL = ['vCPUs', 'MemoryGiB', 'SpotPrice'];
const GB_PER_GIB = 1.073741824;

export interface SkyPilotContext {
  readonly catalog: Pick<Catalog, 'offers' | 'accelerators'>;
  /** Provider of the catalog that the file is of. */
  readonly provider: string;
  /** Month of the prices, YYYY-MM. */
  readonly asOf: string;
  readonly fileName: string;
}

/** A list turned into the columns of `cloud_offers.csv`. */
export interface SkyPilotReading {
  /** CSV with `OFFER_COLUMNS`, valid rows alone. */
  readonly csv: string;
  /** Rows of machines without an accelerator, which nobody trains on. */
  readonly skippedCount: number;
  readonly issues: readonly TableIssue[];
}

/** Whether a CSV text has the layout, by its header. */
export function isSkyPilotLayout(text: string): boolean {
  const names = headerOf(text);
  return names.includes('InstanceType') && names.includes('AcceleratorName');
}

/** A provider that the name of the file names: `nebius.csv`, `aws_vms.csv`; null = none. */
export function providerInName(fileName: string, providers: readonly string[]): string | null {
  const words = fileName.toLowerCase().split(/[^a-z0-9-]+/);
  return providers.find((id) => words.includes(id)) ?? null;
}

/**
 * Turns a list around. Zones of a region are one row: the on-demand price is the same in all of them, of the spot prices
 * the lowest counts, as in the built-in list. Never throws; a bad row is named by the columns of the file and left out.
 */
export function fromSkyPilot(text: string, context: SkyPilotContext): SkyPilotReading {
  const { catalog, provider, asOf, fileName } = context;
  const table = readTable(text, SkyPilotRow, {
    file: '',
    optionalColumns: OPTIONAL,
    unknownColumns: 'ignore',
  });
  const issues = [...table.issues];
  const countryOf = new Map(
    catalog.offers
      .filter((offer) => offer.provider === provider)
      .map(({ region, country }) => [region, country]),
  );
  const partOf = acceleratorNames(catalog);
  const byPlace = new Map<string, Record<string, string | number | null>>();
  let skippedCount = 0;
  for (const { line, value } of table.rows) {
    const {
      AcceleratorName: name,
      AcceleratorCount: count,
      Region: region,
      Price: price,
      SpotPrice: spot,
    } = value;
    if (name === null || count === null || count === 0) {
      skippedCount += 1;
      continue;
    }
    const fault = (column: string, expected: string, got: string | null) =>
      issues.push({ file: '', line, column, expected, got });
    const acceleratorId = partOf(name);
    const country = countryOf.get(region);
    if (acceleratorId === null) fault('AcceleratorName', 'the name of an accelerator of the catalog', name);
    else if (country === undefined)
      fault('Region', `a region of ${provider} that the catalog places`, region);
    else if (price === null && spot === null) fault('Price', 'a price here or in SpotPrice', null);
    else {
      const key = `${value.InstanceType} ${region} ${acceleratorId}`;
      const before = byPlace.get(key);
      const [whole, cheapest] = [
        lower(price, before?.price_usd_per_hour),
        lower(spot, before?.spot_price_usd_per_hour),
      ];
      byPlace.set(key, {
        provider,
        region,
        country,
        instance_type: value.InstanceType,
        accelerator_id: acceleratorId,
        accelerator_count: count,
        vcpus: value.vCPUs === 0 ? null : value.vCPUs,
        memory_gb: value.MemoryGiB ? Number((value.MemoryGiB * GB_PER_GIB).toPrecision(6)) : null,
        price_usd_per_hour: whole,
        spot_price_usd_per_hour: cheapest,
        price_per_accelerator_hour_usd: whole === null ? null : Number((whole / count).toPrecision(6)),
        source: `${fileName}, SkyPilot catalog`,
        as_of: asOf,
        confidence: 'verified',
        note: null,
      });
    }
  }
  const rows = [...byPlace.values()].map((row) => OFFER_COLUMNS.map((column) => row[column] ?? null));
  return {
    csv: [OFFER_COLUMNS, ...rows].map((cells) => `${csvLine(cells)}\n`).join(''),
    skippedCount,
    issues: issues.toSorted((a, b) => a.line - b.line),
  };
}

function lower(price: number | null, before: string | number | null | undefined): number | null {
  if (typeof before !== 'number') return price;
  return price === null ? before : Math.min(price, before);
}

/** Names of SkyPilot that are not the id of a part without its hyphens; the usual part of clouds where several fit. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  h100: 'h100-sxm',
  h10080gb: 'h100-sxm',
  h100mega: 'h100-sxm',
  h100nvlink: 'h100-sxm',
  h200: 'h200-sxm',
  b200: 'b200-sxm',
  b300: 'b300-sxm',
  a100: 'a100-sxm-40',
  a10040gb: 'a100-sxm-40',
  a10040gbsxm: 'a100-sxm-40',
  a10040gbpcie: 'a100-pcie-40',
  a10080gb: 'a100-sxm-80',
  a10080gbsxm: 'a100-sxm-80',
  a10080gbpcie: 'a100-pcie-80',
  v100: 'v100-sxm2-16',
  v10016gb: 'v100-sxm2-16',
  v10032gb: 'v100-sxm2-32',
  gh200: 'gh200-96',
  trainium: 'trainium1',
  inferentia: 'inferentia1',
  rtx4090: 'rtx-4090',
  rtx5090: 'rtx-5090',
  rtxa6000: 'rtx-a6000',
  rtx6000ada: 'rtx-6000-ada',
  rtxpro6000: 'rtx-pro-6000',
};

/** @returns finds the id of a part by the name of SkyPilot; null = the catalog has no such part */
function acceleratorNames({ accelerators }: Pick<Catalog, 'accelerators'>): (name: string) => string | null {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const byName = new Map(accelerators.map(({ id }) => [plain(id), id]));
  const ids = new Set(accelerators.map(({ id }) => id));
  return (name) => {
    const key = plain(name);
    const other = OTHER_NAMES[key];
    return byName.get(key) ?? (other !== undefined && ids.has(other) ? other : null);
  };
}
