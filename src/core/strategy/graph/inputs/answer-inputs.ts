import type { Plan } from '#core/plan/plan';
import { evenly } from '#core/strategy/graph/grade';
import type { GraphInput } from '#core/strategy/graph/graph-input';
import { ANSWER_LEVELS, type AnswerLevel, JUDGED_NODES, QUESTIONS } from '#core/strategy/graph/questions';

/** Width of the grades that one answer stands for: five answers share 0 to 100. */
const BAND = 100 / ANSWER_LEVELS.length;

/** The statements about the company; an answer is a fifth of the scale and no point on it. */
export function answerInputs(plan: Pick<Plan, 'conceptGraph'>): readonly GraphInput[] {
  const answers = plan.conceptGraph?.answers ?? {};
  return JUDGED_NODES.flatMap((node) =>
    QUESTIONS[node].map((question): GraphInput => {
      const level = ANSWER_LEVELS.find((known) => known === answers[question]) ?? null;
      return {
        id: `answer.${question}`,
        node,
        grade: level === null ? null : gradeOfAnswer(level),
        fact: { kind: 'answer', question, level },
      };
    }),
  );
}

/** 1 is 0 to 20, 5 is 80 to 100. */
export function gradeOfAnswer(level: AnswerLevel) {
  return evenly((level - 1) * BAND, level * BAND);
}
