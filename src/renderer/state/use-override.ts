import { useCallback } from 'react';
import type { ThreePoint } from '#core/uncertainty/three-point';
import { dayOf } from '../format/dates';
import { useStores } from './stores-context';

/** Replaces a figure of the catalog in the open plan by the user's own, and takes that back. */
export interface OverrideActions {
  /** @param name what the figure is, for the name of the change */
  readonly set: (figureId: string, name: string, value: ThreePoint, note: string) => void;
  readonly remove: (figureId: string, name: string) => void;
}

/** The user's own figures of the open plan; each change is one step of undo. */
export function useOverrideActions(): OverrideActions {
  const { session, ui } = useStores();
  const set = useCallback<OverrideActions['set']>(
    (figureId, name, { low, likely, high }, note) => {
      const override = { value: { low, likely, high }, note, enteredOn: dayOf(Date.now()) };
      const done = session.edit(['overrides', figureId], override, 'edit:overrides.set', { figure: name });
      if (!done.ok) ui.showFault(done.error);
    },
    [session, ui],
  );
  const remove = useCallback<OverrideActions['remove']>(
    (figureId, name) => {
      const done = session.edit(['overrides', figureId], undefined, 'edit:overrides.removed', {
        figure: name,
      });
      if (!done.ok) ui.showFault(done.error);
    },
    [session, ui],
  );
  return { set, remove };
}
