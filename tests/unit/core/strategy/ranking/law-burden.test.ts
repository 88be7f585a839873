import { expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { layOutSchedule } from '#core/evaluation/schedule';
import { lawBurdens } from '#core/strategy/ranking/law-burden';
import { realCatalog } from '../../../../support/catalog';
import { realLaw } from '../../../../support/law';
import { samplePlan } from '../../../../support/sample-plan';

it('counts of the one-off work what falls into the horizon: before launch it is done evenly, and nothing recurs', () => {
  const plan = samplePlan();
  const law = realLaw();
  const { trainingFacts } = evaluatePlan({
    plan,
    catalog: realCatalog(),
    law,
    countries: ['DE'],
    sampleCount: 200,
  });
  const schedule = layOutSchedule(plan, 30);
  const burdensWithin = (horizonMonths: number) =>
    lawBurdens(plan, law, { trainingFacts }, { ...schedule, horizonMonths }, ['DE', 'JP', 'CN']);
  const inOneMonth = burdensWithin(1);
  burdensWithin(schedule.launchMonth).forEach((untilLaunch, position) => {
    expect(untilLaunch?.days.high).toBeGreaterThan(0);
    for (const point of ['low', 'likely', 'high'] as const)
      expect(inOneMonth[position]?.days[point]).toBeCloseTo(
        (untilLaunch?.days[point] ?? 0) / schedule.launchMonth,
        9,
      );
  });
});
