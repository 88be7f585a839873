import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '@quri/squiggle-lang';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { parsePlanText } from '#core/plan/plan-file';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { medianMs } from './median.ts';
import type { BenchResult } from './result.ts';
import { squiggleProgram } from './squiggle-program.ts';

const WARM_UP_COUNT = 200;

/** Times one evaluation of the sample plan, and Squiggle on the same model in the same process. */
export async function benchEstimate(root: string): Promise<readonly BenchResult[]> {
  const plan = parsePlanText(readFileSync(path.join(root, 'resources/samples/kranich-8b.landfall'), 'utf8'));
  const catalog = loadCompiledCatalog(path.join(root, 'out/data/catalog.json'));
  if (!plan.ok) throw new Error(plan.error.message);
  if (!catalog.ok) throw new Error(catalog.error.message);
  const evaluate = () => evaluatePlan({ plan: { ...plan.value }, catalog: catalog.value });
  const first = evaluate();
  for (let warmUp = 0; warmUp < WARM_UP_COUNT; warmUp += 1) evaluate();
  const ownMs = await medianMs(101, evaluate);

  const program = squiggleProgram(plan.value, first);
  const environment = { sampleCount: first.sampleCount, xyPointLength: 1000, seed: String(first.seed) };
  const squiggle = async () => {
    const result = (await run(program, { environment })).getEndResult();
    if (!result.ok) throw new Error(`Squiggle: ${String(result.value)}`);
  };
  await squiggle();
  const squiggleMs = await medianMs(9, squiggle);
  const title = `${first.countries.length} countries x ${first.sampleCount} runs`;
  return [
    { name: `evaluatePlan, ${title}, with drivers, items and months`, value: ownMs, unit: 'ms', atMost: 16 },
    { name: `Squiggle, ${title}, totals alone`, value: squiggleMs, unit: 'ms' },
    { name: 'evaluatePlan against Squiggle', value: squiggleMs / ownMs, unit: 'times faster', atLeast: 20 },
  ];
}
