import type { BackendName } from '#core/benchmark/result';

/** Backends in the order in which they are offered: the one every browser has first. */
export const BACKENDS: readonly BackendName[] = ['webgl', 'webgpu', 'wasm', 'cpu'];

/** Whether a backend can be started here, found out before anything is loaded. */
export interface BackendState {
  readonly backend: BackendName;
  /** Why it cannot be used; null = it can. */
  readonly missing: 'no-webgl2' | 'no-webgpu' | 'no-adapter' | 'no-wasm' | null;
  /** GPU in the browser's words; null: it does not say, or there is none. */
  readonly renderer: string | null;
  /** WASM without threads, which need a page that is isolated from others. */
  readonly isSingleThreaded: boolean;
}
