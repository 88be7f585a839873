import { useTranslation } from 'react-i18next';
import { isOwnHardware } from '#core/plan/own-hardware';
import type { Plan } from '#core/plan/plan';
import { Disclosure } from '../../../ui/Disclosure';
import { useAnswerText } from '../answer-text';
import { answerStateOf, isAnswered } from '../questions/answer-state';
import { questionsFor, topicsFor } from '../questions/find-question';
import type { Question, Topic } from '../questions/question';
import { entryOf } from '../use-place';
import { FocusedQuestion } from './FocusedQuestion';
import { FoldedQuestion } from './FoldedQuestion';
import { OwnServingFit } from './OwnServingFit';
import { ServingFit } from './ServingFit';
import { shownAnswerOf } from './shown-answer';
import { TopicHead } from './TopicHead';
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
  const textOf = useAnswerText();
  const asked = questionsFor(topic, plan);
  const counted = asked.filter(({ kind }) => kind !== 'config-file');
  const answered = counted.filter((each) => isAnswered(answerStateOf(each, plan, isSample))).length;
  const topics = topicsFor(plan);
  const after = topics[topics.indexOf(topic) + 1];
  const plain = asked.filter(({ advanced }) => advanced !== true);
  const advanced = asked.filter((each) => each.advanced === true);

  const item = (each: Question) => {
    const number = asked.indexOf(each) + 1;
    if (each !== question)
      return (
        <FoldedQuestion
          key={each.id}
          question={each}
          number={number}
          {...shownAnswerOf(each, plan, isSample, textOf)}
        />
      );
    const nextId = asked[number]?.id ?? (after === undefined ? null : entryOf(after, plan, isSample));
    return <FocusedQuestion key={each.id} {...{ question, number, plan, isSample, nextId }} />;
  };

  return (
    <>
      <TopicHead
        topic={topic}
        plan={plan}
        isSample={isSample}
        meta={t('topicMeta', { count: counted.length, answered })}
      />
      {topic.id !== 'serving' || asked.length === 0 ? null : isOwnHardware(plan.serving.acceleratorId) ? (
        <OwnServingFit plan={plan} />
      ) : (
        <ServingFit plan={plan} />
      )}
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
