import { Kysely } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { contract } from '#core/contract/contract';
import { createDispatch } from '#core/contract/dispatch';
import type { OpenedPlan } from '#core/contract/plans';
import { connectReadWrite } from '#main/backend/db/connect';
import { createSqliteDialect } from '#main/backend/db/sqlite-dialect';
import type { Tables } from '#main/backend/db/tables';
import { explainFault } from '#main/backend/faults';
import { DATABASE_FILE } from '#main/backend/home';
import { openSession } from '#main/backend/open-session';
import { backendOptions, openBackend, temporaryFolder } from './fixture';

/** The store of a folder on a disk with so little room left; SQLite's page limit fails the same way (SQLITE_FULL). */
async function openOnFullDisk(home: string, freePages: number) {
  const file = `${home}/${DATABASE_FILE}`;
  const connection = connectReadWrite(file);
  const pageCount = connection.pragma('page_count', { simple: true }) as number;
  connection.pragma(`max_page_count = ${pageCount + freePages}`);
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(connection) });
  const log = { error: () => {} };
  const session = await openSession(
    { db, file, readOnly: false, close: () => db.destroy() },
    { ...backendOptions(home), log },
  );
  onTestFinished(() => session.close());
  return createDispatch(contract, session.handlers, log, (cause) => explainFault(cause, home));
}

it('a full disk is named, what was saved before stays, and saving works again once there is room', async () => {
  const home = temporaryFolder();
  const before = await openBackend(home);
  const created = await before.call('plans.create', { from: 'blank' });
  await before.backend.close();

  const full = await openOnFullDisk(home, 2);
  const change = {
    id: created.id,
    plan: { ...created.plan, notes: 'x'.repeat(90_000) },
    label: 'edit',
    baseRevision: created.revision,
  };
  const refused = await full('plans.save', change);
  expect(refused).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(refused.ok ? '' : refused.error.message).toContain(home);
  const opened = await full('plans.open', { id: created.id });
  expect(opened).toMatchObject({ ok: true, value: { plan: { notes: '' }, revision: created.revision } });

  const after = await openBackend(home);
  await after.call('plans.save', change);
  const saved: OpenedPlan = await after.call('plans.open', { id: created.id });
  expect(saved.plan.notes).toHaveLength(90_000);
});
