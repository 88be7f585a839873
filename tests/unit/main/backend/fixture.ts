import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import type { AppContract } from '#core/contract/contract';
import type { CallContext, InputOf, OutputOf } from '#core/contract/define-contract';
import { evaluatePlan } from '#core/evaluation/evaluate-plan';
import type { Result } from '#core/shared/result';
import { type Backend, type BackendOptions, createBackend } from '#main/backend/backend';
import { realCatalog } from '../../../support/catalog';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
export const SAMPLE_PATH = path.join(ROOT, 'resources/samples/kranich-8b.landfall');
/** A Monday, 10:00 UTC. */
export const START_MS = Date.UTC(2026, 10, 23, 10);

/** The real catalog, as all tests of the backend see it. */
export function testCatalog(): Catalog {
  return realCatalog();
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'landfall-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface TestClock {
  nowMs: number;
}

export interface TestBackend {
  readonly backend: Backend;
  /** Calls a procedure; throws when it fails. */
  call<K extends keyof AppContract & string>(
    name: K,
    input: InputOf<AppContract, K>,
  ): Promise<OutputOf<AppContract, K>>;
  /** Calls a procedure that is to fail; throws when it does not. */
  fail(name: keyof AppContract & string, input: unknown): Promise<AppError>;
  /** What went to the log. */
  readonly logged: string[];
}

let idCount = 0;

/** Everything real but the clock, the ids and the printer. */
export function backendOptions(home: string, clock: TestClock = { nowMs: START_MS }): BackendOptions {
  return {
    home,
    catalog: testCatalog(),
    samplePath: SAMPLE_PATH,
    host: {
      printReport: async () => ({ ok: false, error: { code: 'unavailable', message: 'no printer here' } }),
    },
    evaluate: evaluatePlan,
    appVersion: '1.2.3',
    shell: 'cli',
    nowMs: () => clock.nowMs,
    newId: () => {
      idCount += 1;
      return `id-${idCount}`;
    },
  };
}

/** A backend over real files, with a clock that a test moves, and ids that count. */
export async function openBackend(
  home: string,
  clock?: TestClock,
  changes: Partial<BackendOptions> = {},
): Promise<TestBackend> {
  const logged: string[] = [];
  const log = {
    error: (message: string, cause: unknown) => void logged.push(`${message}: ${String(cause)}`),
  };
  const backend = await createBackend({ ...backendOptions(home, clock), log, ...changes });
  onTestFinished(() => backend.close());
  return {
    backend,
    logged,
    async call(name, input) {
      const result = (await backend.dispatch(name, input)) as Result<never, AppError>;
      if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
      return result.value;
    },
    async fail(name, input) {
      const result = await backend.dispatch(name, input);
      if (result.ok) throw new Error(`${name} was expected to fail`);
      return result.error;
    },
  };
}

/** A context whose progress is kept and which can be cancelled. */
export function watchedContext(): { context: CallContext; steps: string[]; cancel: () => void } {
  const abort = new AbortController();
  const steps: string[] = [];
  const progress = (fraction01: number, step: string) => void steps.push(`${step} ${fraction01}`);
  return { context: { progress, signal: abort.signal }, steps, cancel: () => abort.abort() };
}
