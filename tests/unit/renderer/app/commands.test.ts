import { describe, expect, it } from 'vitest';
import { parsePlanText } from '#core/plan/plan-file';
import { createCommands } from '../../../../src/renderer/app/commands';
import { runHostCommand } from '../../../../src/renderer/app/host-commands';
import { openWindow, until } from '../fixture';

async function started() {
  const window = await openWindow();
  await window.stores.start();
  const places: string[] = [];
  const files: { fileName: string; text: string }[] = [];
  const commands = createCommands({
    stores: window.stores,
    goTo: (place) => void places.push(place),
    saver: {
      text: (fileName, text) => void files.push({ fileName, text }),
      bytes: (fileName, bytes) => void files.push({ fileName, text: String(bytes.length) }),
    },
  });
  return { ...window, commands, places, files };
}

describe('commands', () => {
  it('create a plan and lead to its questions', async () => {
    const { commands, stores, places } = await started();
    await commands.newPlan();
    expect(stores.session.store.getState().plan).toMatchObject({ markets: [], team: [] });
    expect(places).toEqual(['/plan']);
  });

  it('export the plan as it is on the screen, unsaved edits included', async () => {
    const { commands, stores, files } = await started();
    stores.session.edit('client', 'Nordsee Health', 'edit:client');
    await commands.exportPlan();
    expect(files).toHaveLength(1);
    expect(files[0]?.fileName).toMatch(/\.landfall$/);
    expect(parsePlanText(files[0]?.text ?? '')).toMatchObject({
      ok: true,
      value: { client: 'Nordsee Health' },
    });
  });

  it('duplicate the open plan', async () => {
    const { commands, stores } = await started();
    const original = stores.session.store.getState();
    await commands.duplicatePlan();
    const copy = stores.session.store.getState();
    expect(copy.id).not.toBe(original.id);
    expect({ ...copy.plan, name: '' }).toEqual({ ...original.plan, name: '' });
  });

  it('say what went wrong where the page has no place for it', async () => {
    const { commands, stores, line, places } = await started();
    line.refuse.set('plans.create', { code: 'disk-full', message: 'The disk is full.' });
    await commands.newPlan();
    expect(places).toEqual([]);
    expect(stores.ui.store.getState().fault).toMatchObject({ code: 'disk-full' });
    stores.ui.closeFault();
    expect(stores.ui.store.getState().fault).toBeNull();
  });

  it('carry out the menu of the desktop shell', async () => {
    const { commands, stores, places } = await started();
    const { id } = stores.session.store.getState();
    stores.session.edit('name', 'Kranich 9B', 'edit:name');
    runHostCommand({ kind: 'menu', command: 'undo' }, commands);
    await until(stores.session.store, ({ redoLabel }) => redoLabel !== null);
    expect(stores.session.store.getState().plan?.name).toBe('Kranich 8B');
    runHostCommand({ kind: 'menu', command: 'settings' }, commands);
    expect(places).toEqual(['/settings']);
    await stores.session.create('blank', 'Untitled');
    runHostCommand({ kind: 'open-plan', planId: id ?? '' }, commands);
    await until(stores.session.store, (state) => state.id === id);
  });
});
