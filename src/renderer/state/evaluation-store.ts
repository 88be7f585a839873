import { createStore } from 'zustand/vanilla';
import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import type { Plan } from '#core/plan/plan';
import type { EvaluationAnswer } from '../worker/evaluation-messages';
import type { EvaluationPort, EvaluationPortEvents } from '../worker/evaluation-port';

export interface EvaluationState {
  /** `computing`: the figures shown, if any, are those of the state before. */
  readonly status: 'idle' | 'computing' | 'ready' | 'failed';
  readonly evaluation: Evaluation | null;
  /** The state of the plan that the figures belong to. */
  readonly plan: Plan | null;
  readonly error: AppError | null;
}

export interface EvaluationStoreDeps {
  readonly openPort: (events: EvaluationPortEvents) => EvaluationPort;
  /** Told when new figures are in the store, with the time of the edit that led to them [ms]. */
  readonly onFigures?: (requestedAtMs: number) => void;
  readonly nowMs: () => number;
}

const IDLE: EvaluationState = { status: 'idle', evaluation: null, plan: null, error: null };

/** The plan check says the same after most keystrokes; given the same list, whatever shows it is not drawn again. */
function withKnownFindings(evaluation: Evaluation, before: Evaluation | null): Evaluation {
  if (before === null) return evaluation;
  const isSame = JSON.stringify(before.findings) === JSON.stringify(evaluation.findings);
  return isSame ? { ...evaluation, findings: before.findings } : evaluation;
}

export type EvaluationStore = ReturnType<typeof createEvaluationStore>;

/**
 * Figures of the open plan. One request runs at a time and only the newest state waits behind it: while the user
 * types, states in between are skipped and nothing queues up.
 */
export function createEvaluationStore(deps: EvaluationStoreDeps) {
  const store = createStore<EvaluationState>(() => IDLE);
  let port: EvaluationPort | null = null;
  let catalog: Catalog | null = null;
  let law: LawCatalog | null = null;
  let protection: ProtectionCatalog | null = null;
  let offers: readonly CloudOffer[] = [];
  let running: { readonly requestId: number; readonly plan: Plan; readonly requestedAtMs: number } | null =
    null;
  let wanted: { readonly plan: Plan; readonly requestedAtMs: number } | null = null;
  let lastRequestId = 0;

  function openPort(): EvaluationPort {
    const opened = deps.openPort({ onAnswer, onCrash });
    if (catalog !== null) opened.post({ kind: 'catalog', catalog });
    if (law !== null) opened.post({ kind: 'law', law });
    if (protection !== null) opened.post({ kind: 'protection', protection });
    opened.post({ kind: 'imported-offers', offers });
    return opened;
  }

  function next(): void {
    if (running !== null || wanted === null || catalog === null) return;
    port ??= openPort();
    lastRequestId += 1;
    running = { requestId: lastRequestId, ...wanted };
    wanted = null;
    port.post({ kind: 'evaluate', requestId: running.requestId, plan: running.plan });
  }

  function onAnswer(answer: EvaluationAnswer): void {
    if (running === null || answer.requestId !== running.requestId) return;
    const { plan, requestedAtMs } = running;
    running = null;
    const status = wanted === null ? 'ready' : 'computing';
    if (answer.kind === 'done') {
      const evaluation = withKnownFindings(answer.evaluation, store.getState().evaluation);
      store.setState({ status, evaluation, plan, error: null });
      deps.onFigures?.(requestedAtMs);
    } else fail(answer.message);
    next();
  }

  function onCrash(message: string): void {
    port?.close();
    port = null;
    running = null;
    fail(message);
    next();
  }

  function fail(message: string): void {
    store.setState({ status: 'failed', error: { code: 'internal', message } });
  }

  /** Starts the worker ahead of the first request, so that it has loaded by then. */
  function warmUp(): void {
    port ??= openPort();
  }

  /** Asks for the figures of a plan; null (no plan open) clears them. */
  function request(plan: Plan | null): void {
    if (plan === null) {
      wanted = null;
      running = null;
      store.setState(IDLE, true);
      return;
    }
    wanted = { plan, requestedAtMs: deps.nowMs() };
    store.setState({ status: 'computing' });
    next();
  }

  /** The built-in reference data; nothing is computed before it is here. */
  function setCatalog(loaded: Catalog): void {
    catalog = loaded;
    port?.post({ kind: 'catalog', catalog: loaded });
    next();
  }

  /** Offers of imported price lists; the figures follow at once. */
  function setImportedOffers(imported: readonly CloudOffer[]): void {
    offers = imported;
    port?.post({ kind: 'imported-offers', offers: imported });
    requestAgain();
  }

  function requestAgain(): void {
    const { plan } = store.getState();
    const newest = wanted?.plan ?? running?.plan ?? plan;
    if (newest !== null) request(newest);
  }

  /** Law whose duties are counted as work; the figures follow at once. Without it they lack that work. */
  function setLaw(loaded: LawCatalog): void {
    law = loaded;
    port?.post({ kind: 'law', law: loaded });
    requestAgain();
  }

  /** Fees of the offices for the rights that the plan registers; the figures follow at once. */
  function setProtection(loaded: ProtectionCatalog): void {
    protection = loaded;
    port?.post({ kind: 'protection', protection: loaded });
    requestAgain();
  }

  /** Ends the worker; for figures that are looked at for a while only. */
  function dispose(): void {
    request(null);
    port?.close();
    port = null;
  }

  return { store, warmUp, request, setCatalog, setLaw, setProtection, setImportedOffers, dispose };
}
