import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '#core/contract/app-error';
import type { PlanListItem } from '#core/contract/plans';
import type { Result } from '#core/shared/result';
import { DOWNLOADS, exportPlan } from '../../../app/export-plan';
import { navigate } from '../../../app/hash-location';
import { encodeLabel } from '../../../state/edit-label';
import type { Stores } from '../../../state/stores';
import { useStores } from '../../../state/stores-context';

type Named = Pick<PlanListItem, 'id' | 'name'>;

/** What can be done with the plans of the list. Failures stand above the page. */
export interface PlanActions {
  readonly open: (id: string) => Promise<void>;
  readonly create: (from: 'blank' | 'sample') => Promise<void>;
  readonly duplicate: (plan: Named) => Promise<void>;
  readonly rename: (plan: Named, name: string) => Promise<void>;
  readonly exportFile: (plan: Named) => Promise<void>;
  /** Moves to the bin; `undoRemove` takes the last one back. */
  readonly remove: (plan: Named) => Promise<void>;
  readonly undoRemove: () => Promise<void>;
}

export function usePlanActions(): PlanActions {
  const { t } = useTranslation('home');
  const stores = useStores();
  return useMemo(
    () =>
      createPlanActions(stores, {
        newPlan: t('newPlan.name'),
        duplicated: (name) => t('said.duplicated', { name }),
        removed: (name) => t('bin.said', { name }),
        restored: (name) => t('said.restored', { name }),
      }),
    [stores, t],
  );
}

interface Words {
  readonly newPlan: string;
  readonly duplicated: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly restored: (name: string) => string;
}

function createPlanActions(stores: Stores, words: Words): PlanActions {
  const { session, planList, ui, call } = stores;

  function say(answer: Result<unknown, AppError>, sentence: string): void {
    if (answer.ok) ui.announce(sentence);
    else ui.showFault(answer.error);
  }
  async function goTo(opening: Promise<Result<unknown, AppError>>): Promise<void> {
    const opened = await opening;
    if (opened.ok) navigate('/plan');
    else ui.showFault(opened.error);
  }
  const isOpen = (id: string) => session.store.getState().id === id;
  /** Stores what was typed in the open plan, so that nothing of it is missing from what follows. */
  async function isStored(id: string): Promise<boolean> {
    const unsaved = isOpen(id) ? await session.flush() : null;
    if (unsaved !== null) ui.showFault(unsaved);
    return unsaved === null;
  }
  async function storeName({ id }: Named, name: string): Promise<Result<unknown, AppError>> {
    if (isOpen(id)) return session.edit('name', name, 'edit:name', { name });
    const opened = await call('plans.open', { id });
    if (!opened.ok) return opened;
    const { plan, revision } = opened.value;
    const label = encodeLabel('edit:name', { name });
    return call('plans.save', { id, plan: { ...plan, name }, label, baseRevision: revision });
  }

  return {
    open: (id) => (isOpen(id) ? goTo(Promise.resolve({ ok: true, value: null })) : goTo(session.open(id))),
    create: (from) =>
      goTo(from === 'blank' ? session.create('blank', words.newPlan) : session.create('sample')),
    async duplicate({ id }) {
      if (!(await isStored(id))) return;
      const copy = await call('plans.duplicate', { id });
      await planList.refresh();
      say(copy, copy.ok ? words.duplicated(copy.value.plan.name) : '');
    },
    async rename(plan, name) {
      const stored = await storeName(plan, name);
      if (stored.ok) await isStored(plan.id);
      else ui.showFault(stored.error);
      await planList.refresh();
    },
    async exportFile({ id }) {
      if (!(await isStored(id))) return;
      const done = await exportPlan(stores, id, DOWNLOADS);
      if (!done.ok) ui.showFault(done.error);
    },
    async remove(plan) {
      if (!(await isStored(plan.id))) return;
      const removed = await planList.remove(plan.id);
      if (removed.ok && isOpen(plan.id)) session.close();
      say(removed, words.removed(plan.name));
    },
    async undoRemove() {
      const restored = await planList.restoreLast();
      if (restored !== null) say(restored, restored.ok ? words.restored(restored.value.name) : '');
    },
  };
}
