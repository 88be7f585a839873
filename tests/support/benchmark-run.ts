import type { BenchmarkResult, KernelResult, Timing, TransformerResult } from '#core/benchmark/result';
import type { MachineFacts, MachineProfile, MachineRun } from '#core/machine/machine-profile';
import { NO_OWN_FIGURES } from '#core/machine/machine-rules';

/** A machine of a desk, as its operating system describes it. */
export const DESKTOP: MachineFacts = {
  operatingSystem: 'Ubuntu 24.04',
  cpuName: 'AMD Ryzen 9 7950X 16-Core Processor',
  physicalCoreCount: 16,
  threadCount: 32,
  memoryBytes: 64 * 2 ** 30,
  gpus: [{ name: 'NVIDIA GeForce RTX 4090', memoryBytes: 24_564 * 2 ** 20 }],
};

/** A laptop without a GPU of its own. */
export const LAPTOP: MachineFacts = {
  operatingSystem: 'Microsoft Windows 11 Pro 10.0.26100',
  cpuName: '12th Gen Intel(R) Core(TM) i7-1260P',
  physicalCoreCount: 12,
  threadCount: 16,
  memoryBytes: 16 * 2 ** 30,
  gpus: [{ name: 'Intel(R) Iris(R) Xe Graphics', memoryBytes: null }],
};

/** @param medianSeconds of runs that spread 1 % to each side */
export function timing(medianSeconds: number): Timing {
  return {
    medianSeconds,
    lowSeconds: medianSeconds * 0.99,
    highSeconds: medianSeconds * 1.01,
    p10Seconds: medianSeconds * 0.98,
    p90Seconds: medianSeconds * 1.02,
    sampleCount: 20,
    warmUpCount: 3,
    firstRunSeconds: medianSeconds * 10,
    repeatsPerSample: 4,
    clock: 'wall',
    stoppedBy: 'precision',
    drift: 0.001,
  };
}

const CORRECT = { maxRelativeError: 1e-6, tolerance: 1e-4, correct: true };

const MATMUL: KernelResult = {
  id: 'matmul-1024',
  kind: 'matmul',
  size: 1024,
  flop: 2 * 1024 ** 3,
  bytes: 3 * 4 * 1024 ** 2,
  timing: timing(2 ** -8),
  correctness: CORRECT,
};

const TRANSFORMER: TransformerResult = {
  id: 'small',
  shape: { layerCount: 2, hiddenSize: 128, headCount: 4, vocabularySize: 512, contextLength: 64 },
  batchSize: 4,
  parameterCount: 470_000,
  training: timing(0.032),
  trainingFlop: 6.4e8,
  trainingTokens: 256,
  generation: timing(0.004),
  generationFlop: 9.4e5,
  correctness: CORRECT,
};

/** A run of WebGL on an RTX 4090, but for what a test changes. */
export function benchmarkResult(changes: Partial<BenchmarkResult> = {}): BenchmarkResult {
  return {
    format: 'landfall-benchmark',
    version: 1,
    mode: 'quick',
    backend: 'webgl',
    renderer: 'ANGLE (NVIDIA Corporation, NVIDIA GeForce RTX 4090/PCIe/SSE2, OpenGL 4.5.0)',
    software: false,
    numberFormat: 'float32',
    browser: 'Chromium 142',
    threadCount: 32,
    onBattery: null,
    startedAtMs: Date.UTC(2026, 10, 26, 12),
    durationSeconds: 42.5,
    kernels: [MATMUL],
    transformers: [TRANSFORMER],
    rates: { peakFlopPerSecond: 20e12, bandwidthBytesPerSecond: 756e9, launchSeconds: 2e-5 },
    prediction: { predictedSeconds: 0.11, measuredSeconds: 0.1, error: 0.1 },
    correct: true,
    cancelled: false,
    notes: [],
    ...changes,
  };
}

export function machineProfile(changes: Partial<MachineProfile> = {}): MachineProfile {
  return {
    id: 'desk',
    name: 'Desk',
    isThisMachine: false,
    facts: DESKTOP,
    acceleratorId: 'rtx-4090',
    acceleratorBy: 'name',
    own: NO_OWN_FIGURES,
    count: 1,
    addedAtMs: Date.UTC(2026, 10, 26),
    ...changes,
  };
}

export function machineRun(id: string, machineId = 'desk', result = benchmarkResult()): MachineRun {
  return { id, machineId, result };
}
