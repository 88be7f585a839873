import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { OpenedPlan } from '#core/contract/plans';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { serializePlan } from '#core/plan/plan-file';
import { openBackend, START_MS, type TestBackend, temporaryFolder } from '../fixture';

/** Saves a change of the notes, on top of what was opened or saved last. */
async function saveNotes(
  { call }: TestBackend,
  base: Pick<OpenedPlan, 'id' | 'revision'>,
  plan: Plan,
  notes: string,
  label = 'edit.notes',
) {
  return call('plans.save', { id: base.id, plan: { ...plan, notes }, label, baseRevision: base.revision });
}

const notesOf = (opened: OpenedPlan) => opened.plan.notes;

describe('plans', () => {
  it('are there after the store is closed and opened again, with their history', async () => {
    const home = temporaryFolder();
    const clock = { nowMs: START_MS };
    const first = await openBackend(home, clock);
    const created = await first.call('plans.create', { from: 'blank', name: 'Heron 7B' });
    const saved = await saveNotes(first, created, created.plan, 'one');
    clock.nowMs += 10_000;
    await saveNotes(first, saved, created.plan, 'two', 'edit.again');
    await first.backend.close();

    const second = await openBackend(home, clock);
    const opened = await second.call('plans.open', { id: created.id });
    expect(notesOf(opened)).toBe('two');
    expect(opened).toMatchObject({ undoLabel: 'edit.again', redoLabel: null, savedAtMs: clock.nowMs });
    const undone = await second.call('plans.undo', { id: created.id });
    expect(notesOf(undone)).toBe('one');
    expect(undone).toMatchObject({ undoLabel: 'edit.notes', redoLabel: 'edit.again' });
    await second.backend.close();

    const third = await openBackend(home, clock);
    const redone = await third.call('plans.redo', { id: created.id });
    expect(notesOf(redone)).toBe('two');
    expect(redone.revision).toBeGreaterThan(undone.revision);
  });

  it('fold edits with the same label within two seconds into one step of undo', async () => {
    const clock = { nowMs: START_MS };
    const test = await openBackend(temporaryFolder(), clock);
    const created = await test.call('plans.create', { from: 'blank' });
    let last: Pick<OpenedPlan, 'id' | 'revision'> = created;
    for (const notes of ['a', 'ab', 'abc']) {
      clock.nowMs += 1900;
      last = await saveNotes(test, last, created.plan, notes);
    }
    clock.nowMs += 2001;
    await saveNotes(test, last, created.plan, 'late');
    expect(notesOf(await test.call('plans.undo', { id: created.id }))).toBe('abc');
    expect(notesOf(await test.call('plans.undo', { id: created.id }))).toBe('');
  });

  it('never fold across an undo', async () => {
    const test = await openBackend(temporaryFolder());
    const created = await test.call('plans.create', { from: 'blank' });
    const one = await saveNotes(test, created, created.plan, 'one', 'first');
    await saveNotes(test, one, created.plan, 'two', 'second');
    const undone = await test.call('plans.undo', { id: created.id });
    await saveNotes(test, undone, created.plan, 'three', 'first');
    expect(notesOf(await test.call('plans.undo', { id: created.id }))).toBe('one');
  });

  it('drop what was undone at the next change', async () => {
    const test = await openBackend(temporaryFolder());
    const created = await test.call('plans.create', { from: 'blank' });
    await saveNotes(test, created, created.plan, 'one');
    const undone = await test.call('plans.undo', { id: created.id });
    const saved = await saveNotes(test, undone, created.plan, 'other');
    expect(saved.redoLabel).toBeNull();
    expect(notesOf(await test.call('plans.redo', { id: created.id }))).toBe('other');
  });

  it('have nothing to undo or redo at the ends, and say so without an error', async () => {
    const test = await openBackend(temporaryFolder());
    const created = await test.call('plans.create', { from: 'blank' });
    expect(await test.call('plans.undo', { id: created.id })).toEqual(created);
    expect(await test.call('plans.redo', { id: created.id })).toEqual(created);
  });

  it('refuse a save that is based on an older revision, and change nothing', async () => {
    const home = temporaryFolder();
    const one = await openBackend(home);
    const two = await openBackend(home);
    const created = await one.call('plans.create', { from: 'blank' });
    await saveNotes(one, created, created.plan, 'mine');
    const fault = await two.fail('plans.save', {
      id: created.id,
      plan: { ...created.plan, notes: 'theirs' },
      label: 'edit.notes',
      baseRevision: created.revision,
    });
    expect(fault).toMatchObject({ code: 'conflict', field: 'baseRevision' });
    expect(notesOf(await two.call('plans.open', { id: created.id }))).toBe('mine');
  });

  it('take the same save twice, as after an answer that was lost', async () => {
    const test = await openBackend(temporaryFolder());
    const created = await test.call('plans.create', { from: 'blank' });
    const saved = await saveNotes(test, created, created.plan, 'one');
    expect(await saveNotes(test, created, created.plan, 'one')).toEqual(saved);
  });

  it('keep 200 revisions', async () => {
    const home = temporaryFolder();
    const test = await openBackend(home);
    const created = await test.call('plans.create', { from: 'blank' });
    let last: Pick<OpenedPlan, 'id' | 'revision'> = created;
    for (let index = 1; index <= 210; index += 1)
      last = await saveNotes(test, last, created.plan, String(index), `edit-${index}`);
    let opened = await test.call('plans.undo', { id: created.id });
    let undoCount = 1;
    for (; opened.undoLabel !== null; undoCount += 1)
      opened = await test.call('plans.undo', { id: created.id });
    expect(undoCount).toBe(199);
    expect(notesOf(opened)).toBe('11');
  });

  it('keep keys that this version does not know', async () => {
    const test = await openBackend(temporaryFolder());
    const text = serializePlan({ ...newPlan('Future'), x_later: { kept: true } });
    const imported = await test.call('plans.import', { fileName: 'future.landfall', text });
    const exported = await test.call('plans.export', { id: imported.id });
    expect(JSON.parse(exported.text)).toEqual(JSON.parse(text));
    expect(exported.fileName).toBe('Future.landfall');
  });

  it('are imported beside a plan of the same name, never over it', async () => {
    const test = await openBackend(temporaryFolder());
    const text = serializePlan({ ...newPlan('Heron'), notes: 'imported' });
    const created = await test.call('plans.create', { from: 'blank', name: 'Heron' });
    const imported = await test.call('plans.import', { fileName: 'heron.landfall', text });
    expect(imported.plan.name).toBe('Heron (2)');
    expect((await test.call('plans.list', {})).map((plan) => plan.name).toSorted()).toEqual([
      'Heron',
      'Heron (2)',
    ]);
    expect(notesOf(await test.call('plans.open', { id: created.id }))).toBe('');
  });

  it.each([
    ['cut off', '{"format":"landfall-plan","vers', 'invalid-input', 'bad.landfall'],
    ['newer', JSON.stringify({ ...newPlan('x'), version: 99 }), 'newer-version', 'bad.landfall'],
    ['wrong', JSON.stringify({ ...newPlan('x'), seed: 'one' }), 'invalid-input', 'seed'],
    ['too large', ' '.repeat(20_000_001), 'too-large', '20 MB'],
  ])('refuse a %s file in words and store nothing', async (_kind, text, code, words) => {
    const test = await openBackend(temporaryFolder());
    const fault = await test.fail('plans.import', { fileName: 'bad.landfall', text });
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(words);
    expect(await test.call('plans.list', {})).toEqual([]);
  });

  it('refuse to grow past the size that can be read back', async () => {
    const test = await openBackend(temporaryFolder());
    const created = await test.call('plans.create', { from: 'blank' });
    const fault = await test.fail('plans.save', {
      id: created.id,
      plan: { ...created.plan, x_large: 'x'.repeat(20_000_000) },
      label: 'edit',
      baseRevision: created.revision,
    });
    expect(fault).toMatchObject({ code: 'too-large' });
    expect(fault.message).toContain('20 MB');
  });

  it('go to the bin and come back', async () => {
    const test = await openBackend(temporaryFolder());
    const created = await test.call('plans.create', { from: 'blank', name: 'Gone' });
    await test.call('settings.set', { lastPlanId: created.id });
    expect(await test.call('plans.delete', { id: created.id })).toEqual({ id: created.id, name: 'Gone' });
    expect((await test.call('settings.get', {})).lastPlanId).toBeNull();
    expect(await test.call('plans.list', {})).toEqual([]);
    for (const name of ['plans.open', 'plans.undo', 'plans.delete', 'plans.export'] as const)
      expect(await test.fail(name, { id: created.id })).toMatchObject({ code: 'not-found', field: 'id' });
    const stale = { id: created.id, plan: created.plan, label: 'x', baseRevision: created.revision };
    expect(await test.fail('plans.save', stale)).toMatchObject({ code: 'not-found' });
    expect(await test.call('plans.restore', { id: created.id })).toMatchObject({ name: 'Gone' });
    const reopened = await test.call('plans.open', { id: created.id });
    expect(reopened.revision).toBeGreaterThan(created.revision);
  });

  it('are duplicated with their content and a name of their own', async () => {
    const test = await openBackend(temporaryFolder());
    const created = await test.call('plans.create', { from: 'sample' });
    const copy = await test.call('plans.duplicate', { id: created.id });
    expect(copy.plan).toEqual({ ...created.plan, name: `${created.plan.name} (2)` });
    expect([created.sample, copy.sample]).toEqual([true, false]);
    expect(copy.undoLabel).toBeNull();
  });

  it('are listed last changed first, under the name they have now', async () => {
    const clock = { nowMs: START_MS };
    const test = await openBackend(temporaryFolder(), clock);
    const older = await test.call('plans.create', { from: 'blank', name: 'Older' });
    clock.nowMs += 1000;
    await test.call('plans.create', { from: 'blank', name: 'Newer' });
    clock.nowMs += 1000;
    const plan = { ...older.plan, name: 'Renamed', client: 'Acme' };
    await test.call('plans.save', { id: older.id, plan, label: 'rename', baseRevision: older.revision });
    const list = await test.call('plans.list', {});
    expect(list.map(({ name, client, updatedAtMs }) => [name, client, updatedAtMs])).toEqual([
      ['Renamed', 'Acme', clock.nowMs],
      ['Newer', '', clock.nowMs - 1000],
    ]);
  });

  it('open but do not change when the store may not be written', async () => {
    const home = temporaryFolder();
    const writer = await openBackend(home);
    const created = await writer.call('plans.create', { from: 'blank' });
    await writer.backend.close();
    const reader = await openBackend(home, undefined, { readOnly: true, shell: 'browser' });
    expect(await reader.call('plans.list', {})).toHaveLength(1);
    expect((await reader.call('plans.open', { id: created.id })).plan).toEqual(created.plan);
    const change = { id: created.id, plan: { ...created.plan, notes: 'x' }, label: 'x', baseRevision: 1 };
    expect(await reader.fail('plans.save', change)).toMatchObject({ code: 'read-only' });
  });

  it('name a plan whose document a newer Landfall wrote, and open the others', async () => {
    const home = temporaryFolder();
    const test = await openBackend(home);
    const [one, other] = [
      await test.call('plans.create', { from: 'blank', name: 'Newer one' }),
      await test.call('plans.create', { from: 'blank' }),
    ];
    const db = new Database(path.join(home, 'landfall.db'));
    db.prepare('update plan_revision set document = ? where plan_id = ?').run(
      JSON.stringify({ ...one.plan, version: 99 }),
      one.id,
    );
    db.close();
    const fault = await test.fail('plans.open', { id: one.id });
    expect(fault).toMatchObject({ code: 'newer-version' });
    expect(fault.message).toContain('Newer one');
    expect((await test.call('plans.open', { id: other.id })).id).toBe(other.id);
  });
});

describe('a new store', () => {
  it('starts with an editable copy of the sample, which is then the last plan', async () => {
    const home = temporaryFolder();
    const test = await openBackend(home, undefined, { shell: 'browser' });
    const [plan, ...others] = await test.call('plans.list', {});
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ sample: true });
    expect((await test.call('settings.get', {})).lastPlanId).toBe(plan?.id);
    await test.call('plans.delete', { id: plan?.id ?? '' });
    await test.backend.close();
    const again = await openBackend(home, undefined, { shell: 'browser' });
    expect(await again.call('plans.list', {})).toEqual([]);
  });

  it('stays empty on the command line', async () => {
    const test = await openBackend(temporaryFolder(), undefined, { shell: 'cli' });
    expect(await test.call('plans.list', {})).toEqual([]);
  });

  it('opens without the sample when that cannot be read, and says so when asked for it', async () => {
    const samplePath = path.join(temporaryFolder(), 'broken.landfall');
    writeFileSync(samplePath, '{');
    const test = await openBackend(temporaryFolder(), undefined, { shell: 'browser', samplePath });
    expect(await test.call('plans.list', {})).toEqual([]);
    expect((await test.fail('plans.create', { from: 'sample' })).message).toContain('sample plan');
  });
});
