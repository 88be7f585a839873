import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestionText } from '../question-text';
import type { Question } from '../questions/question';
import { ChangeButton } from './ChangeButton';
import { OriginText } from './OriginText';
import { QuestionRow } from './QuestionRow';
import type { ShownAnswer } from './shown-answer';
import classes from './topic-page.module.css';

export interface FoldedQuestionProps extends ShownAnswer {
  readonly question: Question;
  /** Position in the topic, from 1. */
  readonly number: number;
}

/**
 * A question that is not in focus, folded to question, answer and origin. It is given what it shows rather than the
 * plan, so that typing into one question draws none of the others anew.
 */
export const FoldedQuestion = memo(function FoldedQuestion(props: FoldedQuestionProps) {
  const { question, number, text, state, on } = props;
  const { t } = useTranslation(['plan', 'common']);
  const words = useQuestionText();
  const headingId = useId();
  const isOpen = state === 'open';
  const emptyText = isOpen
    ? t('notAnswered')
    : question.kind === 'uncertain-or-default'
      ? t('catalogFigure')
      : t('common:none');
  return (
    <QuestionRow
      {...{ question, number, headingId }}
      ask={words(question.id, 'ask')}
      isFocused={false}
      end={<ChangeButton questionId={question.id} {...{ headingId, isOpen }} />}
    >
      <p className={classes.answer} data-open={isOpen || undefined} data-state={state}>
        <span className={isOpen ? 'unk' : classes.clamp}>{text ?? emptyText}</span>
        {isOpen ? null : <OriginText state={state} on={on} />}
      </p>
    </QuestionRow>
  );
});
