import { useEffect, useRef } from 'react';
import type { Plan } from '#core/plan/plan';
import { useEvaluation } from '../../state/use-state';
import { focusQuestion } from './focus-question';
import { HelpColumn } from './help/HelpColumn';
import { LegalHelp } from './legal/LegalHelp';
import { LegalTopicPage } from './legal/LegalTopicPage';
import { legalTopicState } from './legal/legal-topic-state';
import { useBackAgain } from './legal/use-back-again';
import { useLegal } from './legal/use-legal';
import classes from './plan.module.css';
import { topicsFor } from './questions/find-question';
import { topicStateOf } from './questions/topic-state';
import { TopicList } from './topics/TopicList';
import { TopicPage } from './topics/TopicPage';
import { usePlace } from './use-place';

export interface QuestionnaireProps {
  readonly plan: Plan;
  readonly isSample: boolean;
}

/** Topics at the left, one topic in the middle, help for the question in focus at the right. */
export function Questionnaire({ plan, isSample }: QuestionnaireProps) {
  const { question, topic, part, isAsked } = usePlace(plan, isSample);
  const findings = useEvaluation((evaluation) => evaluation.findings) ?? [];
  const middle = useRef<HTMLElement>(null);
  const legal = useLegal();
  const backAgain = useBackAgain(plan, legal);
  const states = topicsFor(plan).map((each) => ({
    topic: each,
    state:
      each.group === 'law' && legal !== null
        ? legalTopicState(each, plan, legal)
        : topicStateOf(each, plan, isSample, findings),
  }));

  // The questions of the law are drawn once it has been read.
  const isReady = topic.group !== 'law' || legal !== null;

  useEffect(() => {
    if (isAsked && isReady && middle.current !== null) focusQuestion(middle.current, question.id, part);
  }, [isAsked, isReady, question.id, part]);

  return (
    <div className={classes.columns}>
      <TopicList states={states} current={topic} plan={plan} isSample={isSample} />
      <section ref={middle} className={classes.middle}>
        {topic.group === 'law' ? (
          <LegalTopicPage {...{ topic, question, part, plan, isSample, legal, backAgain }} />
        ) : (
          <TopicPage topic={topic} question={question} plan={plan} isSample={isSample} />
        )}
      </section>
      {question.fact === undefined ? (
        <HelpColumn question={question} topic={topic} plan={plan} />
      ) : (
        <LegalHelp fact={question.fact} isCommon={question.kind === 'fact'} plan={plan} legal={legal} />
      )}
    </div>
  );
}
