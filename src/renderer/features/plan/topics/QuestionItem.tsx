import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { useFormat } from '../../../format/use-format';
import { useAnswerText } from '../answer-text';
import { AnswerEditor } from '../editors/AnswerEditor';
import { useFaultText } from '../fault-text';
import { useQuestionText } from '../question-text';
import { answerStateOf } from '../questions/answer-state';
import type { Question } from '../questions/question';
import { useAnswer } from '../use-answer';
import { useGoTo } from '../use-place';
import classes from './topic-page.module.css';

export interface QuestionItemProps {
  readonly question: Question;
  /** Position in the topic, from 1. */
  readonly number: number;
  readonly plan: Plan;
  readonly isSample: boolean;
  readonly isFocused: boolean;
  /** Where "confirm" leads; null after the last question. */
  readonly nextId: string | null;
}

/** A question: in focus with its control, else folded to question, answer and origin. */
export function QuestionItem(props: QuestionItemProps) {
  const { question, number, isFocused } = props;
  const words = useQuestionText();
  const headingId = useId();
  return (
    <li
      className={classes.question}
      data-question={question.id}
      data-focused={isFocused || undefined}
      aria-current={isFocused ? 'step' : undefined}
    >
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 id={headingId} className={classes.ask}>
          {words(question.id, 'ask')}
        </h2>
        {isFocused ? <Focused {...props} headingId={headingId} /> : <FoldedAnswer {...props} />}
      </div>
      {isFocused ? <span /> : <ChangeButton {...props} headingId={headingId} />}
    </li>
  );
}

function Focused({ question, plan, isSample, nextId, headingId }: QuestionItemProps & { headingId: string }) {
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
        <OriginText {...{ question, plan, isSample }} />
      </div>
    </form>
  );
}

const CONFIRMABLE_WHEN_EMPTY: ReadonlySet<Question['kind']> = new Set([
  'text',
  'long-text',
  'optional-number',
]);

function FoldedAnswer({ question, plan, isSample }: QuestionItemProps) {
  const { t } = useTranslation(['plan', 'common']);
  const text = useAnswerText()(question, plan);
  const state = answerStateOf(question, plan, isSample);
  const isOpen = state === 'open';
  const emptyText = isOpen
    ? t('notAnswered')
    : question.kind === 'uncertain-or-default'
      ? t('catalogFigure')
      : t('common:none');
  return (
    <p className={classes.answer} data-open={isOpen || undefined} data-state={state}>
      <span className={isOpen ? 'unk' : classes.clamp}>{text ?? emptyText}</span>
      {isOpen ? null : <OriginText {...{ question, plan, isSample }} />}
    </p>
  );
}

/** Where the answer came from: typed, imported, estimated, default, sample; with its day where it is known. */
function OriginText({ question, plan, isSample }: Pick<QuestionItemProps, 'question' | 'plan' | 'isSample'>) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const state = answerStateOf(question, plan, isSample);
  const on = plan.answers?.[question.id]?.on;
  if (state === 'open') return null;
  const isDated = on !== undefined && (state === 'typed' || state === 'imported' || state === 'estimated');
  const word = t(`origin.${state}`);
  return (
    <span className={classes.origin}>{isDated ? t('originOn', { word, date: format.date(on) }) : word}</span>
  );
}

function ChangeButton({ question, plan, isSample, headingId }: QuestionItemProps & { headingId: string }) {
  const { t } = useTranslation(['plan', 'common']);
  const goTo = useGoTo();
  const buttonId = useId();
  const isOpen = answerStateOf(question, plan, isSample) === 'open';
  return (
    <button
      type="button"
      id={buttonId}
      className={`link ${classes.change}`}
      aria-labelledby={`${buttonId} ${headingId}`}
      onClick={() => goTo(question.id)}
    >
      {isOpen ? t('answerIt') : t('common:change')}
    </button>
  );
}
