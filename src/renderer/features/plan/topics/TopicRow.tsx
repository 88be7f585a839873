import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type StateTone, StateWord } from '../../../ui/StateWord';
import type { Topic } from '../questions/question';
import type { TopicState } from '../questions/topic-state';
import classes from './topic-list.module.css';

export interface TopicRowProps
  extends Pick<TopicState, 'word' | 'count' | 'answeredCount' | 'questionCount'> {
  readonly topicId: Topic['id'];
  /** Question at which the topic is entered. */
  readonly entryId: string;
  readonly isCurrent: boolean;
}

const TONES: Readonly<Record<TopicState['word'], StateTone>> = {
  errors: 'crit',
  needed: 'warn',
  optional: 'unk',
  complete: 'ok',
};

/** A topic with how far it is; drawn anew only when that changes, since the list follows every key. */
export const TopicRow = memo(function TopicRow(props: TopicRowProps) {
  const { topicId, entryId, isCurrent, word, count, answeredCount, questionCount } = props;
  const { t } = useTranslation('plan');
  return (
    <li>
      <Link
        className={classes.topic}
        href={`/plan?field=${entryId}`}
        aria-current={isCurrent ? 'step' : undefined}
      >
        <span className={classes.name}>{t(`topic.${topicId}`)}</span>
        <span className="meta">{t('count', { answered: answeredCount, all: questionCount })}</span>
        <span className={classes.state}>
          <StateWord tone={TONES[word]}>{t(`state.${word}`, { count })}</StateWord>
        </span>
      </Link>
    </li>
  );
});
