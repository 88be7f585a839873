import { describe, expect, it } from 'vitest';
import { countryEntries, planEntries } from '#core/law/plan-duties/duty-entries';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { countryDelta } from '../../../../../src/renderer/features/compliance/country/country-delta';
import {
  trialUsers,
  withTrialMarket,
} from '../../../../../src/renderer/features/compliance/country/trial-market';
import { realLaw } from '../../../../support/law';
import { dutiesFor, planFor } from './sample-duties';

/** What a country brings to the sample plan, which is in Germany and Finland already. */
function deltaOf(country: string) {
  const duties = dutiesOfPlan({
    plan: withTrialMarket(planFor(['DE']), country),
    evaluation: null,
    law: realLaw(),
  });
  const added = duties.countries.find((of) => of.country === country);
  return countryDelta(added === undefined ? [] : countryEntries(added), planEntries(dutiesFor(['DE'])));
}

describe('what a country would add', () => {
  it('brings nothing new where the same law of the Union binds already', () => {
    const france = deltaOf('FR');
    expect(france.newCount).toBe(0);
    expect(france.coveredCount).toBeGreaterThan(20);
    expect(france.days).toEqual({ low: 0, high: 0 });
  });

  it('brings Korea’s own law, with its days, and covers none of it', () => {
    const korea = deltaOf('KR');
    expect(korea.newCount).toBeGreaterThan(5);
    expect(korea.coveredCount).toBe(0);
    expect(korea.days.low).toBeGreaterThan(0);
    expect(korea.days.high).toBeGreaterThan(korea.days.low);
  });

  it('reckons with as many users as the markets of the plan have, from the least to the most', () => {
    expect(trialUsers(planFor(['DE', 'JP']))).toEqual({ low: 20_000, likely: 45_000, high: 90_000 });
    expect(trialUsers({ markets: [] })).toMatchObject({ low: 1, high: 1_000_000 });
  });

  it('leaves a plan alone that has to do with the country', () => {
    const plan = planFor(['DE']);
    expect(withTrialMarket(plan, 'FI')).toBe(plan);
  });
});
