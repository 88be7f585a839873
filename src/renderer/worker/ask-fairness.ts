import type { FairnessQuestion, FairnessReply } from './fairness-messages';

/**
 * Puts one question to a thread of its own, which ends with its answer.
 *
 * @param onReply progress, then the answer; after the thread died the system's own words as `failed`
 * @returns ends the thread at once; no answer comes any more
 */
export function askFairness(question: FairnessQuestion, onReply: (reply: FairnessReply) => void): () => void {
  const worker = new Worker(new URL('./fairness.worker.ts', import.meta.url), {
    type: 'module',
    name: 'landfall-fairness',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FairnessReply>) => {
    if (data.kind !== 'progress') worker.terminate();
    onReply(data);
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    onReply({ kind: 'failed', message: message || 'the worker stopped' });
  });
  worker.postMessage(question);
  return () => worker.terminate();
}
