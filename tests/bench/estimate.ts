import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '@quri/squiggle-lang';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { parsePlanText } from '#core/plan/plan-file';
import { loadCompiledCatalog } from '#main/catalog/load-compiled-catalog';
import { loadCompiledLaw } from '#main/catalog/load-compiled-law';
import { medianMs, medianThreadMs } from './median.ts';
import type { BenchResult } from './result.ts';
import { squiggleProgram } from './squiggle-program.ts';

const WARM_UP_COUNT = 200;

/** Times one evaluation of the sample plan, and Squiggle on the same model in the same process. */
export async function benchEstimate(root: string): Promise<readonly BenchResult[]> {
  const plan = parsePlanText(readFileSync(path.join(root, 'resources/samples/kranich-8b.landfall'), 'utf8'));
  const catalog = loadCompiledCatalog(path.join(root, 'out/data/catalog.json'));
  const law = loadCompiledLaw(path.join(root, 'out/data/law.json'));
  if (!plan.ok) throw new Error(plan.error.message);
  if (!catalog.ok) throw new Error(catalog.error.message);
  if (!law.ok) throw new Error(law.error.message);
  // Another number of tokens every time, as a user types: nothing that hangs on it can be kept from before.
  const evaluate = (run: number, sampleCount = plan.value.sampleCount) => {
    const { training } = plan.value;
    const tokens = { ...training.tokens, high: training.tokens.high * (1 + run / 1e4) };
    const changed = { ...plan.value, training: { ...training, tokens }, sampleCount };
    return evaluatePlan({ plan: changed, catalog: catalog.value, law: law.value });
  };
  const first = evaluate(0);
  for (let warmUp = 0; warmUp < WARM_UP_COUNT; warmUp += 1) evaluate(warmUp);
  const ownMs = await medianMs(101, (run) => evaluate(run));
  const threadMs = medianThreadMs(101, (run) => evaluate(run));
  const manyRuns = 10 * first.sampleCount;
  evaluate(0, manyRuns);
  const manyRunsMs = await medianMs(7, (run) => evaluate(run, manyRuns));

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
    { name: 'evaluatePlan, the same in processor time of its thread', value: threadMs, unit: 'ms' },
    {
      name: `evaluatePlan, the same with ${manyRuns} runs`,
      value: manyRunsMs,
      unit: 'ms',
    },
    { name: `Squiggle, ${title}, totals alone`, value: squiggleMs, unit: 'ms' },
    { name: 'evaluatePlan against Squiggle', value: squiggleMs / ownMs, unit: 'times faster', atLeast: 20 },
  ];
}
