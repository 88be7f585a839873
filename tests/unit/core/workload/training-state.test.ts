import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { trainingStateBytes } from '#core/workload/training-state';
import { realCatalog } from '../../../support/catalog.ts';

const base = newPlan('x');
const plan: Plan = { ...base, model: { ...base.model, parameterCount: 70e9, activeParameterCount: 70e9 } };
const fineTuned = (method: 'lora' | 'full', baseParameterCount: number | null): Plan => ({
  ...plan,
  training: { ...plan.training, approach: 'fine-tune' },
  fineTuning: { ...plan.fineTuning, method, baseParameterCount, adapterShare: 0.01 },
});

describe('memory that training needs', () => {
  it('is 16 bytes a parameter: 1.12 TB for 70 billion', () => {
    expect(trainingStateBytes(plan)).toBe(1.12e12);
  });

  it('is that of the base model when one is adapted: all of it, or 2 bytes and the adapter', () => {
    expect(trainingStateBytes(fineTuned('full', 8e9))).toBe(1.28e11);
    expect(trainingStateBytes(fineTuned('lora', null))).toBeCloseTo(70e9 * 2.16, 0);
  });

  it('is checked for the part that is priced, with activations and what else a layout needs', () => {
    const catalog = realCatalog();
    const findings = (acceleratorCount: number) =>
      evaluatePlan({
        plan: { ...plan, training: { ...plan.training, acceleratorCount } },
        catalog,
        countries: [],
        sampleCount: 100,
      }).findings;
    // 1.12e12 / 80e9 = 14: weights, gradients and optimizer alone take two machines of 8.
    expect(findings(15)).toContainEqual({
      code: 'training.does-not-fit',
      severity: 'error',
      path: 'training.acceleratorCount',
      params: { accelerator: 'h100-sxm', accelerators: 15, least: 16 },
    });
    expect(findings(16).map(({ code }) => code)).not.toContain('training.does-not-fit');
  });
});
