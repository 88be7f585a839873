import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '#core/catalog/issue';
import {
  exchangeCsv,
  isExchangeTable,
  readExchangeTable,
  takenRates,
  withRates,
} from '#core/prices/exchange-table';
import { rateInUse, unitsPerUsdFor } from '#core/prices/plan-rates';
import { realCatalog } from '../../../support/catalog.ts';

const catalog = realCatalog();
const references = {
  currencies: new Set(catalog.countries.map(({ currency }) => currency)),
  today: '2026-11-26',
  fileName: 'rates.csv',
};
const read = (text: string) => readExchangeTable(text, references);
const faults = (text: string) =>
  read(text).issues.map((issue) => `${issue.line} ${issue.column}: ${describeIssue(issue)}`);

describe('a table of exchange rates', () => {
  it('is read in either direction', () => {
    const { rates, issues } = read(
      'currency,units_per_usd,date,source\nEUR,0.86,2026-11-20,ECB\nJPY,152.4,2026-11-20,\n',
    );
    expect(issues).toEqual([]);
    expect(rates).toEqual([
      { currency: 'EUR', unitsPerUsd: 0.86, on: '2026-11-20', source: 'ECB' },
      { currency: 'JPY', unitsPerUsd: 152.4, on: '2026-11-20', source: 'rates.csv' },
    ]);
    expect(read('currency,usd_per_unit,date\nGBP,1.25,2026-11-20\n').rates[0]?.unitsPerUsd).toBe(0.8);
  });

  it('takes the newest of several days and counts the others', () => {
    const text =
      'currency,units_per_usd,date\nEUR,0.86,2026-11-20\nEUR,0.9,2026-05-01\nEUR,0.87,2026-11-21\n';
    expect(read(text)).toMatchObject({ rates: [{ unitsPerUsd: 0.87 }], olderCount: 2, issues: [] });
  });

  it('names each bad row with line, column and what was expected, and keeps the rest', () => {
    const text = [
      'currency,units_per_usd,usd_per_unit,date',
      'EUR,0.86,,2026-11-20',
      'XXX,2,,2026-11-20',
      'GBP,-0.8,,2026-11-20',
      'CHF,about 0.8,,2026-11-20',
      'JPY,150,,2027-01-01',
      'SEK,9.5,,20.11.2026',
      'EUR,0.87,,2026-11-20',
      'NOK,10,0.1,2026-11-20',
      'DKK,,,2026-11-20',
      'USD,2,,2026-11-20',
      'PLN,3.6',
    ].join('\n');
    expect(faults(text)).toEqual([
      '3 currency: expected a currency of the catalog, got "XXX"',
      '4 units_per_usd: expected a number from 0.0001 to 10000000, or nothing where it is unknown, got "-0.8"',
      '5 units_per_usd: expected a number from 0.0001 to 10000000, or nothing where it is unknown, got "about 0.8"',
      '6 date: expected a day up to today, 2026-11-26, got "2027-01-01"',
      '7 date: expected a day as YYYY-MM-DD, got "20.11.2026"',
      '8 currency: expected a currency and day not used before (line 2 has them), got "EUR 2026-11-20"',
      '9 units_per_usd: expected a rate here or in usd_per_unit, and not in both, got "10"',
      '10 units_per_usd: expected a rate here or in usd_per_unit, and not in both, got an empty cell',
      '11 units_per_usd: expected the rate 1 for the US dollar, got "2"',
      '12 usd_per_unit: expected 4 cells in the row, got "2 cells"',
    ]);
    expect(read(text).rates).toEqual([
      { currency: 'EUR', unitsPerUsd: 0.86, on: '2026-11-20', source: 'rates.csv' },
    ]);
  });

  it('says what a wrong header lacks', () => {
    expect(faults('currency,rate,date\nEUR,0.86,2026-11-20\n')).toEqual([
      '1 units_per_usd: expected this column or usd_per_unit in the header, got nothing',
    ]);
    expect(faults('currency,units_per_usd\nEUR,0.86\n')).toEqual([
      '1 date: expected this column in the header, got nothing',
    ]);
    expect(faults('currency,units_per_usd,date\n')).toEqual([
      '2 currency: expected at least one row with a rate, got nothing',
    ]);
    expect(isExchangeTable('\uFEFFcurrency,units_per_usd,date\n')).toBe(true);
    expect(isExchangeTable('provider,region,country,instance_type\n')).toBe(false);
  });

  it('is written so that it can be read again', () => {
    const rates = fc.uniqueArray(
      fc.record({
        currency: fc.constantFrom('EUR', 'GBP', 'JPY', 'CNY'),
        unitsPerUsd: fc
          .double({ min: 0.01, max: 10_000, noNaN: true })
          .map((rate) => Number(rate.toPrecision(8))),
        on: fc.constantFrom('2026-01-31', '2026-11-20'),
        source: fc.constantFrom('ECB', 'own, "quoted"'),
      }),
      { selector: ({ currency }) => currency, minLength: 1 },
    );
    fc.assert(
      fc.property(rates, (table) => {
        expect(read(exchangeCsv(table))).toEqual({ rates: table, olderCount: 0, issues: [] });
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Array.isArray(read(text).issues)).toBe(true);
        expect(Array.isArray(read(`currency,units_per_usd,date\n${text}`).rates)).toBe(true);
      }),
    );
  });
});

