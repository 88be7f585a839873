import {
  env,
  findBackendFactory,
  matMul,
  registerBackend,
  removeBackend,
  setBackend,
  tensor2d,
} from '@tensorflow/tfjs-core';
import type { BackendName } from '#core/benchmark/result';
import { type BackendFault, faultOf } from './backend-fault';

/** Flags of each backend that a measurement needs; they are registered when the backend's module is loaded. */
const FLAGS: Readonly<Record<BackendName, Readonly<Record<string, boolean | number>>>> = {
  webgl: {
    // Small operations stay on the GPU: otherwise the processor would be measured.
    WEBGL_CPU_FORWARD: false,
    // Freed textures are given back beyond 256 MB, instead of being kept for later.
    WEBGL_DELETE_TEXTURE_THRESHOLD: 256 * 2 ** 20,
    SOFTWARE_WEBGL_ENABLED: true,
  },
  webgpu: { WEBGPU_CPU_FORWARD: false },
  wasm: {},
  cpu: {},
};

/**
 * Makes a registered backend the one that computes, and has it compute something: `setBackend` alone reports success
 * for a backend that fails with the first operation (tensorflow/tfjs#8065).
 */
export async function activate(name: BackendName): Promise<BackendFault | null> {
  try {
    for (const [flag, value] of Object.entries(FLAGS[name])) env().set(flag, value);
    if (!(await setBackend(name))) return { code: 'backend-missing', message: `${name} does not start` };
    return await checkProduct();
  } catch (cause) {
    const fault = faultOf(cause);
    return fault.code === 'failed' ? { ...fault, code: 'backend-missing' } : fault;
  }
}

/** Gives the backend's memory back; it can be started anew. */
export function deactivate(name: BackendName): void {
  // Removed with its maker, which the backend's module registers only when it is loaded.
  const make = findBackendFactory(name);
  removeBackend(name);
  registerBackend(name, make);
}

/** Whole numbers below 2048 are exact in half precision too. */
async function checkProduct(): Promise<BackendFault | null> {
  const a = tensor2d([1, 2, 3, 4, 5, 6], [2, 3]);
  const b = tensor2d([7, 8, 9, 10, 11, 12], [3, 2]);
  const product = matMul(a, b);
  const values = await product.data();
  for (const tensor of [a, b, product]) tensor.dispose();
  const right = [58, 64, 139, 154].every((value, index) => values[index] === value);
  return right
    ? null
    : { code: 'wrong-result', message: `a product of 2 × 3 numbers gave ${[...values].join(', ')}` };
}
