import type * as z from 'zod';
import type { CloudOffer } from '#core/catalog/catalog';
import { describeIssue, type TableIssue } from '#core/catalog/issue';
import { OFFER_COLUMNS, OfferRow, toOffers } from '#core/catalog/offer-table';
import { readTable, type Table } from '#core/catalog/table';
import { checkReferences } from '#core/catalog/table-checks';
import { err, ok, type Result } from '#core/shared/result';

/** One fault of an imported price list; `line` counts from 1 with the header. */
export interface PriceListFault {
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

/** What the rows of a price list may refer to; leave one out to skip its check. */
export interface PriceListReferences {
  readonly acceleratorIds?: ReadonlySet<string>;
  /** ISO 3166-1 codes of the countries that the catalog can place. */
  readonly countries?: ReadonlySet<string>;
  /** Month in which a list is imported, YYYY-MM: rows of a later month, or that repeat a row above, are faults then. */
  readonly importedIn?: string;
}

/** Columns that a price list may leave out; the built-in list has them all. */
const OPTIONAL_COLUMNS = [
  'vcpus',
  'memory_gb',
  'spot_price_usd_per_hour',
  'price_per_accelerator_hour_usd',
  'note',
];

/** Columns without which nothing is read. */
export const REQUIRED_OFFER_COLUMNS: readonly string[] = OFFER_COLUMNS.filter(
  (column) => !OPTIONAL_COLUMNS.includes(column),
);

/** A price list as far as it can be read. */
export interface OffersReading {
  /** The valid rows in the order of the list; ids unique in it. */
  readonly offers: readonly { readonly line: number; readonly offer: CloudOffer }[];
  /** Everything that is wrong, by line; the rows named here are not among the offers. */
  readonly issues: readonly TableIssue[];
}

/**
 * Reads a price list with the columns of `cloud_offers.csv`; further columns are passed over.
 *
 * Never throws. Runs in the browser and in Node.
 */
export function readOffersCsv(text: string, references: PriceListReferences = {}): OffersReading {
  const table = readTable(text, OfferRow, {
    file: '',
    optionalColumns: OPTIONAL_COLUMNS,
    unknownColumns: 'ignore',
  });
  const { acceleratorIds, countries, importedIn } = references;
  const issues = [...table.issues];
  if (acceleratorIds !== undefined)
    issues.push(
      ...checkReferences(table, 'accelerator_id', acceleratorIds, 'the id of an accelerator of the catalog'),
    );
  if (countries !== undefined)
    issues.push(...checkReferences(table, 'country', countries, 'the code of a country of the catalog'));
  if (importedIn !== undefined) issues.push(...checkMonths(table, importedIn), ...checkRepeats(table));
  if (issues.length === 0 && table.rows.length === 0)
    issues.push({ file: '', line: 2, column: 'provider', expected: 'at least one row of prices', got: null });
  const faultyLines = new Set(issues.map(({ line }) => line));
  const rows = table.rows.filter(({ line }) => !faultyLines.has(line));
  const offers = toOffers(rows).map((offer, index) => ({ line: rows[index]?.line ?? 0, offer }));
  return { offers, issues: issues.toSorted((a, b) => a.line - b.line) };
}

/** Prices of a month that has not come yet. */
function checkMonths(table: Table<z.output<typeof OfferRow>>, month: string): TableIssue[] {
  return table.rows
    .filter(({ value }) => value.as_of > month)
    .map(({ line, value }) => ({
      file: '',
      line,
      column: 'as_of',
      expected: `a month up to this one, ${month}`,
      got: value.as_of,
    }));
}

/** Rows that are a row above once more, cell by cell; the same offer at another price or of another day is none. */
function checkRepeats(table: Table<z.output<typeof OfferRow>>): TableIssue[] {
  const firstLine = new Map<string, number>();
  const issues: TableIssue[] = [];
  for (const { line, value } of table.rows) {
    const key = JSON.stringify(value);
    const earlier = firstLine.get(key);
    if (earlier === undefined) firstLine.set(key, line);
    else
      issues.push({
        file: '',
        line,
        column: 'instance_type',
        expected: `a row not in the list before (line ${earlier} is the same)`,
        got: value.instance_type,
      });
  }
  return issues;
}

/**
 * Reads a price list all of whose rows have to be valid.
 *
 * @returns the offers with ids unique in the list, or every fault with its line and column; a list without rows is a fault
 */
export function parseOffersCsv(
  text: string,
  references: PriceListReferences = {},
): Result<CloudOffer[], PriceListFault[]> {
  const { offers, issues } = readOffersCsv(text, references);
  if (issues.length === 0) return ok(offers.map(({ offer }) => offer));
  return err(
    issues.map((issue) => ({ line: issue.line, column: issue.column, message: describeIssue(issue) })),
  );
}
