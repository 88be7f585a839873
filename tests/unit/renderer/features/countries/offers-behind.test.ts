import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { offersBehind } from '../../../../../src/renderer/features/countries/offers-behind';
import { realCatalog } from '../../../../support/catalog';
import { samplePlan } from '../../../../support/sample-plan';

describe('offersBehind', () => {
  it('names one offer per provider of the price, all in the country it is priced in', () => {
    const catalog = realCatalog();
    const { countries } = evaluatePlan({ plan: samplePlan(), catalog, sampleCount: 200 });
    for (const { training } of countries.filter(({ training: { providers } }) => providers.length > 0)) {
      const offers = offersBehind(catalog, [], training, false);
      expect(offers.map(({ offer }) => offer.provider).toSorted()).toEqual(training.providers.toSorted());
      expect(new Set(offers.map(({ offer }) => offer.country))).toEqual(new Set([training.pricedIn]));
    }
  });

  it('finds none behind an own price', () => {
    const catalog = realCatalog();
    const plan = samplePlan();
    const value = { low: 2, likely: 2, high: 2 };
    const overrides = { 'price/h100-sxm/NG': { value, note: '', enteredOn: '2026-11-20' } };
    const { countries } = evaluatePlan({ plan: { ...plan, overrides }, catalog, sampleCount: 200 });
    const nigeria = countries.find(({ country }) => country === 'NG');
    expect(nigeria?.training.status).toBe('yours');
    if (nigeria !== undefined) expect(offersBehind(catalog, [], nigeria.training, false)).toEqual([]);
  });
});
