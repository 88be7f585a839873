import { beforeAll, describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Evaluation } from '#core/evaluation/evaluation';
import { countryDutyCounts } from '#core/law/plan-duties/country-duty-counts';
import { blocksLaunch } from '#core/law/plan-duties/launch-blockers';
import { milestonesOf } from '#core/law/plan-duties/milestones';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { NO_RECORD } from '#core/plan/no-compliance';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../../support/catalog';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

const law = realLaw();
let evaluation: Evaluation;

beforeAll(() => {
  evaluation = evaluatePlan({ plan: samplePlan(), catalog: realCatalog(), sampleCount: 100 });
});

const countsOf = (plan: Plan, country: string) =>
  countryDutyCounts(plan, law, evaluation, [country]).get(country);

describe('countryDutyCounts', () => {
  it.each(['DE', 'US', 'JP', 'BR', 'CN', 'NO'])(
    'counts for %s what the plan would show if all were there',
    (country) => {
      const plan = samplePlan();
      const placement = { team: country, training: country, serving: country };
      const moved = { ...plan, placement: { ...plan.placement, ...placement } };
      const there = dutiesOfPlan({ plan: moved, evaluation, law })
        .countries.find((each) => each.country === country)
        ?.places.flatMap(({ duties }) => duties);
      // A duty may come from two places of one country: it is one duty, in its most binding state.
      const ids = (state: string) =>
        new Set(
          there?.filter(({ duty, state: of }) => of === state && !duty.isAdvice).map(({ duty }) => duty.id),
        );
      const applies = ids('applies');
      const { launch } = milestonesOf(plan);
      expect(countsOf(plan, country)).toEqual({
        applies: applies.size,
        blocking: new Set(there?.filter((each) => blocksLaunch(each, {}, launch)).map(({ duty }) => duty.id))
          .size,
        waiting: [...ids('unknown')].filter((id) => !applies.has(id)).length,
      });
    },
  );

  it('no longer counts as blocking what is done, nor at all what is set aside', () => {
    const plan = samplePlan();
    const before = countsOf(plan, 'DE');
    const id = 'gdpr.lawful-basis';
    const withStatus = (status: 'done' | 'waived'): Plan => ({
      ...plan,
      compliance: { duties: { [id]: { ...NO_RECORD, status } }, regions: null, seenLaw: null },
    });
    expect(before?.blocking).toBeGreaterThan(0);
    expect(countsOf(withStatus('done'), 'DE')).toEqual({ ...before, blocking: (before?.blocking ?? 0) - 1 });
    expect(countsOf(withStatus('waived'), 'DE')).toEqual({
      ...before,
      applies: (before?.applies ?? 0) - 1,
      blocking: (before?.blocking ?? 0) - 1,
    });
  });

  it('knows nothing of a country without law in the catalog, which is no zero', () => {
    expect(countsOf(samplePlan(), 'AQ')).toBeNull();
  });
});
