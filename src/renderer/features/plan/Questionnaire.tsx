import { useEffect, useRef } from 'react';
import type { Plan } from '#core/plan/plan';
import { useEvaluation } from '../../state/use-state';
import { focusQuestion } from './focus-question';
import { HelpColumn } from './help/HelpColumn';
import classes from './plan.module.css';
import { TOPICS } from './questions/topic-list';
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
  const states = TOPICS.map((each) => ({ topic: each, state: topicStateOf(each, plan, isSample, findings) }));

  useEffect(() => {
    if (isAsked && middle.current !== null) focusQuestion(middle.current, question.id, part);
  }, [isAsked, question.id, part]);

  return (
    <div className={classes.columns}>
      <TopicList states={states} current={topic} plan={plan} isSample={isSample} />
      <section ref={middle} className={classes.middle}>
        <TopicPage topic={topic} question={question} plan={plan} isSample={isSample} />
      </section>
      <HelpColumn question={question} topic={topic} plan={plan} />
    </div>
  );
}