describe('the rate in use', () => {
  const imported = [{ currency: 'EUR', unitsPerUsd: 0.5, on: '2026-11-20', source: 'rates.csv' }];
  const none = { overrides: {} };

  it('is the catalog’s, then that of the plan’s table, then a figure of the user’s own', () => {
    const own = {
      'country/DE/fx_per_usd': {
        value: { low: 0.4, likely: 0.4, high: 0.4 },
        note: 'hedge',
        enteredOn: '2026-11-01',
      },
    };
    expect(rateInUse(catalog, 'EUR', none)?.layer).toBe('built-in');
    expect(rateInUse(catalog, 'EUR', { ...none, exchangeRates: imported })).toMatchObject({
      unitsPerUsd: 0.5,
      layer: 'imported',
      asOf: '2026-11-20',
    });
    expect(rateInUse(catalog, 'EUR', { overrides: own, exchangeRates: imported })).toMatchObject({
      unitsPerUsd: 0.4,
      layer: 'yours',
    });
    expect(rateInUse(catalog, 'USD', null)?.unitsPerUsd).toBe(1);
    expect(rateInUse(catalog, 'XXX', null)).toBeNull();
    expect(unitsPerUsdFor(catalog, { ...none, exchangeRates: imported })('EUR')).toBe(0.5);
    expect(unitsPerUsdFor(catalog, none)('EUR')).toBe(unitsPerUsdFor(catalog, null)('EUR'));
  });

  it('is the newer of the plan’s and the imported one; of two of one day the imported one', () => {
    const rate = (unitsPerUsd: number, on: string) => ({ currency: 'EUR', unitsPerUsd, on, source: 'x' });
    const inUse = (known: string, on: string) =>
      withRates([rate(0.9, known)], [rate(0.8, on)]).map(({ unitsPerUsd }) => unitsPerUsd);
    expect(inUse('2026-11-20', '2026-11-19')).toEqual([0.9]);
    expect(inUse('2026-11-20', '2026-11-20')).toEqual([0.8]);
    expect(inUse('2026-11-20', '2026-11-21')).toEqual([0.8]);
    expect(takenRates([rate(0.9, '2026-11-20')], [rate(0.8, '2026-11-19'), ...imported])).toEqual(imported);
  });

  it('takes the newest import of a currency and keeps the others', () => {
    const before = [{ currency: 'JPY', unitsPerUsd: 150, on: '2026-01-01', source: 'old' }];
    expect(withRates(before, imported).map(({ currency }) => currency)).toEqual(['EUR', 'JPY']);
    expect(
      withRates(imported, [{ ...imported[0], unitsPerUsd: 0.6 } as (typeof imported)[0]])[0]?.unitsPerUsd,
    ).toBe(0.6);
  });
});
