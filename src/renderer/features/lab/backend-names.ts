import { BackendName } from '#core/benchmark/result';

/** The same words in every language. */
const NAMES: Readonly<Record<BackendName, string>> = {
  webgl: 'WebGL',
  webgpu: 'WebGPU',
  wasm: 'WASM',
  cpu: 'CPU',
};

/** What a model can run on, as a choice. @param disabled while one runs */
export function backendOptions(disabled: boolean) {
  return BackendName.options.map((value) => ({ value, label: NAMES[value], disabled }));
}
