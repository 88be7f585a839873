import * as z from 'zod';
import { BENCHMARK_VERSION } from '#core/benchmark/result';
import type { AppError } from '#core/contract/app-error';
import { invalidInput } from '#core/contract/invalid-input';
import { FleetFile } from '#core/contract/machines';
import { MachineProfile, MachineRun } from '#core/machine/machine-profile';
import { isRecord } from '#core/shared/json/json-record';
import { noRecordText, parseRecord } from '#core/shared/json/parse-record';
import { err, ok, type Result } from '#core/shared/result';

/** Largest fleet file that is read [characters]: a few thousand runs. */
export const MAX_FLEET_FILE_CHARS = 50_000_000;

/** A machine of a file with its runs. */
export type FleetMachine = FleetFile['machines'][number];

const EXPECTED = 'a fleet exported by Landfall, or what `landfall benchmark --json` printed';
const UNCHANGED = { file: 'the unchanged file', object: 'a JSON object' };
const VERSION = FleetFile.shape.version.value;

/** One entry each, so that a message names the entry and then the field inside it. */
const ProfileEntry = z.object({ profile: MachineProfile });

/**
 * Reads machines with their runs: a fleet file, or the document of `landfall benchmark --json`, which holds one.
 *
 * @param file how messages name the file
 * @returns every machine, fully valid; or `too-large`, `newer-version`, `invalid-input` naming file, entry and field
 */
export function parseFleet(file: string, text: string): Result<readonly FleetMachine[], AppError> {
  if (text.length > MAX_FLEET_FILE_CHARS) return err(tooLarge(file, text.length));
  const document = parseRecord(text.replace(/^\uFEFF/, ''));
  if (!document.ok) return refuse(file, noRecordText(document.error, UNCHANGED));
  const fleet = document.value.format === undefined ? document.value.fleet : document.value;
  if (!isRecord(fleet) || !FleetFile.shape.format.safeParse(fleet.format).success)
    return refuse(file, `expected ${EXPECTED}`);
  if (isNewer(fleet.version, VERSION)) return err(newer(file, fleet.version));
  if (fleet.version !== VERSION) return refuse(file, `field version: expected ${VERSION}`);
  if (!Array.isArray(fleet.machines) || fleet.machines.length === 0)
    return refuse(file, 'field machines: expected at least one machine');
  return parseMachines(file, fleet.machines as readonly unknown[]);
}

function refuse(subject: string, reason: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message: `${subject}: ${reason}` });
}

function parseMachines(file: string, entries: readonly unknown[]): Result<readonly FleetMachine[], AppError> {
  const machines: FleetMachine[] = [];
  const machineIds = new Set<string>();
  const runIds = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const subject = `${file}: machine ${index + 1}`;
    const machine = parseMachine(subject, entry);
    if (!machine.ok) return machine;
    const { profile, runs } = machine.value;
    if (machineIds.has(profile.id)) return repeated(subject, 'profile.id');
    machineIds.add(profile.id);
    for (const [place, run] of runs.entries()) {
      if (runIds.has(run.id)) return repeated(`${subject}, run ${place + 1}`, 'id');
      runIds.add(run.id);
    }
    machines.push(machine.value);
  }
  return ok(machines);
}

function parseMachine(subject: string, entry: unknown): Result<FleetMachine, AppError> {
  if (!isRecord(entry)) return refuse(subject, 'expected {"profile", "runs"}');
  const parsed = ProfileEntry.safeParse(entry);
  if (!parsed.success) return refused(parsed.error, subject);
  const { profile } = parsed.data;
  if (!Array.isArray(entry.runs)) return refuse(subject, 'field runs: expected a list of runs');
  const runs: MachineRun[] = [];
  for (const [index, value] of (entry.runs as readonly unknown[]).entries()) {
    const run = parseRun(`${subject} (${profile.name}), run ${index + 1}`, value, profile.id);
    if (!run.ok) return run;
    runs.push(run.value);
  }
  return ok({ profile, runs });
}

function parseRun(subject: string, value: unknown, machineId: string): Result<MachineRun, AppError> {
  if (isRecord(value) && isRecord(value.result) && isNewer(value.result.version, BENCHMARK_VERSION))
    return err(newer(subject, value.result.version));
  const parsed = MachineRun.safeParse(value);
  if (!parsed.success) return refused(parsed.error, subject);
  if (parsed.data.machineId === machineId) return ok(parsed.data);
  return refuse(subject, `field machineId: expected ${machineId}, the id of its machine`);
}

/** Without the path of the field, which is one inside the file and not of the call. */
function refused(error: z.ZodError, subject: string): Result<never, AppError> {
  return refuse(subject, invalidInput(error, '').message.replace(/^: /, ''));
}

function repeated(subject: string, field: string): Result<never, AppError> {
  return refuse(subject, `field ${field}: an earlier entry has it too; expected an id of its own`);
}

function isNewer(version: unknown, known: number): version is number {
  return typeof version === 'number' && version > known;
}

function newer(subject: string, version: number): AppError {
  return {
    code: 'newer-version',
    message: `${subject}: version ${version} is of a newer Landfall; expected version ${VERSION}. Install a newer Landfall to read it`,
  };
}

function tooLarge(file: string, length: number): AppError {
  return {
    code: 'too-large',
    message: `${file}: ${Math.round(length / 1e6)} MB, expected at most ${MAX_FLEET_FILE_CHARS / 1e6} MB; export fewer machines at a time`,
  };
}
