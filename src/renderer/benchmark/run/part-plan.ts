import { kernelsOf } from '#core/benchmark/kernels/kernel-list';
import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { BenchmarkMode, TransformerResult } from '#core/benchmark/result';
import { BENCHMARK_SIZE_IDS } from '#core/benchmark/transformers/benchmark-sizes';
import { usesGpu } from '#core/benchmark/uses-gpu';
import type { StartedBackend } from '../../tensor/backend/started-backend';
import type { Budget } from './budget';

export interface PlannedPart {
  readonly id: string;
  /** For warm-up and samples [s]. */
  readonly capSeconds: number;
}

export interface PartPlan {
  readonly kernels: readonly (PlannedPart & { readonly spec: KernelSpec })[];
  readonly transformers: readonly (PlannedPart & { readonly size: TransformerResult['id'] })[];
}

/** What is to be run, in this order, each part with its share of the time. */
export function planParts(
  mode: BenchmarkMode,
  { kernelSeconds, transformerSeconds }: Budget,
  { name, isSoftware }: StartedBackend,
): PartPlan {
  const engine = usesGpu({ backend: name, software: isSoftware }) ? 'gpu' : 'processor';
  const specs = kernelsOf(mode, engine, name !== 'cpu');
  return {
    kernels: specs.map((spec) => ({ id: spec.id, capSeconds: kernelSeconds / specs.length, spec })),
    transformers: BENCHMARK_SIZE_IDS.map((size) => ({
      id: `transformer-${size}`,
      capSeconds: transformerSeconds / BENCHMARK_SIZE_IDS.length,
      size,
    })),
  };
}
