import { useCallback, useState } from 'react';
import type { AppError } from '#core/contract/app-error';
import type { AnswerOrigin } from '#core/plan/plan';
import type { LabelParams } from '../../state/edit-label';
import type { Change } from '../../state/plan-session';
import { useStores } from '../../state/stores-context';
import { withOrigins } from '../../state/with-origins';

export interface AnswerOptions {
  /** i18n key that names the change; `edit:<id of the question>` by default. */
  readonly labelKey?: string;
  readonly params?: LabelParams;
  readonly how?: AnswerOrigin['how'];
  /** Further questions that the change answers. */
  readonly alsoAnswers?: readonly string[];
  /** The answer is taken back: the value is a default again. */
  readonly isTakenBack?: boolean;
}

export type Answer = (changes: readonly Change[], options?: AnswerOptions) => void;

/** Answers a question: its value and where the answer came from, as one step that can be undone. */
export function useAnswer(questionId: string) {
  const { session } = useStores();
  const [error, setError] = useState<AppError | null>(null);
  const answer = useCallback<Answer>(
    (changes, options = {}) => {
      const { labelKey = `edit:${questionId}`, params, how = 'typed', alsoAnswers = [] } = options;
      const answered = withOrigins(
        changes,
        [questionId, ...alsoAnswers],
        options.isTakenBack === true ? null : how,
      );
      const done = session.editMany(answered, labelKey, params);
      setError(done.ok ? null : done.error);
    },
    [session, questionId],
  );
  return { answer, error };
}
