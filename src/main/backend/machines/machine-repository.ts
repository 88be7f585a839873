import type { Kysely } from 'kysely';
import type {
  MachineFacts,
  MachineOwnFigures,
  MachineProfile,
  MachineRun,
} from '#core/machine/machine-profile';
import type { MachineRow, MachineRunRow, Tables } from '#main/backend/db/tables';

/** A machine as it is stored; which of them this one is stands elsewhere. */
export type StoredMachine = Omit<MachineProfile, 'isThisMachine'>;

/** The only place that knows the tables `machine` and `machine_run`. */
export function createMachineRepository(db: Kysely<Tables>) {
  return {
    /** In the order in which they were added. */
    async list(): Promise<readonly StoredMachine[]> {
      const rows = await db.selectFrom('machine').selectAll().orderBy('added_at_ms').orderBy('id').execute();
      return rows.map(fromRow);
    },
    async find(id: string): Promise<StoredMachine | null> {
      const row = await db.selectFrom('machine').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : fromRow(row);
    },
    /** Adds the machine, or replaces what is stored of it. */
    async put(machine: StoredMachine): Promise<void> {
      const { id, ...changes } = toRow(machine);
      await db
        .insertInto('machine')
        .values({ id, ...changes })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
        .execute();
    },
    /** With its runs. @returns false when there was no such machine */
    async remove(id: string): Promise<boolean> {
      const result = await db.deleteFrom('machine').where('id', '=', id).executeTakeFirst();
      return Number(result.numDeletedRows) > 0;
    },
    /** Runs of one machine, the newest first. */
    async runs(machineId: string): Promise<readonly MachineRun[]> {
      const rows = await db
        .selectFrom('machine_run')
        .selectAll()
        .where('machine_id', '=', machineId)
        .orderBy('started_at_ms', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(runFromRow);
    },
    /** The newest run of each machine and backend, the newest first. */
    async latestRuns(): Promise<readonly MachineRun[]> {
      const ranked = db
        .selectFrom('machine_run')
        .selectAll()
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) =>
              over.partitionBy(['machine_id', 'backend']).orderBy('started_at_ms', 'desc').orderBy('id'),
            )
            .as('place'),
        );
      const rows = await db
        .selectFrom(ranked.as('ranked'))
        .select(['id', 'machine_id', 'backend', 'started_at_ms', 'result'])
        .where('place', '=', 1)
        .orderBy('started_at_ms', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(runFromRow);
    },
    async hasRun(id: string): Promise<boolean> {
      const row = await db.selectFrom('machine_run').select('id').where('id', '=', id).executeTakeFirst();
      return row !== undefined;
    },
    async insertRun({ id, machineId, result }: MachineRun): Promise<void> {
      await db
        .insertInto('machine_run')
        .values({
          id,
          machine_id: machineId,
          backend: result.backend,
          started_at_ms: Math.round(result.startedAtMs),
          result: JSON.stringify(result),
        })
        .execute();
    },
    /** @returns false when there was no such run */
    async removeRun(id: string): Promise<boolean> {
      const result = await db.deleteFrom('machine_run').where('id', '=', id).executeTakeFirst();
      return Number(result.numDeletedRows) > 0;
    },
  };
}

function fromRow(row: MachineRow): StoredMachine {
  return {
    id: row.id,
    name: row.name,
    facts: JSON.parse(row.facts) as MachineFacts,
    acceleratorId: row.accelerator_id,
    acceleratorBy: row.accelerator_by as StoredMachine['acceleratorBy'],
    own: JSON.parse(row.own_figures) as MachineOwnFigures,
    count: Number(row.unit_count),
    addedAtMs: Number(row.added_at_ms),
  };
}

function toRow(machine: StoredMachine): MachineRow {
  return {
    id: machine.id,
    name: machine.name,
    facts: JSON.stringify(machine.facts),
    accelerator_id: machine.acceleratorId,
    accelerator_by: machine.acceleratorBy,
    own_figures: JSON.stringify(machine.own),
    unit_count: machine.count,
    added_at_ms: machine.addedAtMs,
  };
}

function runFromRow(row: MachineRunRow): MachineRun {
  return { id: row.id, machineId: row.machine_id, result: JSON.parse(row.result) as MachineRun['result'] };
}
