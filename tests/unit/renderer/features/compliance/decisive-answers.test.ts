import { describe, expect, it } from 'vitest';
import { whatWouldSettle } from '#core/law/engine/what-would-settle';
import { decisiveAnswers } from '../../../../../src/renderer/features/compliance/duty/decisive-answers';
import { dutiesFor, PRODUCT } from './sample-duties';

/** What settles a duty of Germany that waits for an answer. */
function settlingOf(dutyId: string) {
  const germany = dutiesFor(['DE'], PRODUCT).countries.find(({ country }) => country === 'DE');
  for (const { place, known, duties } of germany?.places ?? []) {
    const assessment = duties.find(({ duty }) => duty.id === dutyId);
    if (assessment !== undefined)
      return decisiveAnswers(whatWouldSettle(place.jurisdiction, assessment, known.facts));
  }
  throw new Error(`no duty ${dutyId}`);
}

describe('answers that settle a duty', () => {
  it('names only the limit beside which the training summary of the AI Act turns: 1e23', () => {
    const answers = settlingOf('ai-act.gpai-training-summary').filter(
      ({ answer }) => answer.fact === 'trainingFlop',
    );
    expect(answers.map(({ answer, state }) => [answer.limit?.kind, answer.limit?.value, state])).toEqual([
      ['at-most', 1e23, 'not-applicable'],
      ['above', 1e23, 'applies'],
    ]);
  });

  it('keeps both answers of a yes-or-no question', () => {
    const answers = settlingOf('gdpr.child-consent');
    expect(answers.map(({ answer, state }) => [answer.to, state])).toEqual([
      [false, 'not-applicable'],
      [true, 'applies'],
    ]);
  });
});
