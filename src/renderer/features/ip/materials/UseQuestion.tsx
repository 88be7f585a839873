import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { IpUse } from '#core/ip/ip';
import { textOfKey } from '../../../app/text-of-key';
import classes from './materials.module.css';
import type { UseAnswer } from './use-material-edits';
import type { MaterialWords } from './use-material-words';
import { askOfUse } from './use-text';

export interface UseQuestionProps {
  readonly use: IpUse;
  readonly answer: UseAnswer;
  /** Word for “nobody has said”: open, or as the plan says. */
  readonly unsaid: string;
  /** Where the answer comes from, when it is not the user's. */
  readonly note?: ReactNode;
  readonly words: MaterialWords;
  readonly onAnswer: (answer: UseAnswer) => void;
}

/** One use as a question in plain words: yes, no, not said. */
export function UseQuestion({ use, answer, unsaid, note, words, onAnswer }: UseQuestionProps) {
  const { t } = words;
  const id = useId();
  const help = textOfKey(`materials:use.${use.id}.help`, {});
  return (
    <div className={classes.question}>
      <div>
        <p id={id}>{askOfUse(use, words)}</p>
        {help === null ? null : <p className={classes.small}>{help}</p>}
        {note === undefined || note === null ? null : <p className={classes.small}>{note}</p>}
      </div>
      <SegmentedControl
        aria-labelledby={id}
        value={answer === null ? 'unsaid' : answer ? 'yes' : 'no'}
        data={[
          { value: 'yes', label: t('answer.yes') },
          { value: 'no', label: t('answer.no') },
          { value: 'unsaid', label: unsaid },
        ]}
        onChange={(chosen) => onAnswer(chosen === 'unsaid' ? null : chosen === 'yes')}
      />
    </div>
  );
}
