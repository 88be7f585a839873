import type { Finding } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import { answerStateOf, isAnswered, isNeeded } from './answer-state';
import { findQuestion, questionsFor } from './find-question';
import type { Topic } from './question';

/** What the list of topics says about one of them; the worst comes first. */
export interface TopicState {
  readonly word: 'errors' | 'needed' | 'optional' | 'complete';
  /** Of what the word says. */
  readonly count: number;
  readonly answeredCount: number;
  readonly questionCount: number;
  /** Ids of the questions that the figures wait for. */
  readonly neededIds: readonly string[];
}

/** @param findings of the plan check */
export function topicStateOf(
  topic: Topic,
  plan: Plan,
  isSample: boolean,
  findings: readonly Finding[],
): TopicState {
  // A file is a way to answer, not an answer.
  const asked = questionsFor(topic, plan).filter(({ kind }) => kind !== 'config-file');
  const open = asked.filter((question) => !isAnswered(answerStateOf(question, plan, isSample)));
  const neededIds = open.filter((question) => isNeeded(question, plan)).map(({ id }) => id);
  const errorCount = findings.filter(
    ({ severity, path }) => severity === 'error' && findQuestion(path)?.topic === topic,
  ).length;
  const counts = { answeredCount: asked.length - open.length, questionCount: asked.length, neededIds };
  if (errorCount > 0) return { ...counts, word: 'errors', count: errorCount };
  if (neededIds.length > 0) return { ...counts, word: 'needed', count: neededIds.length };
  if (open.length > 0) return { ...counts, word: 'optional', count: open.length };
  return { ...counts, word: 'complete', count: 0 };
}
