import { setImmediate as letOthersRun } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Evaluate } from '#main/backend/evaluate';
import { summarize } from '#main/backend/plans/plan-summary';
import { openBackend, temporaryFolder, testCatalog } from '../fixture';

const CSV = [
  'provider,region,country,instance_type,accelerator_id,accelerator_count,price_usd_per_hour,source,as_of,confidence',
  'acme,eu-1,DE,big,h100-sxm,8,16,contract,2026-10,verified',
].join('\n');

/** The real evaluation, counted. */
function counted(): { evaluate: Evaluate; count: () => number } {
  let count = 0;
  const evaluate: Evaluate = (input) => {
    count += 1;
    return evaluatePlan(input);
  };
  return { evaluate, count: () => count };
}

describe('the figures of the list', () => {
  it('are those of the evaluation of the plan as it stands', async () => {
    const test = await openBackend(temporaryFolder());
    const { id, plan } = await test.call('plans.create', { from: 'sample' });
    const evaluation = evaluatePlan({ plan, catalog: testCatalog(), importedOffers: [] });
    const [item] = await test.call('plans.list', {});
    expect(item?.summary).toEqual(summarize(plan, evaluation, evaluation.findings));
    const firstYear = evaluation.planned.scopes.find((scope) => scope.id === 'first_12_months');
    expect(item?.summary?.first12MonthsUsd).toEqual(firstYear?.totalUsd);
    expect(item?.id).toBe(id);
  });

  it('follow a save, an undo and an import of prices, and are otherwise not computed again', async () => {
    const { evaluate, count } = counted();
    const test = await openBackend(temporaryFolder(), undefined, { evaluate });
    const { id, plan, revision } = await test.call('plans.create', { from: 'sample' });
    const parameterCount = async () =>
      (await test.call('plans.list', {}))[0]?.summary?.modelParameterCount ?? null;
    expect(await parameterCount()).toBe(plan.model.parameterCount);
    await parameterCount();
    expect(count()).toBe(1);

    const model = { ...plan.model, parameterCount: 9e9, activeParameterCount: 9e9 };
    await test.call('plans.save', { id, plan: { ...plan, model }, label: 'size', baseRevision: revision });
    expect(await parameterCount()).toBe(9e9);
    await test.call('plans.undo', { id });
    expect(await parameterCount()).toBe(plan.model.parameterCount);
    await test.call('prices.import', { fileName: 'x.csv', csv: CSV });
    await parameterCount();
    expect(count()).toBe(4);
  });

  it('of many plans come a few with the list, the others soon after, without another call', async () => {
    const { evaluate, count } = counted();
    const test = await openBackend(temporaryFolder(), undefined, { evaluate });
    for (let index = 0; index < 11; index += 1) await test.call('plans.create', { from: 'blank' });
    const known = (await test.call('plans.list', {})).filter((plan) => plan.summary !== null);
    expect(known).toHaveLength(8);
    await expect.poll(count, { timeout: 5000 }).toBe(11);
    expect((await test.call('plans.list', {})).filter((plan) => plan.summary === null)).toEqual([]);
    expect(count()).toBe(11);
  });

  it('stop with the store: what is under way is finished, the rest is left for the next start', async () => {
    let count = 0;
    let closing: Promise<void> | null = null;
    const evaluate: Evaluate = (input) => {
      count += 1;
      // The last of a batch: the next batch must not start.
      if (count === 2) closing = test.backend.close();
      return evaluatePlan(input);
    };
    const test = await openBackend(temporaryFolder(), undefined, { evaluate });
    for (let index = 0; index < 5; index += 1) await test.call('plans.create', { from: 'blank' });
    await expect.poll(() => closing, { timeout: 5000 }).not.toBeNull();
    await closing;
    for (let turn = 0; turn < 10; turn += 1) await letOthersRun();
    expect(test.logged).toEqual([]);
    expect(count).toBe(2);
  });

  it('are unknown for a plan that cannot be evaluated, which is saved all the same', async () => {
    const evaluate: Evaluate = () => {
      throw new Error('no such accelerator');
    };
    const test = await openBackend(temporaryFolder(), undefined, { evaluate });
    await test.call('plans.create', { from: 'sample' });
    expect(await test.call('plans.list', {})).toMatchObject([{ summary: null }]);
    expect(test.logged.join()).toContain('no such accelerator');
  });
});
