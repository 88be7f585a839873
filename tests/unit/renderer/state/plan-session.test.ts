import { describe, expect, it } from 'vitest';
import { openWindow, storesOver, type TestWindow, until } from '../fixture';

async function started(): Promise<TestWindow & { readonly id: string }> {
  const window = await openWindow();
  const opened = await window.stores.start();
  if (opened === null || !opened.ok) throw new Error('the sample plan did not open');
  return { ...window, id: opened.value.id };
}

const nameOf = ({ stores }: TestWindow) => stores.session.store.getState().plan?.name;
const isSaved = ({ save }: { save: { kind: string } }) => save.kind === 'saved';

describe('plan session', () => {
  it('opens the sample plan at the first start', async () => {
    const window = await started();
    expect(nameOf(window)).toBe('Kranich 8B');
    expect(window.stores.session.store.getState()).toMatchObject({
      status: 'open',
      sample: true,
      undoLabel: null,
    });
  });

  it('shows an edit at once and stores it by itself', async () => {
    const window = await started();
    const { session } = window.stores;
    expect(session.edit('name', 'Kranich 9B', 'edit:name')).toEqual({ ok: true, value: undefined });
    expect(nameOf(window)).toBe('Kranich 9B');
    const saved = await until(session.store, isSaved);
    expect(saved.undoLabel).toBe('edit:name');
    const other = storesOver(window.backend);
    await other.stores.start();
    expect(nameOf(other)).toBe('Kranich 9B');
  });

  it('refuses a value that is not allowed, names the field and changes nothing', async () => {
    const window = await started();
    const { session } = window.stores;
    const before = session.store.getState().plan;
    const refused = session.edit('training.acceleratorCount', 0, 'edit:training.acceleratorCount');
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', field: 'training.acceleratorCount' },
    });
    expect(session.store.getState().plan).toBe(before);
    expect(session.isDirty()).toBe(false);
  });

  it('applies several changes as one step or not at all', async () => {
    const window = await started();
    const { session } = window.stores;
    const both = session.editMany(
      [
        { path: 'model.parameterCount', value: 9e9 },
        { path: 'model.activeParameterCount', value: 9e9 },
      ],
      'edit:model.parameterCount',
    );
    expect(both.ok).toBe(true);
    await session.flush();
    const half = session.editMany(
      [
        { path: 'name', value: 'Half done' },
        { path: 'model.layerCount', value: -1 },
      ],
      'edit:model.imported',
    );
    expect(half.ok).toBe(false);
    expect(nameOf(window)).toBe('Kranich 8B');
    await session.undo();
    expect(session.store.getState().plan?.model.parameterCount).toBeLessThan(9e9);
  });

  it('undoes and redoes, edits that are not stored yet included', async () => {
    const window = await started();
    const { session } = window.stores;
    session.edit('name', 'Kranich 9B', 'edit:name');
    expect((await session.undo()).ok).toBe(true);
    expect(nameOf(window)).toBe('Kranich 8B');
    expect(session.store.getState()).toMatchObject({ undoLabel: null, redoLabel: 'edit:name' });
    await session.redo();
    expect(nameOf(window)).toBe('Kranich 9B');
  });

  it('puts edits made during an undo on top of what it brings back', async () => {
    const window = await started();
    const { session } = window.stores;
    session.edit('name', 'Kranich 9B', 'edit:name');
    await session.flush();
    const undone = session.undo();
    session.edit('client', 'Nordsee Health', 'edit:client');
    await undone;
    await session.flush();
    expect(session.store.getState().plan).toMatchObject({ name: 'Kranich 8B', client: 'Nordsee Health' });
    expect(session.store.getState().undoLabel).toBe('edit:client');
  });

  it('keeps unsaved edits while the backend is away and stores them when it is back', async () => {
    const window = await started();
    const { session, connection, reconnect } = window.stores;
    window.line.cut = true;
    session.edit('name', 'Kranich 9B', 'edit:name');
    await until(session.store, ({ save }) => save.kind === 'failed');
    expect(connection.getState().status).toBe('lost');
    expect(nameOf(window)).toBe('Kranich 9B');
    window.line.cut = false;
    await reconnect();
    expect(connection.getState().status).toBe('online');
    expect(session.store.getState().save.kind).toBe('saved');
    expect(session.isDirty()).toBe(false);
  });

  it('says why it could not save and saves on retry', async () => {
    const window = await started();
    const { session } = window.stores;
    window.line.refuse.set('plans.save', { code: 'disk-full', message: 'The disk is full.' });
    session.edit('name', 'Kranich 9B', 'edit:name');
    const failed = await until(session.store, ({ save }) => save.kind === 'failed');
    expect(failed.save).toMatchObject({ error: { code: 'disk-full' } });
    window.line.refuse.clear();
    expect(await session.flush()).toBeNull();
    expect(session.store.getState().save.kind).toBe('saved');
  });

  describe('when another window changed the plan', () => {
    async function conflicting() {
      const first = await started();
      const second = storesOver(first.backend);
      await second.stores.start();
      first.stores.session.edit('name', 'First', 'edit:name');
      await first.stores.session.flush();
      second.stores.session.edit('name', 'Second', 'edit:name');
      await until(second.stores.session.store, ({ save }) => save.kind === 'conflict');
      return { ...second, id: first.id };
    }

    it('stores nothing until the user has chosen', async () => {
      const second = await conflicting();
      const saves = () => second.line.callNames.filter((name) => name === 'plans.save').length;
      const before = saves();
      second.stores.session.edit('client', 'Somebody', 'edit:client');
      expect(await second.stores.session.flush()).toMatchObject({ code: 'conflict' });
      expect(saves()).toBe(before);
      expect(second.stores.session.store.getState().save.kind).toBe('conflict');
    });

    it("takes the other window's version", async () => {
      const second = await conflicting();
      await second.stores.session.takeStored();
      expect(nameOf(second)).toBe('First');
      expect(second.stores.session.store.getState().save.kind).toBe('saved');
    });

    it('keeps its own version as a copy', async () => {
      const second = await conflicting();
      await second.stores.session.keepAsCopy();
      const state = second.stores.session.store.getState();
      expect(state.plan?.name).toBe('Second');
      expect(state.id).not.toBe(second.id);
      const list = await second.stores.planList.refresh();
      expect(list.ok && list.value.map(({ name }) => name).toSorted()).toEqual(['First', 'Second']);
    });
  });

  it('stores what is unsaved with one last call when the page goes away', async () => {
    const window = await started();
    window.stores.session.edit('name', 'Kranich 9B', 'edit:name');
    window.stores.session.flushOnExit();
    const stored = await window.backend.dispatch('plans.open', { id: window.id });
    expect(stored).toMatchObject({ ok: true, value: { plan: { name: 'Kranich 9B' } } });
  });

  it('saves the open plan before it opens another one and remembers that one', async () => {
    const window = await started();
    const { session, settings } = window.stores;
    session.edit('name', 'Kranich 9B', 'edit:name');
    const created = await session.create('blank', 'Untitled');
    expect(created).toMatchObject({ ok: true, value: { plan: { name: 'Untitled', markets: [] } } });
    const first = await window.backend.dispatch('plans.open', { id: window.id });
    expect(first).toMatchObject({ ok: true, value: { plan: { name: 'Kranich 9B' } } });
    await until(settings.store, ({ settings: { lastPlanId } }) => lastPlanId === session.store.getState().id);
  });

  it('says so when a plan cannot be opened and keeps the open one', async () => {
    const window = await started();
    expect(await window.stores.session.open('nowhere')).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(window.stores.session.store.getState()).toMatchObject({
      status: 'open',
      error: { code: 'not-found' },
    });
  });
});
