import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import {
  ownServingFit,
  servingFit,
} from '../../../../../../src/renderer/features/plan/questions/serving-fit';
import { realCatalog } from '../../../../../support/catalog';
import { ownMachine } from '../../../../../support/own-machine';
import { samplePlan } from '../../../../../support/sample-plan';

const catalog = realCatalog();
const plan = samplePlan();
const { figures } = evaluatePlan({ plan, catalog, sampleCount: 200, countries: [] });
const part = catalog.accelerators.find(({ id }) => id === plan.serving.acceleratorId);
if (part === undefined) throw new Error('the accelerator of the sample is not in the catalog');

describe('servingFit', () => {
  it('counts a byte for each weight in FP8', () => {
    const fit = servingFit({ ...plan, serving: { ...plan.serving, precision: 'fp8' } }, part, figures);
    expect(fit?.weightBytes).toBe(plan.model.parameterCount);
    expect(fit?.fittingCount).toBe(1);
  });

  it('names the fewest accelerators that hold a model too large for one', () => {
    const large = { ...plan.model, parameterCount: 4e11, activeParameterCount: 4e11 };
    const fit = servingFit({ ...plan, model: large }, part, figures);
    expect(fit?.batchSize).toBe(0);
    // 400 GB of weights: more than 4 × 80 GB, less than 8 × 80 GB.
    expect(fit?.fittingCount).toBe(8);
  });
});

describe('ownServingFit', () => {
  const parts = new Map(catalog.accelerators.map((one) => [one.id, one]));
  const on = (acceleratorId: string, ...machines: readonly ReturnType<typeof ownMachine>[]) => {
    const serving = { ...plan.serving, acceleratorId, precision: 'bf16' as const, acceleratorsPerReplica: 1 };
    return ownServingFit({ ...plan, serving, machines: [...machines] }, parts, figures);
  };
  const large = ownMachine({ id: 'large', name: 'Large', memoryBytes: 96e9 });
  const small = ownMachine({ id: 'small', name: 'Small', memoryBytes: 8e9 });
  const silent = ownMachine({ id: 'silent', name: 'Silent', memoryBytes: null });

  it('tells the machines of a fleet apart: those that hold the model, those that do not, those nobody knows', () => {
    const fit = on('own:fleet', large, small, silent);
    expect(fit?.weightBytes).toBe(2 * plan.model.parameterCount);
    expect(fit?.holding).toMatchObject([{ name: 'Large', memoryBytes: 96e9 }]);
    expect(fit?.holding[0]?.batchSize).toBeGreaterThan(0);
    expect(fit?.tooSmall).toEqual(['Small']);
    expect(fit?.unknown).toEqual([silent]);
  });

  it('takes the memory of a part of the catalog where the machine says none', () => {
    const fit = on('own:silent', { ...silent, acceleratorId: 'h100-sxm' });
    expect(fit?.holding).toMatchObject([{ name: 'Silent', memoryBytes: 80e9 }]);
  });

  it('says how many machines would hold it: 16 GB of weights on machines of 8 GB', () => {
    expect(on('own:small', small)).toMatchObject({ holding: [], tooSmall: ['Small'], fittingCount: 4 });
    expect(on('own:silent', silent)).toMatchObject({ holding: [], fittingCount: null });
  });

  it('is none where the plan has no such machine', () => {
    expect(on('own:gone', large)).toBeNull();
  });
});
