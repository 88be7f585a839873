export const LEARNING_KINDS = ['book', 'paper', 'tool', 'standard'] as const;
export type LearningKind = (typeof LEARNING_KINDS)[number];

/** What one can read about; screens link to the list by these, so that none changes its meaning. */
export const LEARNING_TOPICS = [
  'foundations',
  'language',
  'vision',
  'recommenders',
  'scaling',
  'systems',
  'fine-tuning',
  'serving',
  'hardware',
  'data',
  'evaluation',
  'fairness',
  'explanation',
  'transparency',
  'safety',
  'law',
  'decisions',
  'environment',
  'tools',
] as const;
export type LearningTopic = (typeof LEARNING_TOPICS)[number];

export function isTopic(word: string): word is LearningTopic {
  return LEARNING_TOPICS.some((topic) => topic === word);
}
