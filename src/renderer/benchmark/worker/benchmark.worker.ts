import { runBenchmark } from '../run/run-benchmark';
import type { RunCommand, RunEvent } from '../run/run-messages';

let isCancelled = false;

self.addEventListener('message', ({ data }: MessageEvent<RunCommand>) => {
  if (data.kind === 'cancel') {
    isCancelled = true;
    return;
  }
  const emit = (event: RunEvent) => self.postMessage(event);
  runBenchmark(data.request, emit, () => isCancelled).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    emit({ kind: 'lost', fault: { code: 'failed', message }, part: null });
  });
});
