import { err, ok, type Result } from '#core/shared/result';

/**
 * Puts the one question to a worker that was made for it; the worker ends with its answer. Aborting ends it at once, and
 * the promise then stays open.
 *
 * @returns the answer; the system's own words when the worker did not start or died
 */
export function askWorker<Question, Answer>(
  worker: Worker,
  question: Question,
  signal?: AbortSignal,
): Promise<Result<Answer, string>> {
  return new Promise((resolve) => {
    const end = (result: Result<Answer, string>) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => end(ok(data)));
    worker.addEventListener('error', ({ message }) => end(err(message || 'the worker stopped')));
    if (signal?.aborted === true) {
      worker.terminate();
      return;
    }
    signal?.addEventListener('abort', () => worker.terminate());
    worker.postMessage(question);
  });
}
