import * as z from 'zod';
import { BenchmarkResult } from '#core/benchmark/result';
import { OWN_FIGURE_LIMITS } from '#core/machine/own-figure-limits';

/** What the operating system says of the machine; what it does not say is null. */
export const MachineFacts = z.object({
  /** e.g. `Windows 11`, `Debian GNU/Linux 12`. */
  operatingSystem: z.string().nullable(),
  cpuName: z.string().nullable(),
  physicalCoreCount: z.number().int().min(1).nullable(),
  threadCount: z.number().int().min(1).nullable(),
  memoryBytes: z.number().min(0).nullable(),
  gpus: z.array(z.object({ name: z.string(), memoryBytes: z.number().min(0).nullable() })),
});
export type MachineFacts = z.infer<typeof MachineFacts>;

function ownFigure(key: keyof typeof OWN_FIGURE_LIMITS) {
  const [least, most] = OWN_FIGURE_LIMITS[key];
  return z.number().min(least).max(most).nullable();
}

/** Figures only the user knows; null: not entered. */
export const MachineOwnFigures = z.object({
  /** Electric power under load, measured at the socket or of the part's sheet [W]. */
  loadWatts: ownFigure('loadWatts'),
  /** What it cost to buy [USD]. */
  priceUsd: ownFigure('priceUsd'),
  /** Over how many years it is written off [years]. */
  lifeYears: ownFigure('lifeYears'),
  /** What native software (PyTorch, llama.cpp) trains at on it, measured by the user [FLOP/s]. */
  nativeTrainingFlopPerSecond: ownFigure('nativeTrainingFlopPerSecond'),
  /** Memory of the GPU, or of the machine where it shares it [B]. */
  memoryBytes: ownFigure('memoryBytes'),
});
export type MachineOwnFigures = z.infer<typeof MachineOwnFigures>;

/** A machine that was measured, here or on a colleague's desk. */
export const MachineProfile = z.object({
  id: z.string().min(1).max(60),
  name: z.string().trim().min(1).max(120),
  /** Whether it is the one this copy of Landfall runs on. */
  isThisMachine: z.boolean(),
  facts: MachineFacts,
  /** Its part in the accelerator catalogue; null: none fits. */
  acceleratorId: z.string().nullable(),
  /** `name`: the names agree; `user`: the user chose it. */
  acceleratorBy: z.enum(['name', 'user']).nullable(),
  own: MachineOwnFigures,
  /** How many of these the fleet has. */
  count: z.number().int().min(1).max(100_000),
  addedAtMs: z.number().int().min(0).max(8.64e15),
});
export type MachineProfile = z.infer<typeof MachineProfile>;

/** One measurement of a machine; they are kept, the newest first. */
export const MachineRun = z.object({
  id: z.string(),
  machineId: z.string(),
  result: BenchmarkResult,
});
export type MachineRun = z.infer<typeof MachineRun>;
