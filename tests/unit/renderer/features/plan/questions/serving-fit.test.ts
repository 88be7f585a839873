import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { servingFit } from '../../../../../../src/renderer/features/plan/questions/serving-fit';
import { realCatalog } from '../../../../../support/catalog';
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
