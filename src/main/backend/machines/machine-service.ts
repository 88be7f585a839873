import type { Kysely } from 'kysely';
import type { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import type { Handlers } from '#core/contract/define-contract';
import type { machinesContract } from '#core/contract/machines';
import { toFleetCsv, toFleetFile } from '#core/machine/fleet/write-fleet';
import type { MachineFacts, MachineProfile, MachineRun } from '#core/machine/machine-profile';
import { chooseAccelerator, hasMeasured, mergeFacts, NO_OWN_FIGURES } from '#core/machine/machine-rules';
import { nameMachine } from '#core/machine/name-machine';
import { fileNameFor } from '#core/shared/file-name';
import { err, ok } from '#core/shared/result';
import { utcDay } from '#core/shared/utc-day';
import type { Tables } from '#main/backend/db/tables';
import { importFleet } from '#main/backend/machines/import-fleet';
import { createMachineIdentity } from '#main/backend/machines/machine-identity';
import { createMachineRepository, type StoredMachine } from '#main/backend/machines/machine-repository';

export interface MachineServiceDeps {
  readonly db: Kysely<Tables>;
  readonly catalog: Catalog;
  readonly nowMs: () => number;
  readonly newId: () => string;
  /** Asks the operating system; takes a second or two. */
  readonly readFacts: () => Promise<MachineFacts>;
}

/** Measured machines with their runs: this one, and those of the fleet. */
export function createMachineService({
  db,
  catalog,
  nowMs,
  newId,
  readFacts,
}: MachineServiceDeps): Handlers<typeof machinesContract> {
  const { accelerators } = catalog;
  const machines = createMachineRepository(db);
  const isKnownPart = (id: string) => accelerators.some((accelerator) => accelerator.id === id);

  /** @param thisId id of the machine Landfall runs on */
  function toProfile(machine: StoredMachine, thisId: string | null): MachineProfile {
    // A part of a newer catalogue is kept for the Landfall that knows it, and is none to this one.
    const isUnknown = machine.acceleratorId !== null && !isKnownPart(machine.acceleratorId);
    const part = isUnknown ? { acceleratorId: null, acceleratorBy: null } : {};
    return { ...machine, ...part, isThisMachine: machine.id === thisId };
  }

  return {
    'machines.facts': async () => ok(await readFacts()),
    async 'machines.list'() {
      const [stored, runs] = [await machines.list(), await machines.latestRuns()];
      const thisId = await createMachineIdentity(db, newId).lastSeen();
      return ok(
        stored.map((machine) => ({
          profile: toProfile(machine, thisId),
          latest: runs.filter((run) => run.machineId === machine.id),
        })),
      );
    },
    async 'machines.history'({ machineId }) {
      if ((await machines.find(machineId)) === null) return err(noMachine(machineId, 'machineId'));
      return ok([...(await machines.runs(machineId))]);
    },
    async 'machines.record'({ result }) {
      if (!hasMeasured(result)) return err(NOTHING_MEASURED);
      const facts = await readFacts();
      return db.transaction().execute(async (tx) => {
        const repository = createMachineRepository(tx);
        const id = await createMachineIdentity(tx, newId).identify(facts);
        const before = (await repository.find(id)) ?? newMachine(id, facts, nowMs());
        const known = mergeFacts(before.facts, facts);
        const machine = {
          ...before,
          facts: known,
          ...chooseAccelerator(before, known, result, accelerators),
        };
        const run: MachineRun = { id: newId(), machineId: id, result };
        await repository.put(machine);
        await repository.insertRun(run);
        return ok({ profile: toProfile(machine, id), run });
      });
    },
    async 'machines.update'({ id, name, count, own, acceleratorId }) {
      if (acceleratorId !== undefined && acceleratorId !== null && !isKnownPart(acceleratorId))
        return err(noPart(acceleratorId));
      return db.transaction().execute(async (tx) => {
        const repository = createMachineRepository(tx);
        const before = await repository.find(id);
        if (before === null) return err(noMachine(id, 'id'));
        const machine: StoredMachine = {
          ...before,
          name: name ?? before.name,
          count: count ?? before.count,
          own: { ...before.own, ...withoutUndefined(own ?? {}) },
          ...(acceleratorId === undefined ? {} : { acceleratorId, acceleratorBy: 'user' }),
        };
        await repository.put(machine);
        return ok(toProfile(machine, await createMachineIdentity(tx, newId).lastSeen()));
      });
    },
    async 'machines.remove'({ id }) {
      const removed = await db.transaction().execute((tx) => createMachineRepository(tx).remove(id));
      return removed ? ok({ id }) : err(noMachine(id, 'id'));
    },
    async 'machines.removeRun'({ runId }) {
      const removed = await db.transaction().execute((tx) => createMachineRepository(tx).removeRun(runId));
      return removed ? ok({ runId }) : err(noRun(runId));
    },
    async 'machines.export'({ machineIds, as }) {
      const all = await machines.list();
      const missing = machineIds?.find((id) => !all.some((machine) => machine.id === id));
      if (missing !== undefined) return err(noMachine(missing, 'machineIds'));
      const chosen = all.filter(({ id }) => machineIds === null || machineIds.includes(id));
      const [first] = chosen;
      if (first === undefined) return err(NOTHING_TO_EXPORT);
      const fleet = await Promise.all(
        chosen.map(async (machine) => ({
          profile: toProfile(machine, null),
          runs: [...(await machines.runs(machine.id))],
        })),
      );
      const day = utcDay(nowMs());
      const stem = chosen.length === 1 ? `${first.name} ${day}` : `landfall-fleet ${day}`;
      const text = as === 'csv' ? toFleetCsv(fleet) : `${JSON.stringify(toFleetFile(fleet))}\n`;
      return ok({ fileName: fileNameFor(stem, `.${as}`), text });
    },
    'machines.import': ({ fileName, text }) => importFleet({ db, accelerators, fileName, text }),
  };
}

function newMachine(id: string, facts: MachineFacts, addedAtMs: number): StoredMachine {
  return {
    id,
    name: nameMachine(facts),
    facts,
    acceleratorId: null,
    acceleratorBy: null,
    own: NO_OWN_FIGURES,
    count: 1,
    addedAtMs,
  };
}

/** A key that is given without a value says nothing, rather than that there is none. */
function withoutUndefined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function noMachine(id: string, field: string): AppError {
  return { code: 'not-found', field, message: `There is no machine ${id}; it may have been removed.` };
}

function noRun(id: string): AppError {
  return {
    code: 'not-found',
    field: 'runId',
    message: `There is no measurement ${id}; it may have been removed.`,
  };
}

function noPart(id: string): AppError {
  return {
    code: 'invalid-input',
    field: 'acceleratorId',
    message: `There is no accelerator ${id} in the catalog; expected an id of it such as rtx-4090, or none.`,
  };
}

const NOTHING_MEASURED: AppError = {
  code: 'invalid-input',
  field: 'result',
  message: 'The run holds no measurement, so there is nothing to keep.',
};

const NOTHING_TO_EXPORT: AppError = {
  code: 'not-found',
  field: 'machineIds',
  message: 'No machine has been measured yet, so there is nothing to export.',
};
