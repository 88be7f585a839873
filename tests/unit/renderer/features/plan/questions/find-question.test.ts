import { describe, expect, it } from 'vitest';
import { newPlan } from '#core/plan/new-plan';
import {
  findQuestion,
  questionsFor,
} from '../../../../../../src/renderer/features/plan/questions/find-question';
import { QUESTIONS } from '../../../../../../src/renderer/features/plan/questions/topic-list';

describe('findQuestion', () => {
  it('finds every question by its own path', () => {
    for (const question of QUESTIONS) expect(findQuestion(question.id)?.question).toBe(question);
  });

  it.each([
    ['training.tokens.low', 'training.tokens', 'low'],
    ['markets.DE.monthlyActiveUsers', 'markets', 'DE.monthlyActiveUsers'],
    ['data.sources.web', 'data.sources', 'web'],
    ['model.kind', 'model.kind', ''],
    ['model.unheardOf', 'model', 'unheardOf'],
    ['schedule', 'schedule.start', ''],
  ])('leads from %s to %s', (path, id, part) => {
    expect(findQuestion(path)).toMatchObject({ question: { id }, part });
  });

  it('finds nothing for a path of another screen', () => {
    expect(findQuestion('overrides')).toBeNull();
  });
});

describe('questionsFor', () => {
  it('asks for active parameters only of a mixture of experts', () => {
    const plan = newPlan('Mine');
    const topic = findQuestion('model.kind')?.topic;
    if (topic === undefined) throw new Error('no topic of the model');
    const ids = (kind: 'dense' | 'moe') =>
      questionsFor(topic, { ...plan, model: { ...plan.model, kind } }).map(({ id }) => id);
    expect(ids('dense')).not.toContain('model.activeParameterCount');
    expect(ids('moe')).toContain('model.activeParameterCount');
  });
});
