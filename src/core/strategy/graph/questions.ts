import type { NodeId } from '#core/strategy/graph/nodes';

/** Nodes that the company judges itself, by statements it agrees with more or less. */
export type JudgedNode = Extract<NodeId, 'innovation' | 'flexibility' | 'cost_advantage'>;

/** Statements of the guided questionnaire, by node; the screen has their words. Ids are public: plans keep answers under them. */
export const QUESTIONS = {
  innovation: ['new_ability', 'shown_better', 'hard_to_copy', 'own_research', 'users_ask_for_it'],
  flexibility: ['change_base_model', 'change_cloud', 'change_market', 'small_steps', 'answer_to_new_law'],
  cost_advantage: ['cheaper_to_build', 'cheaper_to_serve', 'cheap_data', 'scales_well', 'secured_prices'],
} as const satisfies Readonly<Record<JudgedNode, readonly string[]>>;
export type QuestionId = (typeof QUESTIONS)[JudgedNode][number];

export const JUDGED_NODES = Object.keys(QUESTIONS) as readonly JudgedNode[];
export const QUESTION_IDS: readonly QuestionId[] = JUDGED_NODES.flatMap((node) => [...QUESTIONS[node]]);

/** How far a statement holds: 1 not at all, 2 a little, 3 half, 4 mostly, 5 fully. */
export const ANSWER_LEVELS = [1, 2, 3, 4, 5] as const;
export type AnswerLevel = (typeof ANSWER_LEVELS)[number];
