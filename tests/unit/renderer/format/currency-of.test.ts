import { describe, expect, it } from 'vitest';
import type { Country } from '#core/catalog/catalog';
import { currencyOf, knownCurrencies } from '../../../../src/renderer/format/currency-of';

function country(currency: string, rate: number | null): Pick<Country, 'currency' | 'factors'> {
  const factors = { fx_per_usd: { value: rate, source: 's', asOf: '2026-10', confidence: 'verified' } };
  return { currency, factors: factors as unknown as Country['factors'] };
}

const countries = [country('EUR', null), country('EUR', 0.92), country('JPY', 150), country('XXX', null)];

describe('currencyOf', () => {
  it('takes the first known rate of the currency', () => {
    expect(currencyOf('EUR', countries)).toEqual({ code: 'EUR', perUsd: 0.92 });
  });

  it('falls back to US dollars where no rate is known', () => {
    expect(currencyOf('XXX', countries)).toEqual({ code: 'USD', perUsd: 1 });
    expect(currencyOf('ABC', [])).toEqual({ code: 'USD', perUsd: 1 });
  });

  it('offers the currencies with a rate', () => {
    expect(knownCurrencies(countries)).toEqual(['USD', 'EUR', 'JPY']);
  });
});
