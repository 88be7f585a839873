import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLED_TABLES, type Fit, fitBundled, fitErrors } from '#core/backtest/fit';
import { readRuns } from '#core/backtest/run-table';
import { TARGETS } from '#core/backtest/score';
import type { Accelerator, EfficiencyClass } from '#core/catalog/catalog';
import { type ValidationError, validationError } from '#core/compute/efficiency/cross-validation';
import { inferenceDesign } from '#core/compute/efficiency/inference-design';
import { reachedLnEfficiency, trainingDesign } from '#core/compute/efficiency/training-design';
import {
  isMixtureOfExperts,
  type TrainingRun,
  trainsInEightBits,
} from '#core/compute/efficiency/training-run';
import { builtCatalog } from './inputs.ts';
import type { BenchResult } from './result.ts';

/** Whole-run efficiency of METHODS.md section 2 by class, with its factors for experts and (middle of 1.2-2.0) 8 bits. */
const METHODS_EFFICIENCY: Readonly<Partial<Record<EfficiencyClass, number>>> = {
  v100: 0.2,
  a100: 0.37,
  hopper: 0.3,
  tpu: 0.33,
  trainium: 0.19,
};
const METHODS_EXPERTS = 0.85;
const METHODS_EIGHT_BIT = 1.55;
/** One efficiency for all: what Epoch AI takes, and what llm-analysis suggests. */
const ONE_FOR_ALL = [0.375, 0.5] as const;

/**
 * Error on the bundled runs, each left out of the fit; beside it that of the defaults of METHODS.md, which have seen the
 * runs, and of one efficiency for all. The model is used because its error without the run is lower than theirs with it.
 */
export async function benchBacktest(root: string): Promise<readonly BenchResult[]> {
  const { accelerators } = builtCatalog(root);
  const table = (name: string) => readFileSync(path.join(root, 'resources/catalog/compute', name), 'utf8');
  const { training, inference } = fitBundled(table, accelerators);
  const hours = fitErrors(trainingDesign, training, -1);
  const tokens = fitErrors(inferenceDesign, inference, 1);
  return [
    ...lines('hours', training, 'left out', hours.leaveOneOut, TARGETS.training),
    ...lines('hours', training, 'left out, spreads chosen without it too', hours.nested, TARGETS.training),
    ...baselines(table(BUNDLED_TABLES.training), accelerators),
    ...lines('tokens/s', inference, 'left out', tokens.leaveOneOut, TARGETS.inference),
    ...lines(
      'tokens/s',
      inference,
      'left out, spreads chosen without it too',
      tokens.nested,
      TARGETS.inference,
    ),
  ];
}

function lines(
  quantity: string,
  { rows }: Fit,
  how: string,
  error: ValidationError,
  target: (typeof TARGETS)['training' | 'inference'],
): readonly BenchResult[] {
  const name = (what: string) => `backtest, ${quantity} of ${rows.length} runs, each ${how}: ${what}`;
  return [
    {
      name: name('median error'),
      value: error.medianAbsoluteError * 100,
      unit: '%',
      atMost: target.medianAbsoluteError * 100,
    },
    { name: name('mean |ln error|'), value: error.meanAbsoluteLn, unit: '', atMost: target.meanAbsoluteLn },
    {
      name: name('within 2x'),
      value: error.within2x * 100,
      unit: '%',
      ...(target.within2x === null ? {} : { atLeast: target.within2x * 100 }),
    },
    {
      name: name('inside P10 - P90'),
      value: error.coverage * 100,
      unit: '%',
      ...(target.coverage === null
        ? {}
        : { atLeast: target.coverage[0] * 100, atMost: target.coverage[1] * 100 }),
    },
  ];
}

function baselines(text: string, accelerators: readonly Accelerator[]): readonly BenchResult[] {
  const runs = readRuns(text, 'training', accelerators).training.flatMap(({ facts, actual }) =>
    actual === null ? [] : [{ facts, target: reachedLnEfficiency(facts, actual) }],
  );
  const errorOf = (efficiency: (run: TrainingRun) => number) =>
    validationError(
      runs.map(({ target }) => target),
      runs.map(({ facts }) => ({ mean: Math.log(efficiency(facts)), sd: 1 })),
      -1,
    );
  const result = (name: string, { medianAbsoluteError, meanAbsoluteLn }: ValidationError) => [
    { name: `backtest, hours, ${name}: median error`, value: medianAbsoluteError * 100, unit: '%' },
    { name: `backtest, hours, ${name}: mean |ln error|`, value: meanAbsoluteLn, unit: '' },
  ];
  return [
    ...result('defaults of METHODS.md (they have seen the runs)', errorOf(methodsEfficiency)),
    ...ONE_FOR_ALL.flatMap((share) =>
      result(
        `${share} for all`,
        errorOf(() => share),
      ),
    ),
  ];
}

function methodsEfficiency(run: TrainingRun): number {
  const { accelerator, eightBitShare } = run;
  const base = METHODS_EFFICIENCY[accelerator.efficiencyClass] ?? 0.32;
  const eightBit = trainsInEightBits(accelerator) ? METHODS_EIGHT_BIT ** eightBitShare : 1;
  return base * eightBit * (isMixtureOfExperts(run) ? METHODS_EXPERTS : 1);
}
