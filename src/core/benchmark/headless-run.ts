import type { BackendName, BenchmarkMode, BenchmarkResult } from '#core/benchmark/result';

/** What a run without a screen measures. */
export interface HeadlessRequest {
  readonly backend: BackendName;
  readonly mode: BenchmarkMode;
}

/** What the page says while it measures, and at the end. */
export type HeadlessMessage =
  | {
      readonly kind: 'progress';
      /** Kernel or Transformer that is measured; null: the backend starts. */
      readonly part: string | null;
      readonly fraction01: number;
      readonly etaSeconds: number;
    }
  | { readonly kind: 'result'; readonly result: BenchmarkResult }
  /** The page itself failed. */
  | { readonly kind: 'failed'; readonly message: string };

/** Name of the function that the command line puts into the window of the page, to be told by it. */
export const HEADLESS_SINK = 'landfallBenchmark';

const PATH = '/benchmark-run';

/** Written out, since the schemas would bring zod into every start of the page. */
export const BACKENDS = ['webgl', 'webgpu', 'wasm', 'cpu'] as const satisfies readonly BackendName[];
const MODES = ['quick', 'full'] as const satisfies readonly BenchmarkMode[];

/** Place of the page that measures at once and shows nothing. */
export function headlessRoute({ backend, mode }: HeadlessRequest): string {
  return `#${PATH}?backend=${backend}&mode=${mode}`;
}

/** @returns what to measure; null at any other place */
export function readHeadlessRoute(
  path: string,
  query: { get(name: string): string | null },
): HeadlessRequest | null {
  if (path !== PATH) return null;
  const backend = BACKENDS.find((known) => known === query.get('backend'));
  const mode = MODES.find((known) => known === query.get('mode'));
  return backend === undefined || mode === undefined ? null : { backend, mode };
}
