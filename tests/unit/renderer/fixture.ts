import type { AppError } from '#core/contract/app-error';
import { err } from '#core/shared/result';
import type { Backend, BackendOptions } from '#main/backend/backend';
import { createConnection, UNREACHABLE } from '../../../src/renderer/rpc/connection';
import { type Call, createCall } from '../../../src/renderer/rpc/rpc-client';
import { ipTools } from '../../../src/renderer/state/ip-tools';
import { planTools } from '../../../src/renderer/state/plan-tools';
import { createStores, type Stores } from '../../../src/renderer/state/stores';
import { createEvaluationHandler } from '../../../src/renderer/worker/evaluation-handler';
import type { EvaluationPort, EvaluationPortEvents } from '../../../src/renderer/worker/evaluation-port';
import { realIp } from '../../support/ip';
import { realLaw } from '../../support/law';
import { realProtection } from '../../support/protection';
import { openBackend, type TestClock, temporaryFolder, testCatalog } from '../main/backend/fixture';

/** A line to a real backend that can be cut, and that can refuse. */
export interface TestLine {
  /** No call gets through. */
  cut: boolean;
  /** What the next calls of a procedure answer instead. */
  readonly refuse: Map<string, AppError>;
  readonly callNames: string[];
}

export interface TestWindow {
  readonly stores: Stores;
  readonly line: TestLine;
  readonly backend: Backend;
}

/** The call of one window to a backend in the same process. */
export function callOf(backend: Backend): {
  call: Call;
  line: TestLine;
  connection: ReturnType<typeof createConnection>;
} {
  const line: TestLine = { cut: false, refuse: new Map(), callNames: [] };
  const connection = createConnection(async (name, input) => {
    line.callNames.push(name);
    if (line.cut) return err(UNREACHABLE);
    const refusal = line.refuse.get(name);
    // What crosses a transport is text: nothing is shared between the two sides.
    return refusal === undefined
      ? structuredClone(await backend.dispatch(name, structuredClone(input)))
      : err(refusal);
  });
  return { call: createCall(connection.transport), line, connection };
}

/** The worker's code in the same thread; answers come later, as from a thread. */
export function openTestPort({ onAnswer }: EvaluationPortEvents): EvaluationPort {
  const handle = createEvaluationHandler((answer) => setImmediate(() => onAnswer(answer)));
  return { post: handle, close: () => {} };
}

export function storesOver(backend: Backend): TestWindow {
  const { call, line, connection } = callOf(backend);
  const stores = createStores({
    call,
    connection: connection.store,
    host: null,
    loadTools: async () => planTools,
    openPort: openTestPort,
    readCatalog: async () => testCatalog(),
    readLaw: async () => realLaw(),
    readIp: async () => realIp(),
    loadIpTools: async () => ipTools,
    readProtection: async () => realProtection(),
    loadBenchmark: async () =>
      (await import('../../../src/renderer/benchmark/client/start-benchmark')).startBenchmark,
    nowMs: () => performance.now(),
    saveDelayMs: 5,
    maxSaveDelayMs: 15,
  });
  return { stores, line, backend };
}

/** One window over a new store with the sample plan in it. */
export async function openWindow(
  clock?: TestClock,
  changes: Partial<BackendOptions> = {},
): Promise<TestWindow> {
  const { backend } = await openBackend(temporaryFolder(), clock, { shell: 'browser', ...changes });
  return storesOver(backend);
}

/** Resolves when the state of a store fulfils a condition. */
export function until<T>(
  store: { getState(): T; subscribe(listener: (state: T) => void): () => void },
  condition: (state: T) => boolean,
): Promise<T> {
  return new Promise((resolve) => {
    const state = store.getState();
    if (condition(state)) return resolve(state);
    const stop = store.subscribe((next) => {
      if (!condition(next)) return;
      stop();
      resolve(next);
    });
  });
}
