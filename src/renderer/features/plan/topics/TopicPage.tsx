import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Plan } from '#core/plan/plan';
import { Disclosure } from '../../../ui/Disclosure';
import { PageHead } from '../../../ui/PageHead';
import { answerStateOf, isAnswered } from '../questions/answer-state';
import { questionsFor } from '../questions/find-question';
import type { Question, Topic } from '../questions/question';
import { TOPICS } from '../questions/topic-list';
import { entryOf, useGoTo } from '../use-place';
import { QuestionItem } from './QuestionItem';
import { ServingFit } from './ServingFit';
import classes from './topic-page.module.css';

export interface TopicPageProps {
  readonly topic: Topic;
  /** The one in focus. */
  readonly question: Question;
  readonly plan: Plan;
  readonly isSample: boolean;
}

/** One topic: its questions, one of them in focus, the others folded to question and answer. */
export function TopicPage({ topic, question, plan, isSample }: TopicPageProps) {
  const { t } = useTranslation('plan');
  const goTo = useGoTo();
  const asked = questionsFor(topic, plan);
  const counted = asked.filter(({ kind }) => kind !== 'config-file');
  const answered = counted.filter((each) => isAnswered(answerStateOf(each, plan, isSample))).length;
  const position = TOPICS.indexOf(topic);
  const before = TOPICS[position - 1];
  const after = TOPICS[position + 1];
  const plain = asked.filter(({ advanced }) => advanced !== true);
  const advanced = asked.filter((each) => each.advanced === true);

  const item = (each: Question) => {
    const next =
      asked[asked.indexOf(each) + 1]?.id ?? (after === undefined ? null : entryOf(after, plan, isSample));
    return (
      <QuestionItem
        key={each.id}
        question={each}
        number={asked.indexOf(each) + 1}
        plan={plan}
        isSample={isSample}
        isFocused={each === question}
        nextId={next}
      />
    );
  };

  return (
    <>
      <PageHead
        title={t(`topic.${topic.id}`)}
        meta={t('sentences', {
          first: t('topicMeta', { count: counted.length, answered }),
          second: t(`lead.${topic.id}`),
        })}
        actions={
          <Button.Group>
            <Button
              aria-label={t('previous')}
              disabled={before === undefined}
              onClick={() => before && goTo(entryOf(before, plan, isSample))}
            >
              {t('previousShort')}
            </Button>
            <Button
              aria-label={t('next')}
              disabled={after === undefined}
              onClick={() => after && goTo(entryOf(after, plan, isSample))}
            >
              {t('nextShort')}
            </Button>
          </Button.Group>
        }
      />
      {topic.id === 'serving' ? <ServingFit plan={plan} /> : null}
      <ol className={classes.questions}>{plain.map(item)}</ol>
      {advanced.length === 0 ? null : (
        <div className={classes.advanced}>
          <Disclosure key={question.id} summary={t('advanced')} open={question.advanced === true}>
            <ol className={classes.questions}>{advanced.map(item)}</ol>
          </Disclosure>
        </div>
      )}
    </>
  );
}
