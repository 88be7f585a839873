import type { AppError } from '#core/contract/app-error';
import type { Settings } from '#core/contract/settings';
import type { Result } from '#core/shared/result';
import type { Language } from '../format/language';
import type { Stores } from '../state/stores';
import { exportPlan, type FileSaver } from './export-plan';

export interface CommandsDeps {
  readonly stores: Stores;
  readonly goTo: (place: string) => void;
  readonly saver: FileSaver;
}

export type Commands = ReturnType<typeof createCommands>;

/** What can be done from everywhere: title bar, palette and keys call the same functions. */
export function createCommands({ stores, goTo, saver }: CommandsDeps) {
  const { session, settings, ui } = stores;
  const report = ui.showFault;

  async function openThen(place: string, opening: Promise<Result<unknown, AppError>>): Promise<void> {
    const opened = await opening;
    if (opened.ok) goTo(place);
    else report(opened.error);
  }

  async function travel(going: Promise<Result<void, AppError>>): Promise<void> {
    const arrived = await going;
    if (!arrived.ok) report(arrived.error);
  }

  async function exportOpen(alone: boolean): Promise<void> {
    const id = openId();
    if (id === null) return;
    const unsaved = await session.flush();
    if (unsaved !== null) return report(unsaved);
    const done = await exportPlan(stores, id, saver, alone);
    if (!done.ok) report(done.error);
  }

  function openId(): string | null {
    return session.store.getState().id;
  }

  return {
    goTo,
    undo: () => travel(session.undo()),
    redo: () => travel(session.redo()),
    newPlan: () => openThen('/plan', session.create('blank')),
    openPlan: (id: string, place = '/plan') => openThen(place, session.open(id)),
    async duplicatePlan(): Promise<void> {
      const id = openId();
      if (id !== null) await openThen('/plan', session.duplicate(id));
    },
    /** Writes the open plan to a file, unsaved edits and its evidence included. */
    exportPlan: () => exportOpen(false),
    /** The same without the evidence. */
    exportPlanAlone: () => exportOpen(true),
    printReport: () => goTo('/report?print=1'),
    setLanguage: (language: Language) => change({ language }),
    setTheme: (theme: Settings['theme']) => change({ theme }),
    selectCountry(country: string): void {
      ui.selectCountry(country);
      goTo('/countries');
    },
    openPalette: () => ui.setPaletteOpen(true),
    closePalette: () => ui.setPaletteOpen(false),
    openShortcuts: () => ui.setShortcutsOpen(true),
    closeShortcuts: () => ui.setShortcutsOpen(false),
  };

  async function change(changed: Partial<Settings>): Promise<void> {
    const stored = await settings.set(changed);
    if (!stored.ok) report(stored.error);
  }
}
