import { useCallback, useState } from 'react';
import type { Plan } from '#core/plan/plan';
import { navigate, useHashSearch } from '../../app/hash-location';
import { answerStateOf, isAnswered, isNeeded } from './questions/answer-state';
import { type FoundQuestion, findQuestion, questionsFor, topicOf } from './questions/find-question';
import type { Topic } from './questions/question';
import { QUESTIONS } from './questions/topic-list';

export interface Place extends FoundQuestion {
  /** The address names the field: it takes the focus. */
  readonly isAsked: boolean;
}

/** The question in focus: the one the address names, else the first that the figures wait for. */
export function usePlace(plan: Plan, isSample: boolean): Place {
  const asked = new URLSearchParams(useHashSearch()).get('field');
  // Chosen once: answering it must not move the focus on by itself.
  const [first] = useState(() => firstOpenQuestion(plan, isSample));
  const found = asked === null ? null : findQuestion(asked);
  return found === null ? { ...first, isAsked: false } : { ...found, isAsked: true };
}

export function useGoTo(): (questionId: string) => void {
  return useCallback((questionId) => navigate(`/plan?field=${encodeURIComponent(questionId)}`), []);
}

/** Where a topic is entered: its first question without an answer, else its first one. */
export function entryOf(topic: Topic, plan: Plan, isSample: boolean): string {
  const asked = questionsFor(topic, plan);
  const open = asked.filter(({ kind }) => kind !== 'config-file');
  const isOpen = (question: (typeof open)[number]) => !isAnswered(answerStateOf(question, plan, isSample));
  const first = open.find((question) => isOpen(question) && isNeeded(question, plan)) ?? asked[0];
  if (first === undefined) throw new Error(`topic ${topic.id} has no questions`);
  return first.id;
}

function firstOpenQuestion(plan: Plan, isSample: boolean): FoundQuestion {
  const question =
    QUESTIONS.find(
      (candidate) => isNeeded(candidate, plan) && !isAnswered(answerStateOf(candidate, plan, isSample)),
    ) ?? QUESTIONS[0];
  if (question === undefined) throw new Error('there are no questions');
  return { question, topic: topicOf(question), part: '' };
}
