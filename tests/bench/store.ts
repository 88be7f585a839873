import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AppError } from '#core/contract/app-error';
import type { OpenedPlan, PlanListItem } from '#core/contract/plans';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Result } from '#core/shared/result';
import { createBackend } from '#main/backend/backend';
import { builtCatalog, must, samplePath, samplePlan } from './inputs.ts';
import { medianMs } from './median.ts';
import type { BenchResult } from './result.ts';

const PLAN_COUNT = 1000;
const RUN_COUNT = 21;

/** Times the store with a thousand saved plans, on the disk of the temporary folder; medians. */
export async function benchStore(root: string): Promise<readonly BenchResult[]> {
  const home = mkdtempSync(path.join(tmpdir(), 'landfall-bench-'));
  try {
    return await measure(root, home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function measure(root: string, home: string): Promise<readonly BenchResult[]> {
  const text = readFileSync(samplePath(root), 'utf8');
  const catalog = builtCatalog(root);
  const evaluation = evaluatePlan({ plan: samplePlan(root), catalog });
  const backend = await createBackend({
    home,
    catalog,
    samplePath: samplePath(root),
    host: { printReport: async () => ({ ok: false, error: { code: 'unavailable', message: '' } }) },
    // All plans are the same here, and this measures the store.
    evaluate: () => evaluation,
    appVersion: '0.0.0',
    shell: 'cli',
    nowMs: Date.now,
    newId: randomUUID,
  });
  async function call<T>(name: string, input: unknown): Promise<T> {
    return must((await backend.dispatch(name, input)) as Result<T, AppError>);
  }
  try {
    for (let index = 0; index < PLAN_COUNT; index += 1)
      await call('plans.import', { fileName: 'bench', text: withName(text, `Plan ${index}`) });
    let plans = await call<PlanListItem[]>('plans.list', {});
    while (plans.some((plan) => plan.summary === null)) plans = await call('plans.list', {});

    const listMs = await medianMs(RUN_COUNT, () => call('plans.list', {}));
    const openMs = await medianMs(RUN_COUNT, (run) => call('plans.open', { id: plans[run * 40]?.id }));
    let opened = await call<OpenedPlan>('plans.open', { id: plans[0]?.id });
    const saveMs = await medianMs(RUN_COUNT, async (run) => {
      const plan = { ...opened.plan, notes: `run ${run}` };
      const saved = await call<Omit<OpenedPlan, 'plan'>>('plans.save', {
        id: opened.id,
        plan,
        label: `edit ${run}`,
        baseRevision: opened.revision,
      });
      opened = { ...saved, plan };
    });
    return [
      { name: `list ${PLAN_COUNT} plans`, value: listMs, unit: 'ms', atMost: 50 },
      { name: `open one of ${PLAN_COUNT} plans`, value: openMs, unit: 'ms', atMost: 30 },
      { name: 'save a plan, flushed to the disk', value: saveMs, unit: 'ms', atMost: 50 },
    ];
  } finally {
    await backend.close();
  }
}

function withName(text: string, name: string): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), name });
}
