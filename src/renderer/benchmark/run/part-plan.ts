import { kernelsOf } from '#core/benchmark/kernels/kernel-list';
import type { KernelSpec } from '#core/benchmark/kernels/kernel-spec';
import { BUDGETS } from './budget';
import type { RunRequest } from './run-messages';

export interface KernelPart {
  readonly id: string;
  readonly capSeconds: number;
  readonly spec: KernelSpec;
}

/** What is to be run, in this order, each part with its share of the time. */
export function planParts({ mode, backend }: Pick<RunRequest, 'mode' | 'backend'>): readonly KernelPart[] {
  const kernels = kernelsOf(mode, backend);
  const capSeconds = BUDGETS[mode].kernelSeconds / kernels.length;
  return kernels.map((spec) => ({ id: spec.id, capSeconds, spec }));
}
