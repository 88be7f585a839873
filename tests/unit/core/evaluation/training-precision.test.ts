import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { realCatalog } from '../../../support/catalog.ts';
import { exactPlan } from '../../../support/exact-plan.ts';

const catalog = realCatalog();
const plan = exactPlan(catalog);
const factor = catalog.assumptions.find(({ id }) => id === 'step_efficiency.fp8_factor')?.likely ?? 0;
const train = (acceleratorId: string, precision: 'bf16' | 'fp8') =>
  evaluatePlan({
    plan: { ...plan, training: { ...plan.training, acceleratorId, precision } },
    catalog,
    countries: [],
    sampleCount: 100,
  });
const hours = (acceleratorId: string, precision: 'bf16' | 'fp8') =>
  train(acceleratorId, precision).trainingFacts.acceleratorHours.p50;

describe('training in 8 bits', () => {
  it.each([['h100-sxm'], ['tpu-v6e']])('takes %s fewer hours by the factor of the catalog', (part) => {
    expect(hours(part, 'bf16') / hours(part, 'fp8')).toBeCloseTo(factor, 9);
    expect(train(part, 'fp8').findings.map(({ code }) => code)).not.toContain('training.no-fp8');
  });

  // No FP8 at all; int8, but no training in it; an FP8 rate no higher than that of BF16.
  it.each([['v100-sxm2-32'], ['a100-sxm-80'], ['gaudi3']])(
    'gains nothing on %s, and the check says so',
    (part) => {
      expect(hours(part, 'fp8')).toBe(hours(part, 'bf16'));
      const { findings, planned } = train(part, 'fp8');
      expect(findings).toContainEqual({
        code: 'training.no-fp8',
        severity: 'hint',
        path: 'training.precision',
        params: { accelerator: planned.training.acceleratorId },
      });
    },
  );
});
