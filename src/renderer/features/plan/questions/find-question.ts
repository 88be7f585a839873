import type { Plan } from '#core/plan/plan';
import { questionOfPlacePath } from './fact-question';
import type { Question, Topic } from './question';
import { QUESTIONS, TOPICS } from './topic-list';

/** A question, and the part of its answer that is meant, e.g. one market: `DE.monthlyActiveUsers.low`. */
export interface FoundQuestion {
  readonly question: Question;
  readonly topic: Topic;
  readonly part: string;
}

/**
 * The question for a path of the plan: the one that asks for it, else the first one below it.
 *
 * @param path e.g. `training.tokens.low`, `data.sources.web`, `schedule`
 */
export function findQuestion(path: string): FoundQuestion | null {
  const ofPlace = questionOfPlacePath(path);
  if (ofPlace !== null) {
    const found = QUESTIONS.find(({ id }) => id === ofPlace.id);
    return found === undefined ? null : { question: found, topic: topicOf(found), part: ofPlace.part };
  }
  const asks = QUESTIONS.filter(({ id }) => path === id || path.startsWith(`${id}.`));
  // The longest one: `model.kind` rather than `model`.
  const question =
    asks.toSorted((a, b) => b.id.length - a.id.length)[0] ??
    QUESTIONS.find(({ id }) => id.startsWith(`${path}.`));
  if (question === undefined) return null;
  return { question, topic: topicOf(question), part: path.slice(question.id.length + 1) };
}

export function topicOf(question: Question): Topic {
  const topic = TOPICS.find(({ questions }) => questions.includes(question));
  if (topic === undefined) throw new Error(`question ${question.id} is in no topic`);
  return topic;
}

/** Topics that ask something of this plan. */
export function topicsFor(plan: Plan): readonly Topic[] {
  return TOPICS.filter((topic) => questionsFor(topic, plan).length > 0);
}

/** Questions of a topic that are asked of this plan. */
export function questionsFor(topic: Topic, plan: Plan): readonly Question[] {
  return topic.questions.filter((question) => question.applies?.(plan) ?? true);
}
