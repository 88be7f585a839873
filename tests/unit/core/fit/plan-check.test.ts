import { describe, expect, it } from 'vitest';
import { indexCatalog } from '#core/evaluation/catalog-index';
import { fitReport } from '#core/fit/fit-report';
import { neededAccelerators } from '#core/fit/needed-accelerators';
import { realCatalog } from '../../../support/catalog.ts';
import { samplePlan } from '../../../support/sample-plan.ts';

const index = indexCatalog(realCatalog());
const sample = samplePlan();

function planOn(acceleratorCount: number) {
  return { ...sample, training: { ...sample.training, acceleratorCount } };
}

describe('accelerators that a plan needs', () => {
  it('are those of the view, for parts large and small', () => {
    for (const id of ['h100-sxm', 'a100-sxm-40', 'rtx-4090', 'v100-sxm2-32', 'gb200']) {
      const part = index.accelerators.get(id);
      if (part === undefined) throw new Error(`no ${id}`);
      const plan = { ...planOn(1), training: { ...planOn(1).training, acceleratorId: id } };
      const { training } = fitReport(plan, index, null);
      const smallest = training.ok ? training.value.smallest.accelerators : null;
      expect(neededAccelerators(plan, part, index)).toBe(smallest === 1 ? null : smallest);
    }
  });

  it('are enough, although no layout takes exactly so many; the nearest number below is named', () => {
    const part = index.accelerators.get('h100-sxm');
    if (part === undefined) throw new Error('no h100');
    // A prime number above the sequences of a batch: no copies of anything make it up.
    const plan = planOn(2003);
    expect(neededAccelerators(plan, part, index)).toBeNull();
    const { training } = fitReport(plan, index, null);
    expect(training.ok && training.value.planned).toBeNull();
    expect(training.ok && training.value.nearestCount).toBe(2000);
  });
});
