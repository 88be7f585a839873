import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../ui/Loading';
import type { Question, Topic } from '../questions/question';
import { TopicHead } from '../topics/TopicHead';
import topicClasses from '../topics/topic-page.module.css';
import { FactItem } from './FactItem';
import { IdleFacts } from './IdleFacts';
import type { LegalTopicPageProps } from './legal-topic-props';
import { askedQuestions, legalTopicState, neededRanks } from './legal-topic-state';
import { Needs, questionIdOf } from './Needs';
import { PlacesTable } from './PlacesTable';
import type { Legal } from './use-legal';

/** A topic of the law: what still matters, most decisive first; the rest folded away. */
export function LegalTopicPage(props: LegalTopicPageProps) {
  const { topic, legal } = props;
  if (legal === null) return <Loading />;
  return <Loaded key={topic.id} {...props} legal={legal} />;
}

function Loaded(props: LegalTopicPageProps & { readonly legal: Legal }) {
  const { topic, question, plan, isSample, legal, backAgain } = props;
  const { t } = useTranslation('plan');
  const asked = askedQuestions(topic, legal);
  // The order of when the topic was entered: an answer must not make the questions jump.
  const [order] = useState(() => asked);
  const shown = [...order, ...asked.filter((each) => !order.includes(each))].filter(
    (each) => each === question || asked.includes(each),
  );
  if (!shown.includes(question)) shown.push(question);
  const { answeredCount, questionCount } = legalTopicState(topic, plan, legal);
  const idle = topic.questions.filter((each) => !shown.includes(each) && isOffered(each, topic));
  const nextId = nextOf(question, legal, shown);
  let body: ReactNode;
  if (topic.id === 'lawPlaces') body = <PlacesTable {...props} questions={shown} />;
  else
    body = (
      <ol className={topicClasses.questions}>
        {shown.map((each, index) =>
          each.fact === undefined ? null : (
            <FactItem
              key={each.id}
              question={each}
              fact={each.fact}
              number={index + 1}
              plan={plan}
              isSample={isSample}
              legal={legal}
              isFocused={each === question}
              isBack={backAgain.has(each.fact)}
              nextId={nextId}
            />
          ),
        )}
      </ol>
    );
  return (
    <>
      <TopicHead
        topic={topic}
        plan={plan}
        isSample={isSample}
        meta={t('topicMeta', { count: questionCount, answered: answeredCount })}
      />
      <Needs legal={legal} />
      {body}
      <IdleFacts questions={idle} plan={plan} legal={legal} />
    </>
  );
}

/** Exceptions from common answers are added one by one; they are not listed as idle. */
function isOffered({ kind }: Question, { questions }: Topic): boolean {
  return kind === 'fact' || questions.length === 0;
}

/** The next question that a duty waits for in this topic, else in any, else the one below. */
function nextOf(question: Question, legal: Legal, shown: readonly Question[]): string | null {
  const needed = [...neededRanks(legal).keys()].map(questionIdOf).filter((id) => id !== question.id);
  const inTopic = shown.find(({ id }) => needed.includes(id));
  const below = shown[shown.indexOf(question) + 1];
  return inTopic?.id ?? needed[0] ?? below?.id ?? null;
}
