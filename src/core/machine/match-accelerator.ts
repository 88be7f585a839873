import type { BenchmarkResult } from '#core/benchmark/result';
import { usesGpu } from '#core/benchmark/uses-gpu';
import type { Accelerator } from '#core/catalog/catalog';
import { type GpuName, readGpuName, wordsOf } from '#core/machine/gpu-name';
import type { MachineFacts } from '#core/machine/machine-profile';

/** What is needed of a part of the catalogue to know it by name. */
export type NamedAccelerator = Pick<Accelerator, 'id' | 'vendor' | 'name' | 'memoryGb'>;

/** What of a run says which GPU drew. */
export type RunOrigin = Pick<BenchmarkResult, 'backend' | 'renderer' | 'software'>;

type Gpu = MachineFacts['gpus'][number];

/** Say nothing beyond what the name already says, or nothing that changes a figure of the catalogue. */
const NEUTRAL_WORDS = new Set([
  'generation',
  'edition',
  'workstation',
  'hbm2',
  'hbm2e',
  'hbm3',
  'hbm3e',
  'ac',
]);

/** May be missing in a driver's name when only one part of the catalogue is left without it. */
const OPTIONAL_WORD = /^(\d+gb|sxm\d?|pcie|nvl)$/;

/** Names that NVIDIA's driver gives without the form factor, or with the memory of the processor beside it. */
const DRIVER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'h100 80gb hbm3': ['h100', 'sxm5', '80gb'],
  'gh200 480gb': ['gh200', '96gb'],
};

/** A browser may give no more than the family of chips. */
const FAMILY_WORDS = new Set([
  ...['hopper', 'ampere', 'ada', 'lovelace', 'blackwell', 'turing', 'volta', 'pascal', 'common', '3'],
]);

/** Memory that drivers report, in 10^9 bytes over the size of the part's name [ratio]: GiB are sold as GB. */
const MEMORY_RATIO = { low: 0.85, high: 1.15 } as const;

/**
 * The part of the catalogue that a GPU is, by its name.
 *
 * @returns null when no part fits or more than one does: a laptop's, a cut-down, a partitioned or a virtual part is
 *   never taken for the whole one
 */
export function acceleratorOf<A extends NamedAccelerator>(gpu: Gpu, accelerators: readonly A[]): A | null {
  const name = readGpuName(gpu.name);
  if (name === null) return null;
  const words = DRIVER_NAMES[name.words.join(' ')] ?? name.words;
  const fitting = accelerators.filter(
    (accelerator) =>
      accelerator.vendor.toLowerCase() === name.vendor &&
      fits(words, accelerator) &&
      fitsMemory(gpu.memoryBytes, accelerator),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The part of the catalogue that a machine computes with: the GPU that drew in the browser where a run says it, else
 * the one part that all known GPUs of the machine are.
 *
 * @param run null: nothing was measured yet
 * @returns its id; null when unsure
 */
export function matchAccelerator(
  facts: MachineFacts,
  run: RunOrigin | null,
  accelerators: readonly NamedAccelerator[],
): string | null {
  const drawn = run === null ? null : drawingGpu(run);
  const gpus = drawn === null ? facts.gpus : gpusBehind(drawn, facts.gpus);
  const ids = new Set(gpus.flatMap((gpu) => acceleratorOf(gpu, accelerators)?.id ?? []));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** The GPU that a run was measured on, in the browser's words; null when it did not use one. */
function drawingGpu(run: RunOrigin): string | null {
  return usesGpu(run) ? run.renderer : null;
}

/** The system's fuller names of what the browser names; the browser's own name where the system has none. */
function gpusBehind(renderer: string, gpus: readonly Gpu[]): readonly Gpu[] {
  const drawn = readGpuName(renderer);
  if (drawn === null) return [];
  const same = gpus.filter((gpu) => isNamedBy(drawn, readGpuName(gpu.name)));
  return same.length === 0 ? [{ name: renderer, memoryBytes: null }] : same;
}

function isNamedBy(drawn: GpuName, listed: GpuName | null): boolean {
  if (listed?.vendor !== drawn.vendor) return false;
  return (
    drawn.words.every((word) => listed.words.includes(word)) ||
    drawn.words.every((word) => FAMILY_WORDS.has(word))
  );
}

function fits(words: readonly string[], { name }: NamedAccelerator): boolean {
  // Sold as one part, seen by the system as two: its figures are those of neither.
  if (name.includes('dies')) return false;
  const wanted = wordsOf(name.replace(/\(per [^)]*\)/, ''));
  return (
    words.every((word) => NEUTRAL_WORDS.has(word) || wanted.some((known) => isSameWord(word, known))) &&
    wanted.every((known) => OPTIONAL_WORD.test(known) || words.includes(known))
  );
}

/** Drivers and data sheets leave the generation of the socket out: `A100-SXM-80GB`. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (/^sxm\d?$/.test(a) && /^sxm\d?$/.test(b) && (a === 'sxm' || b === 'sxm'));
}

function fitsMemory(memoryBytes: number | null, { memoryGb }: NamedAccelerator): boolean {
  if (memoryBytes === null) return true;
  const ratio = memoryBytes / (memoryGb * 1e9);
  return ratio > MEMORY_RATIO.low && ratio < MEMORY_RATIO.high;
}
