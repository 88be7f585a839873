import { BACKENDS, type BackendState } from './backend-state';

/** The part of WebGPU that is asked here; the DOM types of some browsers lack it. */
interface GpuLike {
  requestAdapter(): Promise<{
    readonly info?: { readonly vendor: string; readonly architecture: string; readonly description: string };
  } | null>;
}

/** Looks at what the browser has. Nothing is computed and nothing is kept: contexts are given back at once. */
export async function probeBackends(): Promise<readonly BackendState[]> {
  return Promise.all(BACKENDS.map((backend) => PROBES[backend]()));
}

const NOTHING = { missing: null, renderer: null, isSingleThreaded: false } as const;

const PROBES = {
  async webgl(): Promise<BackendState> {
    const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
    if (gl === null) return { ...NOTHING, backend: 'webgl', missing: 'no-webgl2' };
    const names = gl.getExtension('WEBGL_debug_renderer_info');
    const renderer: unknown = gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return { ...NOTHING, backend: 'webgl', renderer: typeof renderer === 'string' ? renderer : null };
  },
  async webgpu(): Promise<BackendState> {
    const gpu = (navigator as { readonly gpu?: GpuLike }).gpu;
    if (gpu === undefined) return { ...NOTHING, backend: 'webgpu', missing: 'no-webgpu' };
    const adapter = await gpu.requestAdapter().catch(() => null);
    if (adapter === null) return { ...NOTHING, backend: 'webgpu', missing: 'no-adapter' };
    const { vendor = '', architecture = '', description = '' } = adapter.info ?? {};
    const words = description || [vendor, architecture].filter(Boolean).join(' ');
    return { ...NOTHING, backend: 'webgpu', renderer: words === '' ? null : words };
  },
  async wasm(): Promise<BackendState> {
    const missing = typeof WebAssembly === 'undefined' ? ('no-wasm' as const) : null;
    return { ...NOTHING, backend: 'wasm', missing, isSingleThreaded: !crossOriginIsolated };
  },
  async cpu(): Promise<BackendState> {
    return { ...NOTHING, backend: 'cpu' };
  },
};
