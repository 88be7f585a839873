import { createStore } from 'zustand/vanilla';
import type { BenchmarkResult } from '#core/benchmark/result';
import type { AppError } from '#core/contract/app-error';
import type { MachineRun } from '#core/machine/machine-profile';
import { hasMeasured } from '#core/machine/machine-rules';
import type { BenchmarkOptions, startBenchmark } from '../benchmark/client/start-benchmark';
import type { BenchmarkProgress, LatestFigure } from '../benchmark/run/run-messages';
import type { MachinesStore } from './machines-store';

export interface BenchmarkRunState {
  /** What runs now; null = nothing. */
  readonly running: {
    readonly request: BenchmarkOptions;
    readonly progress: BenchmarkProgress | null;
    /** What has been measured so far, each part once. */
    readonly figures: readonly LatestFigure[];
    readonly isCancelling: boolean;
  } | null;
  /** Why the last run broke off. */
  readonly error: AppError | null;
  /** A run in which nothing could be measured; its notes say why. */
  readonly fruitless: BenchmarkResult | null;
  /** The last result of this window, while it is not stored. */
  readonly unstored: { readonly result: BenchmarkResult; readonly error: AppError } | null;
  /** The run that was stored last in this window. */
  readonly stored: MachineRun | null;
}

const NOTHING = { error: null, fruitless: null, unstored: null, stored: null } as const;

/**
 * The one benchmark of this window. It lives here and not on its screen, so that it goes on when the user leaves the
 * screen, and the frame can say so.
 *
 * @param loadEngine fetches the engine, which is large, when it is first needed
 */
export function createBenchmarkRun(
  loadEngine: () => Promise<typeof startBenchmark>,
  machines: MachinesStore,
) {
  const store = createStore<BenchmarkRunState>(() => ({
    running: null,
    ...NOTHING,
  }));
  let cancelNow: (() => void) | null = null;

  /** Measures, then stores what came out; does nothing while a run is under way: two would measure each other. */
  async function start(request: BenchmarkOptions): Promise<void> {
    if (store.getState().running !== null) return;
    store.setState({
      running: { request, progress: null, figures: [], isCancelling: false },
      ...NOTHING,
    });
    try {
      const startEngine = await loadEngine();
      const run = startEngine(request, note);
      cancelNow = run.cancel;
      // Cancelled while the engine was on its way.
      if (store.getState().running?.isCancelling === true) run.cancel();
      const result = await run.result;
      if (hasMeasured(result)) await keep(result);
      else store.setState({ fruitless: result });
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      store.setState({ error: { code: 'internal', message } });
    } finally {
      cancelNow = null;
      store.setState({ running: null });
    }
  }

  function note(progress: BenchmarkProgress): void {
    const { running } = store.getState();
    if (running === null) return;
    const { latest } = progress;
    const figures = latest === null ? running.figures : withFigure(running.figures, latest);
    store.setState({ running: { ...running, progress, figures } });
  }

  function cancel(): void {
    const { running } = store.getState();
    if (running === null) return;
    store.setState({ running: { ...running, isCancelling: true } });
    cancelNow?.();
  }

  async function keep(result: BenchmarkResult): Promise<void> {
    const answer = await machines.record(result);
    if (answer.ok) store.setState({ stored: answer.value.run, unstored: null });
    else store.setState({ unstored: { result, error: answer.error } });
  }

  /** Tries again to store a result that could not be stored. */
  async function storeAgain(): Promise<void> {
    const { unstored } = store.getState();
    if (unstored !== null) await keep(unstored.result);
  }

  return { store, start, cancel, storeAgain };
}

/** What a further round of a part has come to stands where the part stood. */
function withFigure(figures: readonly LatestFigure[], latest: LatestFigure): readonly LatestFigure[] {
  const index = figures.findIndex(({ part }) => part === latest.part);
  return index === -1 ? [...figures, latest] : figures.with(index, latest);
}
