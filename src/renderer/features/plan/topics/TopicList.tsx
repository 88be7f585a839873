import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Plan } from '#core/plan/plan';
import type { LegalTopicState } from '../legal/legal-topic-state';
import { useQuestionText } from '../question-text';
import type { Topic, TopicGroup } from '../questions/question';
import type { TopicState } from '../questions/topic-state';
import { entryOf } from '../use-place';
import { TopicRow } from './TopicRow';
import classes from './topic-list.module.css';

export interface TopicListProps {
  readonly states: readonly { readonly topic: Topic; readonly state: TopicState | LegalTopicState }[];
  readonly current: Topic;
  readonly plan: Plan;
  readonly isSample: boolean;
}

const GROUPS: readonly TopicGroup[] = ['company', 'model', 'launch', 'places', 'law'];

/** Every topic with how far it is: a count, and one word with its shape. */
export function TopicList({ states, current, plan, isSample }: TopicListProps) {
  const { t } = useTranslation('plan');
  const words = useQuestionText();
  const sum = (count: (state: TopicState) => number) =>
    states.reduce((all, { state }) => all + count(state), 0);
  const needed = states.flatMap(({ state }) => state.neededIds);
  const firstNeeded = needed[0];
  const lawNeeds = states.flatMap(({ state }) => ('lawNeeds' in state ? state.lawNeeds : []));
  const firstOfLaw = lawNeeds[0];
  return (
    <nav className={classes.topics} aria-label={t('topics')}>
      <p className={classes.head}>
        <b>{t('title')}</b>
        <span className="meta">
          {t('answered', {
            answered: sum((state) => state.answeredCount),
            all: sum((state) => state.questionCount),
          })}
        </span>
      </p>
      {GROUPS.map((group) => (
        <div key={group}>
          <p className={classes.group} id={`group-${group}`}>
            {t(`group.${group}`)}
          </p>
          <ul aria-labelledby={`group-${group}`}>
            {states
              .filter(({ topic }) => topic.group === group)
              .map(({ topic, state }) => (
                <TopicRow
                  key={topic.id}
                  topicId={topic.id}
                  entryId={'entryId' in state ? state.entryId : entryOf(topic, plan, isSample)}
                  isCurrent={topic === current}
                  answeredCount={state.answeredCount}
                  questionCount={state.questionCount}
                  word={state.word}
                  count={state.count}
                />
              ))}
          </ul>
        </div>
      ))}
      <p className={classes.missing}>
        {firstNeeded === undefined ? (
          t('missing.none')
        ) : (
          <>
            <Link href={`/plan?field=${firstNeeded}`}>{t('missing.some', { count: needed.length })}</Link>{' '}
            {t('missing.next', { question: words(firstNeeded, 'ask') ?? '' })}
          </>
        )}
      </p>
      {firstOfLaw === undefined ? null : (
        <p className={classes.missing}>
          <Link href={`/plan?field=${firstOfLaw}`}>{t('missing.law', { count: lawNeeds.length })}</Link>{' '}
          {t('missing.lawNext', { question: words(firstOfLaw, 'ask') ?? '' })}
        </p>
      )}
    </nav>
  );
}
