import { useMemo } from 'react';
import { type EntryPlan, NO_ENTRY_PLAN } from '#core/plan/entry-plan';
import type { EntryWords } from '../../../entry-plan/use-entry-words';
import { useStores } from '../../../state/stores-context';

/** What of an entry plan is changed: names the step of undo. */
export type EntryEdit =
  | 'demand'
  | 'localisation'
  | 'differentiation'
  | 'cooperation'
  | 'template'
  | 'competition'
  | 'task';

/** @returns whether it was taken; where not, the reason is said aloud */
export type ChangeEntry = (what: EntryEdit, change: (entry: EntryPlan) => EntryPlan) => boolean;

/** Edits of the entry plan for a market; each is one step of undo. */
export function useEntryEdits(country: string, { t }: Pick<EntryWords, 't'>): ChangeEntry {
  const { session, ui } = useStores();
  return useMemo(
    () => (what, change) => {
      const entry = session.store.getState().plan?.entryPlans?.[country] ?? NO_ENTRY_PLAN;
      const path = ['entryPlans', country];
      const done = session.edit(path, change(entry), `edit:entryPlan.${what}`, { country });
      if (!done.ok) ui.announce(t('editFailed', { reason: done.error.message }));
      return done.ok;
    },
    [session, ui, country, t],
  );
}
