import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { NO_IP } from '#core/plan/ip/no-ip';
import { explainItem } from '../../../../../../src/renderer/features/cost/explain/explain-item';
import { realCatalog } from '../../../../../support/catalog';
import { exactPlan } from '../../../../../support/exact-plan';
import { realProtection } from '../../../../../support/protection';

const catalog = realCatalog();
const accelerators = new Map(catalog.accelerators.map((part) => [part.id, part]));
const mark = { id: 'm', market: 'EU', right: 'trademark', title: 'Kestrel', status: 'planned' } as const;
const patent = { id: 'p', market: 'EU', right: 'patent', title: 'Routing', status: 'planned' } as const;
const plan = { ...exactPlan(catalog), ip: { ...NO_IP, protection: [mark, patent] } };
const protection = realProtection();
const evaluation = evaluatePlan({ plan, catalog, protection, countries: [], sampleCount: 100 });

describe('how the registration of rights is worked out', () => {
  it.each(['until_launch', 'first_12_months', 'horizon'] as const)(
    '%s: ends at the amount that the engine has with every input likely',
    (scope) => {
      const { likelyUsd, items } = evaluation.planned.scopes.find(({ id }) => id === scope) ?? {};
      const explained = (id: NonNullable<typeof items>[number]['id']) =>
        explainItem({ plan, evaluation, accelerators }, id, scope)?.usd ?? Number.NaN;
      const rest = (items ?? []).reduce((sum, { id }) => sum + explained(id), 0);
      expect(explained('ip_protection')).toBeGreaterThan(0);
      expect(rest / (likelyUsd ?? 0)).toBeCloseTo(1, 6);
    },
  );
});
