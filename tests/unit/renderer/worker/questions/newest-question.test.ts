import { describe, expect, it } from 'vitest';
import { createNewestQuestion } from '../../../../../src/renderer/worker/questions/newest-question';
import { workerByHand } from './worker-by-hand';

/** A worker that says from what it answered; questions of another first letter are of another kind. */
function watched() {
  const worker = workerByHand((reference: string) => (question: string) => {
    if (question.includes('?')) throw new Error(`what is ${question}`);
    return `${question} from ${reference}`;
  });
  const told: string[] = [];
  const outdated = (isOutdated: boolean) => (isOutdated ? ', a newer one waits' : '');
  const line = createNewestQuestion<string, string, string>({
    open: worker.open,
    kindOf: ([letter]) => letter,
    onDone: (answer, question, isOutdated) => told.push(`${question}: ${answer}${outdated(isOutdated)}`),
    onFailed: (message, question, isOutdated) =>
      told.push(`${question} failed: ${message}${outdated(isOutdated)}`),
  });
  return { ...worker, line, told };
}

describe('a line to a worker', () => {
  it('is opened when it is first asked, with what questions are answered from', () => {
    const { line, threads, newest } = watched();
    line.ask('a1');
    expect(threads).toHaveLength(0);
    line.know('books');
    expect(newest().posted).toEqual([
      { kind: 'reference', reference: 'books' },
      { kind: 'ask', requestId: 1, question: 'a1' },
    ]);
  });

  it('puts one question at a time; only the newest waits', () => {
    const { line, newest, work, told } = watched();
    line.know('books');
    for (const question of ['a1', 'a2', 'a3', 'a4']) line.ask(question);
    work();
    expect(newest().posted).toEqual([{ kind: 'ask', requestId: 2, question: 'a4' }]);
    work();
    expect(newest().posted).toEqual([]);
    expect(told).toEqual(['a1: a1 from books, a newer one waits', 'a4: a4 from books']);
  });

  it('lets the newest of each kind wait, in the order of the kinds', () => {
    const { line, work, told } = watched();
    line.know('books');
    for (const question of ['a1', 'b1', 'c1', 'b2', 'c2']) line.ask(question);
    for (let round = 0; round < 4; round += 1) work();
    expect(told).toEqual(['a1: a1 from books', 'b2: b2 from books', 'c2: c2 from books']);
  });

  it('sends the reference again when it has changed, and only then', () => {
    const { line, newest, work, told } = watched();
    line.know('books');
    line.ask('a1');
    work();
    line.know('books');
    line.ask('a2');
    expect(newest().posted.map(({ kind }) => kind)).toEqual(['ask']);
    line.know('journals');
    line.ask('a3');
    work();
    work();
    expect(told).toEqual([
      'a1: a1 from books',
      'a2: a2 from books, a newer one waits',
      'a3: a3 from journals',
    ]);
  });

  it('goes on after a question that the worker cannot answer', () => {
    const { line, threads, work, told } = watched();
    line.know('books');
    line.ask('a?');
    line.ask('a2');
    work();
    work();
    expect(told).toEqual(['a? failed: what is a?, a newer one waits', 'a2: a2 from books']);
    expect(threads).toHaveLength(1);
  });

  it('answers the next question after the worker has died, with a new one that knows the reference', () => {
    const { line, threads, newest, work, told } = watched();
    line.know('books');
    line.ask('a1');
    newest().crash('out of memory');
    expect(told).toEqual(['a1 failed: out of memory']);
    expect(threads.map(({ isClosed }) => isClosed)).toEqual([true]);
    line.ask('a2');
    expect(threads.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    work();
    expect(told.at(-1)).toBe('a2: a2 from books');
  });

  it('puts the question that waits to a new worker at once, and hears no more of the dead one', () => {
    const { line, threads, newest, work, told } = watched();
    line.know('books');
    line.ask('a1');
    line.ask('a2');
    const dead = newest();
    dead.crash('out of memory');
    expect(threads).toHaveLength(2);
    dead.crash('out of memory, again');
    dead.say({ kind: 'done', requestId: 2, answer: 'a lie' });
    work();
    expect(threads.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    expect(told).toEqual(['a1 failed: out of memory, a newer one waits', 'a2: a2 from books']);
  });

  it('ends with its worker, tells nothing more, and can be asked again', () => {
    const { line, threads, newest, work, told } = watched();
    line.know('books');
    line.ask('a1');
    line.ask('a2');
    line.close();
    expect(newest().isClosed).toBe(true);
    work();
    expect(told).toEqual([]);
    line.ask('a3');
    expect(threads).toHaveLength(2);
    work();
    expect(told).toEqual(['a3: a3 from books']);
  });
});
