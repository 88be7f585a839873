import { describe, expect, it } from 'vitest';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { fitReport } from '#core/fit/fit-report';
import type { ServingMemory } from '#core/fit/serving-memory';
import type { Plan } from '#core/plan/plan';
import { cacheBytesPerToken } from '#core/serving/served-model';
import { analyseServing } from '#core/serving/serving-analysis';
import { exactly } from '#core/uncertainty/three-point';
import { realCatalog } from '../../../support/catalog.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const catalog = realCatalog();
const index = indexCatalog(catalog);

function planServing(serving: Partial<Plan['serving']>): Plan {
  const sample = samplePlan();
  return { ...sample, serving: { ...sample.serving, precision: 'bf16', ...serving } };
}

function memoryOf(plan: Plan): ServingMemory {
  const { serving } = fitReport(plan, index, null);
  if (serving === null) throw new Error('the memory of the part is known');
  return serving;
}

describe('memory to serve', () => {
  it('keeps keys and values in the format that the plan asks for, whatever that of the weights', () => {
    const usual = memoryOf(planServing({}));
    const halved = memoryOf(planServing({ cachePrecision: 'fp8' }));
    expect(halved.weightBytes).toBe(usual.weightBytes);
    expect(halved.cacheBytesPerToken).toBe(usual.cacheBytesPerToken / 2);
    expect(halved.requestBytes).toBe(usual.requestBytes / 2);
    expect(halved.requestsHeld).toBeGreaterThanOrEqual(2 * usual.requestsHeld);
    expect(memoryOf(planServing({ cachePrecision: 'bf16' }))).toEqual(usual);
  });

  it('is that of the analysis of serving, in every format', () => {
    // The other parts, and the offers of others, are what the analysis compares with.
    const { acceleratorId } = samplePlan().serving;
    const alone = {
      ...catalog,
      accelerators: catalog.accelerators.filter(({ id }) => id === acceleratorId),
      apiPrices: [],
    };
    for (const precision of ['bf16', 'fp8', 'int8', 'fp4'] as const)
      for (const cachePrecision of ['auto', 'bf16', 'fp8', 'fp4'] as const) {
        const plan = planServing({ precision, cachePrecision });
        const { cacheBytesPerToken: perToken, requestsHeld } = memoryOf(plan);
        expect(perToken).toBe(cacheBytesPerToken(plan));
        expect(analyseServing({ plan, catalog: alone, apiKey: null }).fit).toMatchObject({
          cacheBytesPerToken: perToken,
          memoryBatch: requestsHeld,
        });
      }
  });

  it('is never more than the accelerator has, whatever share the user enters', () => {
    const plan = planServing({});
    const entered = { note: 'all of it, twice', enteredOn: '2026-11-23' };
    const share = (value: number) =>
      memoryOf({
        ...plan,
        overrides: { 'assumption/serving.memory_share': { value: exactly(value), ...entered } },
      });
    expect(share(2).usableBytes).toBe(share(2).deviceBytes);
    expect(share(-1).usableBytes).toBeGreaterThan(0);
    expect(share(-1).requestsHeld).toBe(0);
  });
});
