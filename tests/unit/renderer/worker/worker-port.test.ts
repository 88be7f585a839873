import { describe, expect, it } from 'vitest';
import { workerPort } from '../../../../src/renderer/worker/worker-port';

/** As a browser's worker, whose script is this test. */
class ScriptedWorker extends EventTarget {
  readonly posted: unknown[] = [];
  isTerminated = false;
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

describe('the port of a worker', () => {
  it('passes messages both ways, and says why it stopped', () => {
    const worker = new ScriptedWorker();
    const told: unknown[] = [];
    const port = workerPort(
      worker as unknown as Worker,
      { onAnswer: (answer) => told.push(answer), onCrash: (message) => told.push(message) },
      'map worker',
    );
    port.post('question');
    worker.dispatchEvent(new MessageEvent('message', { data: 'answer' }));
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    // A script that cannot be loaded has no words.
    worker.dispatchEvent(new Event('error'));
    port.close();
    expect(worker.posted).toEqual(['question']);
    expect(told).toEqual(['answer', 'out of memory', 'the map worker stopped']);
    expect(worker.isTerminated).toBe(true);
  });
});
