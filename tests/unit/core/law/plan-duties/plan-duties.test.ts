import { describe, expect, it } from 'vitest';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

const law = realLaw();
const duties = (facts: Record<string, boolean>, markets = ['DE', 'FR', 'US']) =>
  dutiesOfPlan({
    plan: {
      ...samplePlan(),
      markets: markets.map((country) => ({
        country,
        monthlyActiveUsers: { low: 90_000, likely: 100_000, high: 110_000 },
      })),
      facts: { common: facts, byCountry: {} },
    },
    evaluation: null,
    law,
  });

describe('duties of a plan', () => {
  it('looks at markets and at the places of training, serving and team, each with its roles', () => {
    const { countries } = duties({});
    expect(countries.map(({ country, roles }) => [country, roles])).toEqual([
      ['DE', ['market', 'team']],
      ['FR', ['market']],
      ['US', ['market']],
      ['FI', ['training', 'serving']],
    ]);
  });

  it('counts a duty of the Union once, however many member states the plan is in', () => {
    const { duties: all } = duties({ personalData: true });
    const basis = all.filter(({ assessment }) => assessment.duty.id === 'gdpr.lawful-basis');
    expect(basis).toHaveLength(1);
    expect(basis[0]?.assessment.state).toBe('applies');
    expect(basis[0]?.countries).toEqual(['DE', 'FR', 'FI']);
  });

  it('shows all states of the United States unless the plan names some', () => {
    const regionsOf = (regions: readonly string[] | null) => {
      const plan = { ...samplePlan(), compliance: { ...NO_COMPLIANCE, regions: regions && [...regions] } };
      const us = dutiesOfPlan({ plan, evaluation: null, law }).countries.find(
        ({ country }) => country === 'US',
      );
      return us?.places.map(({ place }) => place.jurisdiction.id);
    };
    expect(regionsOf(null)).toEqual(expect.arrayContaining(['US', 'US-CA', 'US-NY']));
    expect(regionsOf(['US-CA'])).toEqual(['US', 'US-CA']);
  });
});
