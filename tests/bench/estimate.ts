import { run } from '@quri/squiggle-lang';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import { builtCatalog, builtLaw, samplePlan } from './inputs.ts';
import { medianMs, medianThreadMs } from './median.ts';
import type { BenchResult } from './result.ts';
import { squiggleProgram } from './squiggle-program.ts';

const WARM_UP_COUNT = 200;

/** Times one evaluation of the sample plan, and Squiggle on the same model in the same process. */
export async function benchEstimate(root: string): Promise<readonly BenchResult[]> {
  const plan = samplePlan(root);
  const [catalog, law] = [builtCatalog(root), builtLaw(root)];
  // Another number of tokens every time, as a user types: nothing that hangs on it can be kept from before.
  const evaluate = (run: number, sampleCount = plan.sampleCount) => {
    const { training } = plan;
    const tokens = { ...training.tokens, high: training.tokens.high * (1 + run / 1e4) };
    const changed = { ...plan, training: { ...training, tokens }, sampleCount };
    return evaluatePlan({ plan: changed, catalog, law });
  };
  const first = evaluate(0);
  for (let warmUp = 0; warmUp < WARM_UP_COUNT; warmUp += 1) evaluate(warmUp);
  const ownMs = await medianMs(101, (run) => evaluate(run));
  const threadMs = medianThreadMs(101, (run) => evaluate(run));
  const manyRuns = 10 * first.sampleCount;
  evaluate(0, manyRuns);
  const manyRunsMs = await medianMs(7, (run) => evaluate(run, manyRuns));

  const program = squiggleProgram(plan, first);
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
