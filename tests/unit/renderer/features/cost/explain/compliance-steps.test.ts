import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { CostScopeId } from '#core/evaluation/evaluation';
import { explainItem } from '../../../../../../src/renderer/features/cost/explain/explain-item';
import { realCatalog } from '../../../../../support/catalog';
import { exactPlan } from '../../../../../support/exact-plan';
import { realLaw } from '../../../../../support/law';

const catalog = realCatalog();
const exact = exactPlan(catalog);
const plan = { ...exact, facts: { common: { personalData: true }, byCountry: {} } };
const evaluation = evaluatePlan({ plan, catalog, law: realLaw(), countries: [], sampleCount: 100 });
const accelerators = new Map(catalog.accelerators.map((part) => [part.id, part]));

describe('how compliance work is worked out', () => {
  it.each(['until_launch', 'first_12_months', 'horizon'] as const)(
    '%s: ends at the amount that the engine has with every input likely',
    (scope: CostScopeId) => {
      const { likelyUsd, items } = evaluation.planned.scopes.find(({ id }) => id === scope) ?? {};
      const explained = (id: NonNullable<typeof items>[number]['id']) =>
        explainItem({ plan, evaluation, accelerators }, id, scope)?.usd ?? Number.NaN;
      const others = (items ?? []).filter(({ id }) => id !== 'compliance');
      const rest = others.reduce((sum, { id }) => sum + explained(id), 0);
      expect(explained('compliance')).toBeGreaterThan(0);
      expect((explained('compliance') + rest) / (likelyUsd ?? 0)).toBeCloseTo(1, 6);
    },
  );
});
