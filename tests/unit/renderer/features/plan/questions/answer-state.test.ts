import { describe, expect, it } from 'vitest';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import {
  answerStateOf,
  isAnswered,
} from '../../../../../../src/renderer/features/plan/questions/answer-state';
import { findQuestion } from '../../../../../../src/renderer/features/plan/questions/find-question';
import type { Question } from '../../../../../../src/renderer/features/plan/questions/question';
import { topicStateOf } from '../../../../../../src/renderer/features/plan/questions/topic-state';

const fresh = newPlan('Mine');

function question(id: string): Question {
  const found = findQuestion(id);
  if (found === null) throw new Error(`no question ${id}`);
  return found.question;
}

describe('the state of an answer', () => {
  it('does not take the value of a new plan for the user’s answer', () => {
    const state = answerStateOf(question('training.tokens'), fresh, false);
    expect(state).toBe('default');
    expect(isAnswered(state)).toBe(false);
  });

  it('takes a default that the user confirmed for an answer', () => {
    const confirmed: Plan = { ...fresh, answers: { 'training.tokens': { how: 'typed', on: '2026-11-24' } } };
    expect(answerStateOf(question('training.tokens'), confirmed, false)).toBe('typed');
  });

  it('takes another value for an answer, even without an origin', () => {
    const changed: Plan = { ...fresh, training: { ...fresh.training, acceleratorCount: 512 } };
    expect(answerStateOf(question('training.acceleratorCount'), changed, false)).toBe('answered');
    expect(answerStateOf(question('training.acceleratorCount'), changed, true)).toBe('sample');
  });

  it('keeps an empty list open, whatever was confirmed', () => {
    const confirmed: Plan = { ...fresh, answers: { markets: { how: 'typed', on: '2026-11-24' } } };
    expect(answerStateOf(question('markets'), confirmed, false)).toBe('open');
  });

  it('lets "none" be an answer where something may be left out', () => {
    expect(answerStateOf(question('budgetUsd'), fresh, false)).toBe('open');
    const confirmed: Plan = { ...fresh, answers: { budgetUsd: { how: 'typed', on: '2026-11-24' } } };
    expect(answerStateOf(question('budgetUsd'), confirmed, false)).toBe('typed');
  });
});

describe('the state of a topic', () => {
  const topicOf = (id: string) => {
    const found = findQuestion(id);
    if (found === null) throw new Error(`no question ${id}`);
    return found.topic;
  };

  it('names what the figures wait for', () => {
    const state = topicStateOf(topicOf('markets'), fresh, false, []);
    expect(state).toMatchObject({ word: 'needed', count: 1, neededIds: ['markets'] });
  });

  it('lets errors of the plan check come first', () => {
    const finding = { code: 'x', severity: 'error', path: 'training.tokens.low', params: {} } as const;
    expect(topicStateOf(topicOf('training'), fresh, false, [finding])).toMatchObject({
      word: 'errors',
      count: 1,
    });
  });

  it('asks for fine-tuning only when the plan fine-tunes', () => {
    const tuned: Plan = { ...fresh, training: { ...fresh.training, approach: 'fine-tune' } };
    expect(topicStateOf(topicOf('fineTuning'), fresh, false, []).word).toBe('optional');
    expect(topicStateOf(topicOf('fineTuning'), tuned, false, []).word).toBe('needed');
  });
});
