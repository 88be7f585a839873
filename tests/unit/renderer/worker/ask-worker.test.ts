import { describe, expect, it } from 'vitest';
import { askWorker } from '../../../../src/renderer/worker/ask-worker';

/** In the place of the browser's: it notes what happens to it. */
class NotedWorker extends EventTarget {
  readonly asked: unknown[] = [];
  isEnded = false;
  postMessage(question: unknown) {
    this.asked.push(question);
  }
  terminate() {
    this.isEnded = true;
  }
}

const noted = () => {
  const worker = new NotedWorker();
  return { worker, asWorker: worker as unknown as Worker };
};

describe('a worker for one question', () => {
  it('ends with its answer', async () => {
    const { worker, asWorker } = noted();
    const answer = askWorker<number, number>(asWorker, 20);
    expect(worker).toMatchObject({ asked: [20], isEnded: false });
    worker.dispatchEvent(new MessageEvent('message', { data: 21 }));
    expect(await answer).toEqual({ ok: true, value: 21 });
    expect(worker.isEnded).toBe(true);
  });

  it('ends when it is aborted, and is not asked where it was before', () => {
    const later = noted();
    const control = new AbortController();
    void askWorker(later.asWorker, 'question', control.signal);
    expect(later.worker).toMatchObject({ asked: ['question'], isEnded: false });
    control.abort();
    expect(later.worker.isEnded).toBe(true);

    const before = noted();
    void askWorker(before.asWorker, 'question', control.signal);
    expect(before.worker).toMatchObject({ asked: [], isEnded: true });
  });
});
