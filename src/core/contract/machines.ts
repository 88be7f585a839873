import * as z from 'zod';
import { BenchmarkResult } from '#core/benchmark/result';
import type { Contract } from '#core/contract/define-contract';
import { MachineFacts, MachineOwnFigures, MachineProfile, MachineRun } from '#core/machine/machine-profile';

/** The file a fleet is pooled by: `*.json`, profiles with their runs. */
export const FleetFile = z.object({
  format: z.literal('landfall-fleet'),
  version: z.literal(1),
  machines: z.array(z.object({ profile: MachineProfile, runs: z.array(MachineRun) })),
});
export type FleetFile = z.infer<typeof FleetFile>;

/**
 * Largest request that carries a fleet file [bytes]: JSON inside JSON has a backslash before each quote.
 */
export const MAX_FLEET_INPUT_BYTES = 100e6;

export const machinesContract = {
  /** What the operating system says of this machine; asked anew each time. */
  'machines.facts': { input: z.object({}), output: MachineFacts },
  /** All machines with their newest run per backend. */
  'machines.list': {
    input: z.object({}),
    output: z.array(z.object({ profile: MachineProfile, latest: z.array(MachineRun) })),
  },
  /** Every run of one machine, the newest first. */
  'machines.history': { input: z.object({ machineId: z.string() }), output: z.array(MachineRun) },
  /** Keeps a run of this machine; the first one makes its profile. */
  'machines.record': {
    input: z.object({ result: BenchmarkResult }),
    output: z.object({ profile: MachineProfile, run: MachineRun }),
  },
  /** Name, count, own figures, part of the catalogue. */
  'machines.update': {
    input: z.object({
      id: z.string(),
      name: z.string().trim().min(1).max(120).optional(),
      count: z.number().int().min(1).max(100_000).optional(),
      own: MachineOwnFigures.partial().optional(),
      acceleratorId: z.string().nullable().optional(),
    }),
    output: MachineProfile,
  },
  'machines.remove': { input: z.object({ id: z.string() }), output: z.object({ id: z.string() }) },
  'machines.removeRun': { input: z.object({ runId: z.string() }), output: z.object({ runId: z.string() }) },
  /** `json`: all of it, for another Landfall; `csv`: a line per run, for a spreadsheet. */
  'machines.export': {
    input: z.object({ machineIds: z.array(z.string()).nullable(), as: z.enum(['json', 'csv']) }),
    output: z.object({ fileName: z.string(), text: z.string() }),
  },
  /** A fleet file, or a result of `landfall benchmark --json`; all of it is valid or nothing is stored. Known runs are left out. */
  'machines.import': {
    input: z.object({ fileName: z.string().max(300), text: z.string() }),
    /** New machines, new runs, runs that were known already, and new runs whose results are not `correct`. */
    output: z.object({
      machines: z.number().int(),
      runs: z.number().int(),
      known: z.number().int(),
      incorrect: z.number().int(),
    }),
  },
} satisfies Contract;
