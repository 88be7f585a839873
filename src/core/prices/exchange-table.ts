import * as z from 'zod';
import { noteCell, optionalNumberCell, patternCell } from '#core/catalog/cell';
import { splitCsv } from '#core/catalog/csv';
import type { TableIssue } from '#core/catalog/issue';
import { readTable } from '#core/catalog/table';
import { csvLine } from '#core/catalog/write-csv';
import { type ExchangeRate, LEAST_UNITS_PER_USD, MOST_UNITS_PER_USD } from '#core/plan/exchange-rate';
import { compareText } from '#core/shared/compare-text';
import { isDate } from '#core/shared/is-date';

/** One of the two rates is enough, in whichever direction the user has it. */
const RATE_COLUMNS = ['units_per_usd', 'usd_per_unit'] as const;

const ExchangeRow = z
  .object({
    currency: patternCell(/^[A-Z]{3}$/, 'a currency code of three capital letters (ISO 4217)'),
    units_per_usd: optionalNumberCell(LEAST_UNITS_PER_USD, MOST_UNITS_PER_USD),
    usd_per_unit: optionalNumberCell(1 / MOST_UNITS_PER_USD, 1 / LEAST_UNITS_PER_USD),
    date: z
      .string()
      .trim()
      .refine((cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell) && isDate(cell), 'a day as YYYY-MM-DD'),
    source: noteCell,
  })
  .superRefine(({ units_per_usd: perUsd, usd_per_unit: perUnit }, context) => {
    if ((perUsd === null) === (perUnit === null))
      context.addIssue({
        code: 'custom',
        path: ['units_per_usd'],
        message: 'a rate here or in usd_per_unit, and not in both',
      });
  });

export interface ExchangeReferences {
  /** Currencies that somebody in the catalog pays with. */
  readonly currencies: ReadonlySet<string>;
  /** YYYY-MM-DD; no rate is of a later day. */
  readonly today: string;
  /** Stands as the source of rows that name none. */
  readonly fileName: string;
}

/** A table of exchange rates as far as it can be read. */
export interface ExchangeReading {
  /** The newest rate of each currency, in the order of the table. */
  readonly rates: readonly ExchangeRate[];
  /** Rows with an older rate of a currency that has a newer one. */
  readonly olderCount: number;
  /** Everything that is wrong, by line; the rows named here give no rate. */
  readonly issues: readonly TableIssue[];
}

/** Whether a CSV text is meant as a table of exchange rates, by its header. */
export function isExchangeTable(text: string): boolean {
  const names = headerOf(text);
  return names.includes('currency') && !names.includes('instance_type');
}

/** Names of the columns of a CSV text. */
export function headerOf(text: string): readonly string[] {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return (splitCsv(header).records[0]?.cells ?? []).map((cell) => cell.trim());
}

/** Reads a table of exchange rates. Never throws; a bad row is named and left out. */
export function readExchangeTable(text: string, references: ExchangeReferences): ExchangeReading {
  const { currencies, today, fileName } = references;
  const table = readTable(text, ExchangeRow, {
    file: '',
    optionalColumns: [...RATE_COLUMNS, 'source'],
    unknownColumns: 'ignore',
  });
  const issues = [...table.issues];
  const names = headerOf(text);
  if (!RATE_COLUMNS.some((column) => names.includes(column)))
    return {
      rates: [],
      olderCount: 0,
      issues: [
        ...issues.filter(({ line }) => line === 1),
        {
          file: '',
          line: 1,
          column: 'units_per_usd',
          expected: 'this column or usd_per_unit in the header',
          got: null,
        },
      ],
    };
  const newest = new Map<string, { readonly line: number; readonly rate: ExchangeRate }>();
  const lineOf = new Map<string, number>();
  let olderCount = 0;
  for (const { line, value } of table.rows) {
    const { currency, date } = value;
    const fault = (column: string, expected: string, got: string) =>
      issues.push({ file: '', line, column, expected, got });
    const unitsPerUsd = value.units_per_usd ?? 1 / (value.usd_per_unit ?? 1);
    const before = lineOf.get(`${currency} ${date}`);
    if (!currencies.has(currency)) fault('currency', 'a currency of the catalog', currency);
    else if (currency === 'USD' && unitsPerUsd !== 1)
      fault('units_per_usd', 'the rate 1 for the US dollar', String(unitsPerUsd));
    else if (date > today) fault('date', `a day up to today, ${today}`, date);
    else if (before !== undefined)
      fault(
        'currency',
        `a currency and day not used before (line ${before} has them)`,
        `${currency} ${date}`,
      );
    else {
      lineOf.set(`${currency} ${date}`, line);
      if (currency === 'USD') continue;
      const known = newest.get(currency);
      if (known !== undefined) olderCount += 1;
      if (known !== undefined && known.rate.on > date) continue;
      const source = value.source === '' ? fileName : value.source;
      newest.set(currency, { line, rate: { currency, unitsPerUsd, on: date, source: source.slice(0, 500) } });
    }
  }
  if (issues.length === 0 && newest.size === 0)
    issues.push({
      file: '',
      line: 2,
      column: 'currency',
      expected: 'at least one row with a rate',
      got: null,
    });
  const rates = [...newest.values()].toSorted((a, b) => a.line - b.line).map(({ rate }) => rate);
  return { rates, olderCount, issues: issues.toSorted((a, b) => a.line - b.line) };
}

/** Those of a table that a plan takes: where it has a newer rate of the currency, that one stays. */
export function takenRates(
  before: readonly ExchangeRate[],
  imported: readonly ExchangeRate[],
): readonly ExchangeRate[] {
  const knownOn = new Map(before.map(({ currency, on }) => [currency, on]));
  return imported.filter(({ currency, on }) => compareText(knownOn.get(currency) ?? '', on) <= 0);
}

/** The plan's rates once a table is among them: the newer of two, the imported one of two of the same day. */
export function withRates(
  before: readonly ExchangeRate[],
  imported: readonly ExchangeRate[],
): readonly ExchangeRate[] {
  const rates = new Map(before.map((rate) => [rate.currency, rate]));
  for (const rate of takenRates(before, imported)) rates.set(rate.currency, rate);
  return [...rates.values()].toSorted((a, b) => compareText(a.currency, b.currency));
}

/** A table to start from, or to take along: a row for each rate. */
export function exchangeCsv(rates: readonly ExchangeRate[]): string {
  const columns = ['currency', 'units_per_usd', 'date', 'source'];
  const rows = rates.map(({ currency, unitsPerUsd, on, source }) => [
    currency,
    Number(unitsPerUsd.toPrecision(8)),
    on,
    source,
  ]);
  return [columns, ...rows].map((cells) => `${csvLine(cells)}\n`).join('');
}
