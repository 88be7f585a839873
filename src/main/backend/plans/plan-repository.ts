import type { Kysely } from 'kysely';
import type { PlanRevisionRow, PlanRow, Tables } from '#main/backend/db/tables';

export type PlanRepository = ReturnType<typeof createPlanRepository>;

/**
 * The only place that knows the `plan` and `plan_revision` tables.
 *
 * @param db the store, or the transaction the calls belong to
 */
export function createPlanRepository(db: Kysely<Tables>) {
  return {
    /** Plans outside the bin, last changed first. */
    async list(): Promise<readonly PlanRow[]> {
      const rows = await db
        .selectFrom('plan')
        .selectAll()
        .where('deleted_at_ms', 'is', null)
        .orderBy('updated_at_ms', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(planFromRow);
    },
    /** @returns the plan, also from the bin; null = there is none */
    async find(id: string): Promise<PlanRow | null> {
      const row = await db.selectFrom('plan').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : planFromRow(row);
    },
    /** @param bin count those in the bin as well */
    async count(bin: 'with-bin' | 'without-bin'): Promise<number> {
      let query = db.selectFrom('plan').select(({ fn }) => fn.countAll().as('count'));
      if (bin === 'without-bin') query = query.where('deleted_at_ms', 'is', null);
      return Number((await query.executeTakeFirstOrThrow()).count);
    },
    async names(): Promise<readonly string[]> {
      const rows = await db.selectFrom('plan').select('name').where('deleted_at_ms', 'is', null).execute();
      return rows.map((row) => row.name);
    },
    /** Ids of plans outside the bin whose summary was computed with something else than `basis`. */
    async withStaleSummary(basis: string, limit: number): Promise<readonly string[]> {
      const rows = await db
        .selectFrom('plan')
        .select('id')
        .where('deleted_at_ms', 'is', null)
        .where((where) => where.or([where('summary_basis', 'is', null), where('summary_basis', '!=', basis)]))
        .orderBy('updated_at_ms', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => row.id);
    },
    async insert(plan: PlanRow): Promise<void> {
      await db.insertInto('plan').values(plan).execute();
    },
    async update(id: string, changes: Partial<Omit<PlanRow, 'id'>>): Promise<void> {
      await db.updateTable('plan').set(changes).where('id', '=', id).execute();
    },
    /** Stores a summary unless the plan changed while it was computed. */
    async setSummary(id: string, revision: number, summary: string | null, basis: string): Promise<void> {
      await db
        .updateTable('plan')
        .set({ summary, summary_basis: basis })
        .where('id', '=', id)
        .where('revision', '=', revision)
        .execute();
    },
    async revision(planId: string, seq: number): Promise<PlanRevisionRow | null> {
      const row = await db
        .selectFrom('plan_revision')
        .selectAll()
        .where('plan_id', '=', planId)
        .where('seq', '=', seq)
        .executeTakeFirst();
      return row === undefined ? null : revisionFromRow(row);
    },
    /** Label of one revision; null = it does not exist (any more). */
    async label(planId: string, seq: number): Promise<string | null> {
      const row = await db
        .selectFrom('plan_revision')
        .select('label')
        .where('plan_id', '=', planId)
        .where('seq', '=', seq)
        .executeTakeFirst();
      return row?.label ?? null;
    },
    async insertRevision(revision: PlanRevisionRow): Promise<void> {
      await db.insertInto('plan_revision').values(revision).execute();
    },
    async replaceRevision(planId: string, seq: number, document: string, savedAtMs: number): Promise<void> {
      await db
        .updateTable('plan_revision')
        .set({ document, saved_at_ms: savedAtMs })
        .where('plan_id', '=', planId)
        .where('seq', '=', seq)
        .execute();
    },
    async dropRevisionsAfter(planId: string, seq: number): Promise<void> {
      await db.deleteFrom('plan_revision').where('plan_id', '=', planId).where('seq', '>', seq).execute();
    },
    async dropRevisionsUpTo(planId: string, seq: number): Promise<void> {
      await db.deleteFrom('plan_revision').where('plan_id', '=', planId).where('seq', '<=', seq).execute();
    },
  };
}

/** PostgreSQL's driver hands 64-bit integers over as strings. */
function planFromRow(row: PlanRow): PlanRow {
  return {
    ...row,
    head_seq: Number(row.head_seq),
    revision: Number(row.revision),
    created_at_ms: Number(row.created_at_ms),
    updated_at_ms: Number(row.updated_at_ms),
    deleted_at_ms: row.deleted_at_ms === null ? null : Number(row.deleted_at_ms),
  };
}

function revisionFromRow(row: PlanRevisionRow): PlanRevisionRow {
  return {
    ...row,
    seq: Number(row.seq),
    created_at_ms: Number(row.created_at_ms),
    saved_at_ms: Number(row.saved_at_ms),
  };
}
