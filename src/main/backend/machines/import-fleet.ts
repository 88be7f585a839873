import type { Kysely } from 'kysely';
import type { AppError } from '#core/contract/app-error';
import { type FleetMachine, parseFleet } from '#core/machine/fleet/parse-fleet';
import { chooseAccelerator, mergeFacts, mergeOwnFigures } from '#core/machine/machine-rules';
import type { NamedAccelerator } from '#core/machine/match-accelerator';
import { err, ok, type Result } from '#core/shared/result';
import type { Tables } from '#main/backend/db/tables';
import { createMachineRepository, type StoredMachine } from '#main/backend/machines/machine-repository';

export interface FleetImport {
  readonly db: Kysely<Tables>;
  readonly accelerators: readonly NamedAccelerator[];
  readonly fileName: string;
  readonly text: string;
}

/** What an import did. */
interface Imported {
  /** Machines that were not known. */
  machines: number;
  /** Runs that were not known. */
  runs: number;
  /** Runs left out, since they were here already. */
  known: number;
  /** New runs whose results are wrong: kept, and said of them wherever they are shown. */
  incorrect: number;
}

/** Stores the machines of a file with their runs: all of it, or nothing when any entry is at fault. */
export async function importFleet({
  db,
  accelerators,
  fileName,
  text,
}: FleetImport): Promise<Result<Imported, AppError>> {
  const fleet = parseFleet(fileName, text);
  if (!fleet.ok)
    return err({ ...fleet.error, field: 'text', message: `${fleet.error.message}. Nothing was imported.` });
  return db.transaction().execute(async (tx) => {
    const repository = createMachineRepository(tx);
    const imported: Imported = { machines: 0, runs: 0, known: 0, incorrect: 0 };
    for (const machine of fleet.value) {
      const before = await repository.find(machine.profile.id);
      if (before === null) imported.machines += 1;
      await repository.put(merge(before, machine, accelerators));
      for (const run of machine.runs) {
        if (await repository.hasRun(run.id)) {
          imported.known += 1;
          continue;
        }
        await repository.insertRun(run);
        imported.runs += 1;
        if (!run.result.correct) imported.incorrect += 1;
      }
    }
    return ok(imported);
  });
}

/** A machine that is known keeps what was said of it here; the file only fills in what was not. */
function merge(
  before: StoredMachine | null,
  { profile, runs }: FleetMachine,
  accelerators: readonly NamedAccelerator[],
): StoredMachine {
  const { isThisMachine: _, ...given } = profile;
  const machine =
    before === null
      ? given
      : {
          ...before,
          facts: mergeFacts(given.facts, before.facts),
          own: mergeOwnFigures(before.own, given.own),
          ...(before.acceleratorBy === null
            ? { acceleratorId: given.acceleratorId, acceleratorBy: given.acceleratorBy }
            : {}),
        };
  if (machine.acceleratorId !== null) return machine;
  const newest = runs.toSorted((a, b) => b.result.startedAtMs - a.result.startedAtMs)[0];
  return { ...machine, ...chooseAccelerator(machine, machine.facts, newest?.result ?? null, accelerators) };
}
