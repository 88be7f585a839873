import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { AnswerEditor } from '../editors/AnswerEditor';
import { useFaultText } from '../fault-text';
import { useQuestionText } from '../question-text';
import { answerStateOf } from '../questions/answer-state';
import type { Question } from '../questions/question';
import { useAnswer } from '../use-answer';
import { useGoTo } from '../use-place';
import { OriginText } from './OriginText';
import { QuestionRow } from './QuestionRow';
import classes from './topic-page.module.css';

export interface FocusedQuestionProps {
  readonly question: Question;
  /** Position in the topic, from 1. */
  readonly number: number;
  readonly plan: Plan;
  readonly isSample: boolean;
  /** Where "confirm" leads; null after the last question. */
  readonly nextId: string | null;
}

/** The question in focus, with its control. */
export function FocusedQuestion(props: FocusedQuestionProps) {
  const { question, number } = props;
  const words = useQuestionText();
  const headingId = useId();
  return (
    <QuestionRow
      {...{ question, number, headingId }}
      ask={words(question.id, 'ask')}
      isFocused={true}
      end={<span />}
    >
      <Editor {...props} headingId={headingId} />
    </QuestionRow>
  );
}

function Editor({
  question,
  plan,
  isSample,
  nextId,
  headingId,
}: FocusedQuestionProps & { headingId: string }) {
  const { t } = useTranslation('plan');
  const form = useRef<HTMLFormElement>(null);
  const goTo = useGoTo();
  const { answer, error } = useAnswer(question.id);
  const faultText = useFaultText();
  const state = answerStateOf(question, plan, isSample);

  function confirm(): void {
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (invalid) {
      invalid.focus();
      return;
    }
    // Going on past a default makes it the user's answer; lists and files have to be filled.
    const isConfirmable =
      state === 'default' || (state === 'open' && CONFIRMABLE_WHEN_EMPTY.has(question.kind));
    if (isConfirmable && question.kind !== 'uncertain-or-default') answer([]);
    if (nextId !== null) goTo(nextId);
  }

  return (
    <form
      ref={form}
      className={classes.editor}
      aria-labelledby={headingId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <AnswerEditor question={question} plan={plan} answer={answer} />
      <p className={classes.fault} role="alert">
        {error === null ? null : faultText(question, error)}
      </p>
      <div className={classes.foot}>
        <Button type="submit" variant="filled">
          {state === 'default' ? t('confirmDefault') : t('confirm')}
        </Button>
        <OriginText state={state} on={plan.answers?.[question.id]?.on} />
      </div>
    </form>
  );
}

const CONFIRMABLE_WHEN_EMPTY: ReadonlySet<Question['kind']> = new Set([
  'text',
  'long-text',
  'optional-number',
]);
