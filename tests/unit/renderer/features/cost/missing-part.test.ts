import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { CostItem } from '#core/evaluation/evaluation';
import { missingParts } from '../../../../../src/renderer/features/cost/missing-part';
import { realCatalog } from '../../../../support/catalog';
import { samplePlan } from '../../../../support/sample-plan';

const catalog = realCatalog();
const plan = samplePlan();
const item = (id: CostItem['id'], missing: readonly string[]): CostItem => ({
  id,
  usd: null,
  missing,
  figureIds: [],
  assumed: false,
});
const { planned } = evaluatePlan({ plan, catalog, countries: [], sampleCount: 100 });

describe('missingParts', () => {
  it('leads a data source without a price to its question', () => {
    expect(missingParts(item('data_acquisition', ['News']), plan, planned)).toEqual([
      { kind: 'answer', name: 'News', path: 'data.sources' },
    ]);
  });

  it('names the price that the engine will then use, on spot too', () => {
    const spot = { ...plan, training: { ...plan.training, tenure: 'spot' as const } };
    const [part] = missingParts(item('training_run', ['price/h100-sxm']), spot, planned);
    expect(part).toMatchObject({ kind: 'figure', figureId: 'price/h100-sxm/FI/spot' });
    if (part?.kind !== 'figure') throw new Error('expected a figure');
    const overrides = {
      [part.figureId]: { value: { low: 1, likely: 1, high: 1 }, note: '', enteredOn: '2026-11-23' },
    };
    const after = evaluatePlan({ plan: { ...spot, overrides }, catalog, countries: [], sampleCount: 100 });
    expect(after.planned.training).toMatchObject({ status: 'yours', figureId: part.figureId });
  });

  it('says that the model does not fit, and where that is changed', () => {
    expect(missingParts(item('serving_compute', ['serving.memory']), plan, planned)).toEqual([
      { kind: 'memory', path: 'serving.acceleratorsPerReplica' },
    ]);
  });
});
