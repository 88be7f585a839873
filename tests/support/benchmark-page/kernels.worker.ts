import { kernelSpec } from '#core/benchmark/kernels/kernel-spec';
import type { BackendName } from '#core/benchmark/result';
import { createKernel } from '../../../src/renderer/benchmark/kernels/kernel';
import { startBackend } from '../../../src/renderer/tensor/backend/start-backend';
import { KERNEL_SHAPES } from '../kernel-shapes';
import type { KernelCheck } from './engine-handle';

/** Computes one kernel of each kind once, without timing any, and compares it with its reference. */
async function checkKernels(name: BackendName): Promise<readonly KernelCheck[]> {
  const started = await startBackend(name);
  if (!started.ok) throw new Error(started.error.message);
  const backend = started.value;
  const checks: KernelCheck[] = [];
  for (const shape of KERNEL_SHAPES) {
    const kernel = createKernel(kernelSpec(shape), backend);
    const tensor = kernel.compute();
    const { correct } = kernel.check(await tensor.data(), backend.numberFormat);
    checks.push({ kind: shape.kind, correct });
    tensor.dispose();
    kernel.dispose();
  }
  backend.release();
  return checks;
}

self.addEventListener('message', ({ data }: MessageEvent<BackendName>) => {
  checkKernels(data).then(
    (checks) => self.postMessage({ checks }),
    (cause: unknown) => self.postMessage({ error: String(cause) }),
  );
});
