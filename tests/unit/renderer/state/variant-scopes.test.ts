import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { CostScope } from '#core/evaluation/evaluation';
import { NO_IP } from '#core/plan/ip/no-ip';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { computeScopes } from '../../../../src/renderer/state/variant-scopes';
import { createEvaluationHandler } from '../../../../src/renderer/worker/evaluation-handler';
import type { EvaluationAnswer } from '../../../../src/renderer/worker/evaluation-messages';
import { realLaw } from '../../../support/law';
import { realProtection } from '../../../support/protection';
import { samplePlan } from '../../../support/sample-plan';
import { testCatalog } from '../../main/backend/fixture';

const reference = {
  catalog: testCatalog(),
  law: realLaw(),
  protection: realProtection(),
  importedOffers: [],
};

/** All that the worker's own code answers, and how often it was ended. */
function computed(plans: readonly Plan[]) {
  const scopes = new Map<number, CostScope>();
  const answers: EvaluationAnswer[] = [];
  let closedCount = 0;
  let onAnswer: (answer: EvaluationAnswer) => void = () => {};
  computeScopes(
    (events) => {
      ({ onAnswer } = events);
      return {
        post: createEvaluationHandler((answer) => answers.push(answer)),
        close: () => {
          closedCount += 1;
        },
      };
    },
    reference,
    plans,
    'horizon',
    (position, scope) => scopes.set(position, scope),
  );
  for (const answer of answers) onAnswer(answer);
  return { scopes, answers, closedCount };
}

describe('totals of variants', () => {
  it('count what the total of the plan counts, registered rights among it', () => {
    const mark = { id: 'm', market: 'EU', right: 'trademark', title: 'Kestrel', status: 'planned' } as const;
    const plan = { ...samplePlan(), sampleCount: 100, ip: { ...NO_IP, protection: [mark] } };
    const { catalog, law, protection } = reference;
    const { planned } = evaluatePlan({ plan, catalog, law, protection, countries: [] });
    const whole = planned.scopes.find(({ id }) => id === 'horizon');
    expect(whole?.items.some(({ id, usd }) => id === 'ip_protection' && (usd?.p50 ?? 0) > 0)).toBe(true);
    expect(computed([plan]).scopes.get(0)?.totalUsd).toEqual(whole?.totalUsd);
  });

  it('end the worker with the last answer, one that failed included', () => {
    const plan = { ...newPlan('A'), sampleCount: 100 };
    const impossible = { ...plan, training: { ...plan.training, acceleratorId: 'no-such-part' } };
    const { scopes, answers, closedCount } = computed([plan, impossible]);
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'failed']);
    expect([...scopes.keys()]).toEqual([0]);
    expect(closedCount).toBe(1);
  });
});
