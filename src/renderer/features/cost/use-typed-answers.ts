import { useCallback } from 'react';
import type { Change } from '../../state/plan-session';
import { useStores } from '../../state/stores-context';
import { withOrigins } from '../../state/with-origins';

type TypedAnswer = Change & {
  /** Of the question, which is the field of the plan. */
  readonly path: string;
};

/** Answers questions of the plan from a view; several at once are one step of undo. A fault is shown as a message. */
export function useTypedAnswers(): (answers: readonly TypedAnswer[], labelKey?: string) => void {
  const { session, ui } = useStores();
  return useCallback(
    (answers, labelKey) => {
      const [first] = answers;
      if (first === undefined) return;
      const ids = answers.map(({ path }) => path);
      const done = session.editMany(withOrigins(answers, ids, 'typed'), labelKey ?? `edit:${first.path}`);
      if (!done.ok) ui.showFault(done.error);
    },
    [session, ui],
  );
}
