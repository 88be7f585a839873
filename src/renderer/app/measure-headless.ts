import { HEADLESS_SINK, type HeadlessMessage, type HeadlessRequest } from '#core/benchmark/headless-run';
import { startBenchmark } from '../benchmark/client/start-benchmark';

/** Measures for the command line, in a page with nothing on it, and tells it how it goes. */
export async function measureHeadless(request: HeadlessRequest): Promise<void> {
  const tell = (window as unknown as Record<string, unknown>)[HEADLESS_SINK] as (
    message: HeadlessMessage,
  ) => void;
  try {
    const running = startBenchmark(request, ({ part, fraction01, etaSeconds }) =>
      tell({ kind: 'progress', part, fraction01, etaSeconds }),
    );
    tell({ kind: 'result', result: await running.result });
  } catch (cause) {
    tell({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
  }
}
