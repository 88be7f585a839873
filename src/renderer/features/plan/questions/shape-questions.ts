import { QUESTIONS } from './topic-list';

/** Questions about the model that its config.json, or an estimate of its shape, answers at once. */
export const SHAPE_QUESTIONS: readonly string[] = QUESTIONS.map(({ id }) => id).filter((id) =>
  id.startsWith('model.'),
);
