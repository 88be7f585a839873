import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { BackendName, KernelResult } from '#core/benchmark/result';
import { measuredRates } from '#core/benchmark/roofline/measured-rates';
import { predictStepSeconds } from '#core/benchmark/roofline/predict-step';
import type { TransformerShape } from '#core/transformer/shape';
import { timing } from '../../../../support/benchmark-run.ts';

interface SavedRun {
  readonly what: string;
  readonly backend: BackendName;
  readonly kernels: readonly (Pick<KernelResult, 'kind' | 'size' | 'flop' | 'bytes'> & {
    readonly seconds: number;
  })[];
  readonly transformers: readonly {
    readonly id: string;
    readonly shape: TransformerShape;
    readonly batchSize: number;
    readonly seconds: number;
  }[];
}

/** Runs of `landfall benchmark` on an NVIDIA H100, as docs/benchmarks.md tells. */
const { runs } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../../support/measured/h100.json'), 'utf8'),
) as { readonly runs: readonly SavedRun[] };

function errorOf({ backend, kernels, transformers }: SavedRun): number {
  const rates = measuredRates(
    kernels.map(({ seconds, ...kernel }) => ({
      ...kernel,
      id: `${kernel.kind}-${kernel.size}`,
      timing: timing(seconds),
      correctness: null,
    })),
  );
  const check = transformers.find(({ id }) => id === 'check');
  if (rates === null || check === undefined) throw new Error('the saved run has no rates or no check');
  const others = transformers
    .filter(({ id }) => id !== 'check')
    .map((step) => ({ ...step, measuredSeconds: step.seconds }));
  return predictStepSeconds(check, others, rates, backend) / check.seconds - 1;
}

it.each(runs.filter(({ what }) => what !== 'WebGPU, quick'))(
  'predicts the fourth size within 15 % on an H100: $what',
  (run) => {
    expect(Math.abs(errorOf(run))).toBeLessThan(0.15);
  },
);

it('cannot tell where the sizes it is fitted on were measured before the host was warm', () => {
  // A kernel took 67 µs in the first size, 60, 46 and 42 in those after it.
  const run = runs.find(({ what }) => what === 'WebGPU, quick');
  if (run === undefined) throw new Error('the run is not saved');
  expect(errorOf(run)).toBeGreaterThan(0.3);
});
