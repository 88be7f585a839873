import type { LearningResource } from '#core/learning/learning-table';
import type { LearningKind, LearningTopic } from '#core/learning/topics';

/** What one looks for; null and the empty text = anything. */
export interface LearningFilter {
  readonly topic: LearningTopic | null;
  readonly kind: LearningKind | null;
  readonly text: string;
}

/**
 * Resources that a filter lets through, in the order of the list. Every word has to stand somewhere in title, authors,
 * year, why or when, in either language.
 */
export function findLearning(
  resources: readonly LearningResource[],
  { topic, kind, text }: LearningFilter,
): readonly LearningResource[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return resources.filter((resource) => {
    if (topic !== null && !resource.topics.includes(topic)) return false;
    if (kind !== null && resource.kind !== kind) return false;
    const { title, authors, year, why, when } = resource;
    const searched = [title, authors, year, why.en, why.zh, when.en, when.zh].join(' ').toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}
