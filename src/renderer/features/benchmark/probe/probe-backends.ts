import { openWebgl, webglRendererName } from '../../../tensor/backend/webgl-context';
import { adapterName, requestAdapter } from '../../../tensor/backend/webgpu-adapter';
import { BACKENDS, type BackendState } from './backend-state';

/**
 * Looks at what the browser has, asked as it is asked for a measurement. Nothing is computed and nothing is kept:
 * contexts are given back at once.
 */
export async function probeBackends(): Promise<readonly BackendState[]> {
  return Promise.all(BACKENDS.map((backend) => PROBES[backend]()));
}

const NOTHING = { missing: null, renderer: null, isSingleThreaded: false } as const;

const PROBES = {
  async webgl(): Promise<BackendState> {
    const gl = openWebgl(new OffscreenCanvas(1, 1));
    if (gl === null) return { ...NOTHING, backend: 'webgl', missing: 'no-webgl2' };
    const renderer = webglRendererName(gl);
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return { ...NOTHING, backend: 'webgl', renderer };
  },
  async webgpu(): Promise<BackendState> {
    // Typed as always there; only a secure page of a browser that knows it has it.
    const gpu = navigator.gpu as GPU | undefined;
    if (gpu === undefined) return { ...NOTHING, backend: 'webgpu', missing: 'no-webgpu' };
    const adapter = await requestAdapter(gpu);
    if (adapter === null) return { ...NOTHING, backend: 'webgpu', missing: 'no-adapter' };
    return { ...NOTHING, backend: 'webgpu', renderer: adapterName(adapter.info) };
  },
  async wasm(): Promise<BackendState> {
    const missing = typeof WebAssembly === 'undefined' ? ('no-wasm' as const) : null;
    return { ...NOTHING, backend: 'wasm', missing, isSingleThreaded: !crossOriginIsolated };
  },
  async cpu(): Promise<BackendState> {
    return { ...NOTHING, backend: 'cpu' };
  },
};
