import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { cheapestPlaces } from '../../../../../../src/renderer/features/plan/questions/place-options';
import { realCatalog } from '../../../../../support/catalog';
import { samplePlan } from '../../../../../support/sample-plan';

const plan = samplePlan();
const { countries } = evaluatePlan({ plan, catalog: realCatalog(), sampleCount: 200 });

describe('cheapestPlaces', () => {
  it('names countries with offers of their own, cheapest first, never the one chosen', () => {
    const places = cheapestPlaces(countries, 'training', 'FI', 5);
    expect(places.length).toBeGreaterThan(1);
    const prices = places.map(({ pricing }) => pricing?.usdPerAcceleratorHour?.likely ?? Number.NaN);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    for (const { country, pricing } of places) {
      expect(country).not.toBe('FI');
      expect(pricing?.pricedIn).toBe(country);
      expect(pricing?.licenceNeeded).toBe(false);
    }
  });

  it('compares the team by what it costs', () => {
    const costs = cheapestPlaces(countries, 'team', 'DE', 5).map(
      ({ staffUsd }) => staffUsd?.p50 ?? Number.NaN,
    );
    expect(costs).toHaveLength(5);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });
});
