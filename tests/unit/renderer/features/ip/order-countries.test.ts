import { describe, expect, it } from 'vitest';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { countryIndicators } from '#core/ip/places/country-indicators';
import { isNothingDone } from '#core/ip/plan-ip/nothing-done';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import {
  endsOf,
  orderCountries,
  readOrder,
} from '../../../../../src/renderer/features/ip/countries/order-countries';
import { realCatalog } from '../../../../support/catalog';
import { realIp } from '../../../../support/ip';
import { samplePlan } from '../../../../support/sample-plan';

const ip = realIp();
const ipWith = (alsoCountries: readonly string[] = []) =>
  ipOfPlan({
    ip,
    plan: samplePlan(),
    evaluation: null,
    unitsPerUsd: unitsPerUsdOf(realCatalog()),
    readLicence: readLicenceName(ip),
    alsoCountries,
  });
const { countries } = ipWith();
const codes = (order: Parameters<typeof orderCountries>[1]) =>
  orderCountries(countries, order).map(({ country }) => country);

describe('order of countries', () => {
  it('is read from the address, or as they were picked', () => {
    expect(readOrder('score')).toBe('score');
    expect(readOrder('treaties')).toBe('treaties');
    expect(readOrder('nonsense')).toBe('picked');
    expect(codes('picked')).toEqual(countries.map(({ country }) => country));
  });

  it('puts the best score and the best grade first, and the lowest fee', () => {
    const scores = orderCountries(countries, 'score').map(({ score }) => score?.score.low ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(['JP', 'SG']).toContain(codes('tdm_exception')[0]);
    expect(codes('tdm_exception').at(-1)).toBe('BR');
    const fees = orderCountries(countries, 'patent_official_fees_usd').map(
      ({ indicators }) => indicators?.patent_official_fees_usd.indicator.value,
    );
    const known = fees.filter((fee) => typeof fee === 'number');
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(fees.slice(known.length).every((fee) => fee === null || fee === undefined)).toBe(true);
  });

  it('gives no place by score to a country in which nothing is done yet', () => {
    const own = new Set(countries.map(({ country }) => country));
    const others = ip.jurisdictions.map(({ id }) => id).filter((id) => id !== 'EU' && !own.has(id));
    const all = ipWith(others).countries;
    const untouched = all.filter(isNothingDone);
    expect(untouched.length).toBeGreaterThan(0);
    expect(untouched.every(({ roles }) => roles.length === 0)).toBe(true);
    // Without risks it would have the full marks for them, and stand above those that the plan is made for.
    expect(untouched.map(({ score }) => score?.riskPart.high)).toEqual(untouched.map(() => 100));
    const ordered = orderCountries(all, 'score').filter(({ score }) => score !== null);
    expect(new Set(ordered.slice(-untouched.length))).toEqual(new Set(untouched));
  });

  it('names the ends of a row in words, and none where all are alike', () => {
    const training = countries.flatMap(({ indicators }) => indicators?.tdm_exception ?? []);
    const endOf = endsOf(training);
    const wordFor = (country: string) => {
      const own = countryIndicators(ip, country)?.tdm_exception;
      return own === undefined ? null : endOf(own);
    };
    expect(wordFor('JP')).toBe('best');
    expect(wordFor('BR')).toBe('worst');
    expect(wordFor('DE')).toBeNull();
    const [one] = training;
    if (one === undefined) throw new Error('no country');
    expect(endsOf([one, one])(one)).toBeNull();
  });

  it('names no end that most of them share', () => {
    const trade = countries.flatMap(({ indicators }) => indicators?.trade_secret_law ?? []);
    expect(trade.map(endsOf(trade)).filter((word) => word !== null)).toEqual(['worst']);
  });

  it('calls fees lowest and highest, not best and worst', () => {
    const fees = countries.flatMap(({ indicators }) => indicators?.patent_official_fees_usd ?? []);
    const words = new Set(fees.map(endsOf(fees)));
    expect(words).toContain('lowest');
    expect(words).toContain('highest');
    expect(words).not.toContain('best');
  });
});
