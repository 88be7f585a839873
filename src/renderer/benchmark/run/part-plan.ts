import { kernelsOf } from '#core/benchmark/kernels/kernel-list';
import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { BenchmarkMode, TransformerResult } from '#core/benchmark/result';
import { BENCHMARK_SIZE_IDS } from '#core/benchmark/transformers/benchmark-sizes';
import { usesGpu } from '#core/benchmark/uses-gpu';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { Budget } from './budget';

export interface PlannedPart {
  readonly id: string;
  /** For warm-up and samples of all rounds [s]. */
  readonly capSeconds: number;
  /** Rounds it is measured in, at least. */
  readonly roundCount: number;
}

export interface PartPlan {
  readonly kernels: readonly (PlannedPart & { readonly spec: KernelSpec })[];
  readonly transformers: readonly (PlannedPart & { readonly size: TransformerResult['id'] })[];
}

/** Many short rounds find the machine undisturbed more often than few long ones; a quick run has no time for more. */
const ROUND_COUNT: Readonly<Record<BenchmarkMode, number>> = { quick: 3, full: 6 };
/** A round that is shorter has no time for samples enough: twelve of 20 ms, and some steps of a Transformer [s]. */
const SHORTEST_ROUND_SECONDS = { kernel: 0.25, transformer: 1.5 } as const;

/** What is to be run, in this order, each part with its share of the time. */
export function planParts(
  mode: BenchmarkMode,
  { kernelSeconds, transformerSeconds }: Budget,
  { name, isSoftware }: StartedBackend,
): PartPlan {
  const engine = usesGpu({ backend: name, software: isSoftware }) ? 'gpu' : 'processor';
  const specs = kernelsOf(mode, engine, name !== 'cpu');
  return {
    kernels: specs.map((spec) => ({
      id: spec.id,
      ...share(mode, 'kernel', kernelSeconds / specs.length),
      spec,
    })),
    transformers: BENCHMARK_SIZE_IDS.map((size) => ({
      id: `transformer-${size}`,
      ...share(mode, 'transformer', transformerSeconds / BENCHMARK_SIZE_IDS.length),
      size,
    })),
  };
}

function share(
  mode: BenchmarkMode,
  kind: keyof typeof SHORTEST_ROUND_SECONDS,
  capSeconds: number,
): Pick<PlannedPart, 'capSeconds' | 'roundCount'> {
  const fitting = Math.floor(capSeconds / SHORTEST_ROUND_SECONDS[kind]);
  return { capSeconds, roundCount: Math.min(ROUND_COUNT[mode], Math.max(1, fitting)) };
}

/** Time of one round of a part [s]. */
export function roundSecondsOf({ capSeconds, roundCount }: PlannedPart): number {
  return capSeconds / roundCount;
}
