import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { dutiesOfPlan, type PlanDutiesRequest } from '#core/law/plan-duties/plan-duties';
import { haveSameDuties } from '#core/law/plan-duties/same-duties';
import { NO_COMPLIANCE } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../../support/catalog';
import { realLaw } from '../../../../support/law';
import { planArbitrary } from '../../../../support/plan-arbitrary';
import { samplePlan } from '../../../../support/sample-plan';

const catalog = realCatalog();
const law = realLaw();
const plan: Plan = { ...samplePlan(), compliance: NO_COMPLIANCE };
const evaluation = evaluatePlan({ plan, catalog, countries: [] });
const now: PlanDutiesRequest = { plan, evaluation, law };

/** Ids, states, reasons and facts: all of the duties but the law itself. */
function shown(request: PlanDutiesRequest): unknown {
  return dutiesOfPlan(request, { date: '2027-08-02' }).countries.map(({ country, roles, places }) => ({
    country,
    roles,
    places: places.map(({ place, known, duties }) => ({
      place: [place.jurisdiction.id, place.territory],
      known,
      duties: duties.map(({ duty, ...assessment }) => ({ id: duty.id, ...assessment })),
    })),
  }));
}

describe('haveSameDuties', () => {
  it('passes a keystroke that no law asks about', () => {
    const edited = { ...plan, name: 'Other', training: { ...plan.training, acceleratorCount: 64 } };
    expect(haveSameDuties(now, { ...now, plan: edited })).toBe(true);
  });

  it('never passes two states of a plan whose duties differ, whichever part was edited', () => {
    const before = shown(now);
    fc.assert(
      fc.property(planArbitrary(catalog), (other) => {
        const parts = Object.keys(plan) as (keyof Plan)[];
        const ofPlan = parts.map((part) => ({ ...plan, [part]: other[part] }));
        const ofTraining = Object.keys(plan.training).map((part) => ({
          ...plan,
          training: { ...plan.training, [part]: other.training[part as keyof Plan['training']] },
        }));
        for (const edited of [...ofPlan, ...ofTraining]) {
          const then = { ...now, plan: edited };
          if (haveSameDuties(now, then)) expect(shown(then)).toEqual(before);
        }
      }),
      { numRuns: 5 },
    );
  });

  it.each<[string, PlanDutiesRequest]>([
    ['an answer', { ...now, plan: { ...plan, facts: { ...plan.facts, common: { personalData: true } } } }],
    ['a market', { ...now, plan: { ...plan, markets: plan.markets.slice(1) } }],
    ['a place', { ...now, plan: { ...plan, placement: { ...plan.placement, serving: 'US' } } }],
    [
      'the regions looked at',
      { ...now, plan: { ...plan, compliance: { ...NO_COMPLIANCE, regions: ['US-CA'] } } },
    ],
    ['other law', { ...now, law: { ...law } }],
    ['no figures yet', { ...now, evaluation: null }],
    ['more compute', { ...now, evaluation: withFlop(1e26) }],
  ])('tells apart: %s', (_what, then) => {
    expect(haveSameDuties(now, then)).toBe(false);
  });
});

function withFlop(p50: number) {
  const { trainingFacts } = evaluation;
  return { ...evaluation, trainingFacts: { ...trainingFacts, flop: { ...trainingFacts.flop, p50 } } };
}
