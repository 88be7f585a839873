import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Plan } from '#core/plan/plan';
import { exactly } from '#core/uncertainty/three-point';
import { explainItem } from '../../../../../../src/renderer/features/cost/explain/explain-item';
import { indexCatalog } from '../../../../../../src/renderer/state/catalog-index';
import { realCatalog } from '../../../../../support/catalog';
import { exactPlan } from '../../../../../support/exact-plan';
import { ownMachine } from '../../../../../support/own-machine';
import { samplePlan } from '../../../../../support/sample-plan';

const catalog = realCatalog();
const { accelerators } = indexCatalog(catalog);

function contextOf(plan: Plan) {
  return { plan, accelerators, evaluation: evaluatePlan({ plan, catalog, countries: [], sampleCount: 200 }) };
}

/** Scopes and items of a plan with the amount of the formula beside that of the engine. */
function amounts(plan: Plan) {
  const context = contextOf(plan);
  return context.evaluation.planned.scopes.flatMap((scope) =>
    scope.items.map((item) => ({
      name: `${scope.id} ${item.id}`,
      engine: item.usd?.p50,
      formula: explainItem(context, item.id, scope.id)?.usd,
    })),
  );
}

/** The same plan with every uncertain answer and figure at its likely value. */
function withoutSpread(plan: Plan): Plan {
  const { figures } = contextOf(plan).evaluation;
  // The quartiles of pay are the spread of one input.
  const likelyOf = (id: string) =>
    figures[id.replace(/salary_usd_p[27]5$/, 'salary_usd_median')]?.value.likely ?? 0;
  const overrides = Object.fromEntries(
    Object.values(figures).map((figure) => [
      figure.id,
      { value: exactly(likelyOf(figure.id)), note: '', enteredOn: '2026-11-23' },
    ]),
  );
  return JSON.parse(
    JSON.stringify({ ...plan, overrides: { ...overrides, ...plan.overrides } }, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'likely' in value
        ? exactly(Number(value.likely))
        : value,
    ),
  ) as Plan;
}

describe('explainItem', () => {
  const owned = (plan: Plan): Plan => ({
    ...plan,
    training: { ...plan.training, tenure: 'owned' },
    serving: { ...plan.serving, tenure: 'owned' },
  });
  const moe = (plan: Plan): Plan => ({
    ...plan,
    model: { ...plan.model, kind: 'moe', activeParameterCount: plan.model.parameterCount / 4 },
    serving: { ...plan.serving, acceleratorsPerReplica: 8 },
  });
  const onMachines =
    (hardwareId: string) =>
    (plan: Plan): Plan => ({
      ...plan,
      machines: [
        ownMachine({ count: 2, nativeFactor: null, acceleratorId: 'rtx-4090' }),
        ownMachine({
          id: 'studio.2',
          name: 'Studio',
          count: 1,
          memoryBytes: null,
          loadWatts: null,
          priceUsd: null,
          lifeYears: null,
          acceleratorId: 'rtx-3090',
        }),
      ],
      training: { ...plan.training, acceleratorId: hardwareId, acceleratorCount: 3, tenure: 'owned' },
      serving: { ...plan.serving, acceleratorId: hardwareId, acceleratorsPerReplica: 1, tenure: 'owned' },
    });
  const variants: readonly (readonly [string, (plan: Plan) => Plan])[] = [
    ['rented and trained from scratch', (plan) => plan],
    ['fine-tuned', (plan) => ({ ...plan, training: { ...plan.training, approach: 'fine-tune' } })],
    ['owned', owned],
    ['on own machines of one kind', onMachines('own:desk')],
    ['on a mixed fleet, training and serving', onMachines('own:fleet')],
    ['a mixture of experts over eight accelerators', moe],
    [
      'with a horizon shorter than the retention of the data',
      (plan) => ({ ...plan, schedule: { ...plan.schedule, horizonMonths: 10 } }),
    ],
  ];

  it.each(variants)('arrives at the amount of the engine when nothing is uncertain: %s', (_name, change) => {
    for (const base of [exactPlan(catalog), samplePlan()]) {
      const rows = amounts(withoutSpread(change(base)));
      expect(rows.length).toBeGreaterThan(10);
      for (const { name, engine, formula } of rows) {
        expect(engine, name).toBeDefined();
        expect((formula ?? Number.NaN) / (engine ?? Number.NaN), name).toBeCloseTo(1, 6);
      }
    }
  });

  it('has nothing to say when a figure of the formula is not known', () => {
    const plan = samplePlan();
    const context = contextOf(plan);
    const { planned } = context.evaluation;
    const unpriced = { ...planned, training: { ...planned.training, figureId: null } };
    const without = { ...context, evaluation: { ...context.evaluation, planned: unpriced } };
    expect(explainItem(without, 'training_run', 'training')).toBeNull();
  });

  it('does not add unknown prices up to zero', () => {
    const plan = samplePlan();
    const sources = plan.data.sources.map((source) => ({ ...source, usd: null }));
    const context = contextOf({ ...plan, data: { ...plan.data, sources } });
    expect(explainItem(context, 'data_acquisition', 'training')).toBeNull();
  });

  it('names a source or a field for every number that is not a constant or an earlier step', () => {
    const context = contextOf(samplePlan());
    const free = new Set([
      'bytesPerGb',
      'secondsPerMonth',
      'hours',
      'rent',
      'whole',
      'corpus',
      'meanTokens',
      'replicaTokens',
      'scopeShare',
      'trainingCost',
      'staffUntilLaunch',
    ]);
    for (const scope of context.evaluation.planned.scopes)
      for (const item of scope.items)
        for (const part of explainItem(context, item.id, scope.id)?.steps.flatMap(({ terms }) => terms) ?? [])
          if (!free.has(part.key))
            expect(part.figureId ?? part.path, `${item.id} ${part.key}`).not.toBeNull();
  });
});
