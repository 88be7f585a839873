import { describe, expect, it } from 'vitest';
import { parseOffersCsv } from '#core/catalog/parse-offers-csv';
import { daysSince, isOldPrice, isPrice } from '#core/prices/price-age';

describe('prices older than 90 days', () => {
  it('are counted from the day, or the last day of the month', () => {
    expect(daysSince('2026-11-01', '2026-11-26')).toBe(25);
    expect(daysSince('2026-07', '2026-11-26')).toBe(118);
    expect(daysSince('2026-11', '2026-11-26')).toBe(-4);
    expect(daysSince('2024-02', '2024-03-01')).toBe(1);
  });

  it('are flagged: rents, hardware, electricity, exchange, storage; not pay, tax or efficiency', () => {
    const old = (id: string, asOf = '2026-07') => isOldPrice({ id, asOf }, '2026-11-26');
    expect(old('price/h100-sxm/FI')).toBe(true);
    expect(old('price/h100-sxm/FI', '2026-08-28')).toBe(false);
    expect(old('price/h100-sxm/FI', '2026-08-27')).toBe(true);
    expect(old('accelerator/h100-sxm/list_price_usd')).toBe(true);
    expect(old('machine/4f2c/price_usd')).toBe(true);
    expect(old('country/DE/fx_per_usd')).toBe(true);
    expect(old('country/DE/industrial_electricity_usd_per_kwh')).toBe(true);
    expect(old('assumption/egress.usd_per_gb')).toBe(true);
    for (const id of [
      'country/DE/ml_engineer_salary_usd_median',
      'assumption/goodput',
      'accelerator/h100-sxm/tdp_w',
    ])
      expect(isPrice(id)).toBe(false);
  });
});

describe('a price list that is imported', () => {
  const HEADER =
    'provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,as_of,source,confidence';
  const ROW = 'acme,eu-1,DE,gpu.8,h100-sxm,8,16,2026-10,quote of 2026-10-12,verified';

  it('may not repeat a row, nor be dated after the month', () => {
    const text = [HEADER, ROW, ROW, ROW.replace('2026-10,', '2026-12,'), ROW.replace(',16,', ',17,')].join(
      '\n',
    );
    const result = parseOffersCsv(text, { importedIn: '2026-11' });
    expect(result.ok ? [] : result.error).toEqual([
      {
        line: 3,
        column: 'instance_type',
        message: 'expected a row not in the list before (line 2 is the same), got "gpu.8"',
      },
      { line: 4, column: 'as_of', message: 'expected a month up to this one, 2026-11, got "2026-12"' },
    ]);
  });
});
