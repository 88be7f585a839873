import type { ReactNode } from 'react';
import type { Question } from '../questions/question';
import classes from './topic-page.module.css';

export interface QuestionRowProps {
  readonly question: Question;
  /** Position in the topic, from 1. */
  readonly number: number;
  /** What is asked. */
  readonly ask: ReactNode;
  readonly headingId: string;
  readonly isFocused: boolean;
  /** Under the question: its control, or the answer. */
  readonly children: ReactNode;
  /** At the end of the row. */
  readonly end: ReactNode;
}

/** The row of a question in its topic, whether of the plan or of the law: number, question, what is below it. */
export function QuestionRow(props: QuestionRowProps) {
  const { question, number, ask, headingId, isFocused, children, end } = props;
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
          {ask}
        </h2>
        {children}
      </div>
      {end}
    </li>
  );
}
