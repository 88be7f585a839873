import { describe, expect, it } from 'vitest';
import { readLicenceName } from '#core/ip/licences/read-licence-name';
import { openQuestions } from '#core/ip/plan-ip/open-questions';
import { ipOfPlan } from '#core/ip/plan-ip/plan-ip';
import { unitsPerUsdOf } from '#core/law/money/units-per-usd';
import type { Plan } from '#core/plan/plan';
import { realCatalog } from '../../../../support/catalog';
import { realIp } from '../../../../support/ip';
import { samplePlan } from '../../../../support/sample-plan';

const ip = realIp();

function questionsOf(plan: Plan) {
  const { countries, findings } = ipOfPlan({
    ...{ ip, plan, evaluation: null, unitsPerUsd: unitsPerUsdOf(realCatalog()) },
    readLicence: readLicenceName(ip),
  });
  return openQuestions(
    countries.flatMap(({ risks }) => risks),
    findings,
  );
}

describe('open questions', () => {
  const plan = samplePlan();

  it('are those that something waits for, the heaviest first', () => {
    const questions = questionsOf(plan);
    const weights = questions.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    for (const { risks, findings, weight } of questions) {
      expect(risks.length + findings.length).toBeGreaterThan(0);
      expect(weight).toBeGreaterThan(0);
    }
    expect(questions.map(({ asks }) => asks.id)).toContain('openWeights');
  });

  it('go away when they are answered', () => {
    const answered = {
      ...plan,
      facts: { ...plan.facts, common: { ...plan.facts.common, openWeights: true } },
    };
    const ids = questionsOf(answered).map(({ asks }) => asks.id);
    expect(ids).not.toContain('openWeights');
    expect(ids).not.toContain('distribute-weights');
    expect(ids).not.toContain('keep-weights-proprietary');
  });

  it('count a risk once, in however many countries it waits', () => {
    const { copyrightedTrainingData: _, scrapesWeb: __, ...common } = plan.facts.common;
    const [first] = questionsOf({
      ...plan,
      markets: ['DE', 'FR', 'IT'].map((country) => ({
        country,
        monthlyActiveUsers: { low: 1, likely: 1, high: 1 },
      })),
      placement: { training: 'DE', serving: 'DE', team: 'DE' },
      facts: { common, byCountry: {} },
    });
    expect(first?.asks).toEqual({ kind: 'fact', id: 'scrapesWeb' });
    const ids = first?.risks.map(({ assessment }) => assessment.risk.id) ?? [];
    expect(ids.filter((id) => id === 'eu.training-tdm')).toHaveLength(3);
    const scores = new Map(
      first?.risks.map(({ assessment, after }) => [assessment.risk.id, after.score] as const),
    );
    expect(first?.weight).toBe([...scores.values()].reduce((sum, score) => sum + score, 0));
  });
});
