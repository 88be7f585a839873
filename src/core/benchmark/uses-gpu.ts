import type { BenchmarkResult } from '#core/benchmark/result';

/** Whether a GPU did the work: neither the processor by a backend of its own nor a software renderer in its place. */
export function usesGpu({ backend, software }: Pick<BenchmarkResult, 'backend' | 'software'>): boolean {
  return (backend === 'webgl' || backend === 'webgpu') && !software;
}
