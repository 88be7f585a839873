import { describe, expect, it } from 'vitest';
import { createAnswerStore } from '../../../../../src/renderer/worker/questions/answer-store';
import type { Further } from '../../../../../src/renderer/worker/questions/question-handler';
import { workerByHand } from './worker-by-hand';

/** A worker that answers with a word, and letter by letter afterwards. */
function watched() {
  const worker = workerByHand((prefix: string) => (word: string, { later, tell }: Further<string>) => {
    if (word === '') throw new Error('no word');
    const letters = [...word];
    const spelled: string[] = [];
    const next = () => {
      const letter = letters.shift();
      if (letter === '!') throw new Error('not a letter');
      if (letter === undefined) tell(spelled.join('-'));
      else {
        spelled.push(letter);
        later(next);
      }
    };
    later(next);
    return prefix + word;
  });
  const answers = createAnswerStore(worker.open);
  return { ...worker, ...answers, state: () => answers.store.getState() };
}

describe('the answers of a worker', () => {
  it('stay while a newer one is worked out, and say what they answer', () => {
    const { ask, work, state } = watched();
    expect(state()).toEqual({ answer: null, question: null, further: null, isStale: true, error: null });
    ask('un', 'do');
    ask('un', 'tie');
    work();
    expect(state()).toMatchObject({ answer: 'undo', question: 'do', isStale: true });
    work();
    expect(state()).toMatchObject({ answer: 'untie', question: 'tie', isStale: false });
  });

  it('are followed by their parts, which a newer question leaves undone', () => {
    const { ask, work, goOn, newest, state } = watched();
    ask('un', 'do');
    work();
    expect(state()).toMatchObject({ answer: 'undo', further: null, isStale: false });
    goOn();
    expect(state().further).toEqual({ part: 'd-o', answer: 'undo', question: 'do' });
    ask('un', 'tie');
    work();
    ask('re', 'do');
    work();
    goOn();
    expect(state().further).toEqual({ part: 'd-o', answer: 'redo', question: 'do' });
    // What an older question still had on its way is not taken for the newest one's.
    newest().say({ kind: 'part', requestId: 2, part: 't-i-e' });
    expect(state().further?.part).toBe('d-o');
  });

  it('keep the parts of the one before, and say whose they are, until their own have come', () => {
    const { ask, work, goOn, state } = watched();
    ask('un', 'do');
    work();
    goOn();
    ask('un', 'tie');
    work();
    expect(state()).toMatchObject({
      answer: 'untie',
      question: 'tie',
      further: { part: 'd-o', answer: 'undo', question: 'do' },
    });
    goOn();
    expect(state().further).toEqual({ part: 't-i-e', answer: 'untie', question: 'tie' });
  });

  it('say what went wrong until the next one', () => {
    const { ask, work, goOn, state } = watched();
    ask('un', 'do');
    work();
    ask('un', '');
    work();
    expect(state()).toMatchObject({ answer: 'undo', question: 'do', isStale: false, error: 'no word' });
    ask('un', 'tie!');
    work();
    expect(state()).toMatchObject({ answer: 'untie!', isStale: false, error: null });
    goOn();
    expect(state()).toMatchObject({ answer: 'untie!', isStale: false, error: 'not a letter' });
  });

  it('come again after the worker has died', () => {
    const { ask, work, newest, threads, state } = watched();
    ask('un', 'do');
    newest().crash('out of memory');
    expect(state()).toMatchObject({ answer: null, isStale: false, error: 'out of memory' });
    ask('un', 'tie');
    expect(state()).toMatchObject({ isStale: true, error: 'out of memory' });
    work();
    expect(state()).toMatchObject({ answer: 'untie', isStale: false, error: null });
    expect(threads.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    // While parts are worked out, too.
    newest().crash('out of memory again');
    expect(state()).toMatchObject({ answer: 'untie', isStale: false, error: 'out of memory again' });
    ask('un', 'do');
    work();
    expect(state()).toMatchObject({ answer: 'undo', isStale: false, error: null });
  });
});
