import type { BackendName, BenchmarkMode, BenchmarkResult } from '#core/benchmark/result';

/** What a run without a screen measures. */
export interface HeadlessRequest {
  readonly backend: BackendName;
  readonly mode: BenchmarkMode;
  /** After which it ends at the latest [s]; null = what the mode takes. */
  readonly seconds: number | null;
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

/** Shortest and longest time that a user may give a run [s]. */
export const LEAST_SECONDS = 5;
export const MOST_SECONDS = 300;

const PATH = '/benchmark-run';

/** Written out, since the schemas would bring zod into every start of the page. */
export const BACKENDS = ['webgl', 'webgpu', 'wasm', 'cpu'] as const satisfies readonly BackendName[];
const MODES = ['quick', 'full'] as const satisfies readonly BenchmarkMode[];

/** Place of the page that measures at once and shows nothing. */
export function headlessRoute({ backend, mode, seconds }: HeadlessRequest): string {
  const limit = seconds === null ? '' : `&seconds=${seconds}`;
  return `#${PATH}?backend=${backend}&mode=${mode}${limit}`;
}

/** @returns what to measure; null at any other place */
export function readHeadlessRoute(
  path: string,
  query: { get(name: string): string | null },
): HeadlessRequest | null {
  if (path !== PATH) return null;
  const backend = BACKENDS.find((known) => known === query.get('backend'));
  const mode = MODES.find((known) => known === query.get('mode'));
  const text = query.get('seconds');
  const seconds = text === null ? null : Number(text);
  const isKnown = seconds === null || (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS);
  return backend === undefined || mode === undefined || !isKnown ? null : { backend, mode, seconds };
}
