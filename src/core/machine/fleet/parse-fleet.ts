import * as z from 'zod';
import { BENCHMARK_VERSION } from '#core/benchmark/result';
import type { AppError } from '#core/contract/app-error';
import { invalidInput } from '#core/contract/invalid-input';
import { FleetFile } from '#core/contract/machines';
import { type FleetWords, fleetWords } from '#core/machine/fleet/fleet-words';
import { MachineProfile, MachineRun } from '#core/machine/machine-profile';
import { isRecord } from '#core/shared/json/json-record';
import { type NoRecord, parseRecord } from '#core/shared/json/parse-record';
import { err, ok, type Result } from '#core/shared/result';

/** Largest fleet file that is read [characters]: a few thousand runs. */
export const MAX_FLEET_FILE_CHARS = 50_000_000;

/** A machine of a file with its runs. */
export type FleetMachine = FleetFile['machines'][number];

const VERSION = FleetFile.shape.version.value;

/** One entry each, so that a message names the entry and then the field inside it. */
const ProfileEntry = z.object({ profile: MachineProfile });

/**
 * Reads machines with their runs: a fleet file, or the document of `landfall benchmark --json`, which holds one.
 *
 * @param file how messages name the file
 * @param language of the message
 * @returns every machine, fully valid; or `too-large`, `newer-version`, `invalid-input` naming file, entry and field
 */
export function parseFleet(
  file: string,
  text: string,
  language: 'en' | 'zh' = 'en',
): Result<readonly FleetMachine[], AppError> {
  const words = fleetWords(language);
  if (text.length > MAX_FLEET_FILE_CHARS)
    return err({
      code: 'too-large',
      message: words.of(file, words.tooLarge(Math.round(text.length / 1e6), MAX_FLEET_FILE_CHARS / 1e6)),
    });
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') return refuse(words.of(file, words.empty));
  const document = parseRecord(body);
  if (!document.ok) return refuse(words.of(file, noFleetText(document.error, words)));
  const fleet = document.value.format === undefined ? document.value.fleet : document.value;
  if (!isRecord(fleet) || !FleetFile.shape.format.safeParse(fleet.format).success)
    return refuse(words.of(file, words.otherFile));
  if (isNewer(fleet.version, VERSION)) return newer(words.of(file, words.newer(fleet.version, VERSION)));
  if (fleet.version !== VERSION)
    return refuse(words.of(file, words.field('version', words.version(VERSION))));
  if (!Array.isArray(fleet.machines) || fleet.machines.length === 0)
    return refuse(words.of(file, words.field('machines', words.noMachines)));
  return parseMachines(file, fleet.machines as readonly unknown[], words);
}

function noFleetText(fault: NoRecord, words: FleetWords): string {
  switch (fault.reason) {
    case 'json-breaks-off':
      return words.cutOff(fault.line, fault.column);
    case 'no-json':
      return words.notJson(fault.line, fault.column);
    case 'no-object':
      return words.notAnObject;
  }
}

function refuse(message: string): Result<never, AppError> {
  return err({ code: 'invalid-input', message });
}

function parseMachines(
  file: string,
  entries: readonly unknown[],
  words: FleetWords,
): Result<readonly FleetMachine[], AppError> {
  const machines: FleetMachine[] = [];
  const machineIds = new Set<string>();
  const runIds = new Set<string>();
  const repeated = (subject: string, field: string) =>
    refuse(words.of(subject, words.field(field, words.repeated)));
  for (const [index, entry] of entries.entries()) {
    const machine = parseMachine(file, index + 1, entry, words);
    if (!machine.ok) return machine;
    const { profile, runs } = machine.value;
    const subject = words.machine(file, index + 1);
    if (machineIds.has(profile.id)) return repeated(subject, 'profile.id');
    machineIds.add(profile.id);
    for (const [place, run] of runs.entries()) {
      if (runIds.has(run.id)) return repeated(words.run(subject, place + 1), 'id');
      runIds.add(run.id);
    }
    machines.push(machine.value);
  }
  return ok(machines);
}

function parseMachine(
  file: string,
  number: number,
  entry: unknown,
  words: FleetWords,
): Result<FleetMachine, AppError> {
  const subject = words.machine(file, number);
  if (!isRecord(entry)) return refuse(words.of(subject, words.notAMachine));
  const parsed = ProfileEntry.safeParse(entry);
  if (!parsed.success) return refused(parsed.error, subject, words);
  const { profile } = parsed.data;
  if (!Array.isArray(entry.runs)) return refuse(words.of(subject, words.field('runs', words.notRuns)));
  const named = words.machine(file, number, profile.name);
  const runs: MachineRun[] = [];
  for (const [index, value] of (entry.runs as readonly unknown[]).entries()) {
    const run = parseRun(words.run(named, index + 1), value, profile.id, words);
    if (!run.ok) return run;
    runs.push(run.value);
  }
  return ok({ profile, runs });
}

function parseRun(
  subject: string,
  value: unknown,
  machineId: string,
  words: FleetWords,
): Result<MachineRun, AppError> {
  if (isRecord(value) && isRecord(value.result) && isNewer(value.result.version, BENCHMARK_VERSION))
    return newer(words.of(subject, words.newer(value.result.version, BENCHMARK_VERSION)));
  const parsed = MachineRun.safeParse(value);
  if (!parsed.success) return refused(parsed.error, subject, words);
  if (parsed.data.machineId === machineId) return ok(parsed.data);
  return refuse(words.of(subject, words.field('machineId', words.otherMachine(machineId))));
}

/** Without the path of the field, which is one inside the file and not of the call. */
function refused(error: z.ZodError, subject: string, { language }: FleetWords): Result<never, AppError> {
  return refuse(invalidInput(error, subject, language).message);
}

function isNewer(version: unknown, known: number): version is number {
  return typeof version === 'number' && version > known;
}

function newer(message: string): Result<never, AppError> {
  return err({ code: 'newer-version', message });
}
