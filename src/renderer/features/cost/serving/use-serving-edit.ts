import { useCallback } from 'react';
import type { AnswerOrigin } from '#core/plan/plan';
import { dayOf } from '../../../format/dates';
import type { Change } from '../../../state/plan-session';
import { useStores } from '../../../state/stores-context';

/** Answers questions of the plan from the view; several at once are one step of undo. */
export function useServingEdit(): (changes: readonly (Change & { readonly path: string })[]) => void {
  const { session, ui } = useStores();
  return useCallback(
    (changes) => {
      const [first] = changes;
      if (first === undefined) return;
      const origin: AnswerOrigin = { how: 'typed', on: dayOf(Date.now()) };
      const origins = changes.map(({ path, value }) => ({
        path: ['answers', path],
        value: value === null ? undefined : origin,
      }));
      const done = session.editMany([...changes, ...origins], `edit:${first.path}`);
      if (!done.ok) ui.showFault(done.error);
    },
    [session, ui],
  );
}
