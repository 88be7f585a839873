import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { createDutyStandings } from '#core/law/plan-duties/duty-standings';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { realCatalog } from '../../../../support/catalog';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

const law = realLaw();
const sample = samplePlan();
const plan = {
  ...sample,
  facts: {
    common: { ...sample.facts.common, personalData: true },
    byCountry: { ...sample.facts.byCountry, FR: { offersHere: false } },
  },
};
const evaluation = evaluatePlan({ plan, catalog: realCatalog(), countries: [], sampleCount: 100 });
const standingsOf = createDutyStandings(plan, law, evaluation);

const all = (country: string) => ({ training: country, serving: country, team: country });

describe('standings of duties by placement', () => {
  // One after the other on purpose: what was kept from one placement must not leak into the next.
  it.each([
    ['as planned', plan.placement],
    ['all in Germany', all('DE')],
    ['all in France', all('FR')],
    ['all in the United States', all('US')],
    ['all in China', all('CN')],
    ['all in Kenya', all('KE')],
    ['team in Germany, training in the United States', { ...all('DE'), training: 'US' }],
  ])('%s: are those of the duties of the plan', (_, placement) => {
    const expected = dutiesOfPlan({ plan: { ...plan, placement }, evaluation, law })
      .duties.filter(({ assessment }) => assessment.state !== 'not-applicable')
      .map(({ assessment: { duty, state, from } }) => `${duty.id} ${state} ${from}`);
    const found = standingsOf(placement).map(({ duty, state, from }) => `${duty.id} ${state} ${from}`);
    expect(found.length).toBeGreaterThan(10);
    expect([...found].sort()).toEqual([...expected].sort());
  });
});
