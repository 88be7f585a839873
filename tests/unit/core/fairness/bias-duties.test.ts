import { describe, expect, it } from 'vitest';
import { BIAS_DUTIES, bindingRatios, fairnessDuties } from '#core/fairness/law/bias-duties';
import { planEntries } from '#core/law/plan-duties/duty-entries';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { realLaw } from '../../../support/law';
import { samplePlan } from '../../../support/sample-plan';

const law = realLaw();

describe('BIAS_DUTIES', () => {
  it('names duties that the catalog has', () => {
    const known = new Set(law.jurisdictions.flatMap(({ duties }) => duties.map(({ id }) => id)));
    expect(Object.keys(BIAS_DUTIES).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('fairnessDuties', () => {
  const dutiesIn = (country: string, useCase: string) => {
    const plan = samplePlan();
    const asked = {
      ...plan,
      markets: [{ country, monthlyActiveUsers: { low: 1e5, likely: 1e5, high: 1e5 } }],
      facts: { common: { ...plan.facts.common, useCase }, byCountry: {} },
    };
    return fairnessDuties(planEntries(dutiesOfPlan({ plan: asked, evaluation: null, law })));
  };

  it('shows a ratio for hiring in the US, and none for a chatbot in Japan', () => {
    const hiring = dutiesIn('US', 'recruiting');
    const ids = (duties: typeof hiring) => duties.map(({ entry }) => entry.assessment.duty.id);
    expect(ids(bindingRatios(hiring))).toEqual(['us-eeo.hiring-tests']);
    // New York's law hangs on whether there are users there, which the plan does not say.
    expect(ids(hiring)).toContain('nyc-ll144.bias-audit');
    expect(bindingRatios(dutiesIn('JP', 'chatbot'))).toEqual([]);
  });
});
