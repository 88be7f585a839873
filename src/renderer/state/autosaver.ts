import type { AppError } from '#core/contract/app-error';
import type { Plan } from '#core/plan/plan';
import type { Result } from '#core/shared/result';

/** A state of the document that is to be stored, with the name of the change that led to it. */
export interface QueuedSave {
  readonly plan: Plan;
  readonly label: string;
}

export type SaveProgress =
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface AutosaverDeps {
  /** Stores one state; called strictly one after another. */
  readonly send: (save: QueuedSave) => Promise<Result<unknown, AppError>>;
  readonly onProgress: (progress: SaveProgress) => void;
  readonly nowMs: () => number;
  /** Quiet time before a save [ms]. */
  readonly delayMs?: number;
  /** Longest time an edit stays unsaved while the user keeps typing [ms]. */
  readonly maxDelayMs?: number;
}

const DEFAULT_DELAY_MS = 300;
const DEFAULT_MAX_DELAY_MS = 900;

/**
 * Saves by itself: shortly after the last edit, and at the latest `maxDelayMs` after the first unsaved one. Saves run
 * one at a time; edits with one label fold into one save, a new label opens a new one, so that each can be undone
 * alone. A failed save stays at the head of the queue and is tried again with the next edit or `flush`.
 */
export function createAutosaver(deps: AutosaverDeps) {
  const delayMs = deps.delayMs ?? DEFAULT_DELAY_MS;
  const maxDelayMs = deps.maxDelayMs ?? DEFAULT_MAX_DELAY_MS;
  let queue: readonly QueuedSave[] = [];
  let running: Promise<AppError | null> | null = null;
  let firstUnsavedAtMs: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function push(save: QueuedSave): void {
    const last = queue.at(-1);
    // The head of the queue may be on its way already: what is sent must not change.
    const canFold = last?.label === save.label && !(running !== null && queue.length === 1);
    queue = canFold ? [...queue.slice(0, -1), save] : [...queue, save];
    const now = deps.nowMs();
    firstUnsavedAtMs ??= now;
    if (running === null) deps.onProgress({ kind: 'pending' });
    clearTimeout(timer);
    timer = setTimeout(
      () => void flush(),
      Math.max(0, Math.min(delayMs, firstUnsavedAtMs + maxDelayMs - now)),
    );
  }

  /** Saves everything now. @returns null when all is stored, else the error that stopped it */
  function flush(): Promise<AppError | null> {
    clearTimeout(timer);
    if (running === null && queue.length === 0) return Promise.resolve(null);
    running ??= drain();
    return running;
  }

  async function drain(): Promise<AppError | null> {
    for (let head = queue[0]; head !== undefined; head = queue[0]) {
      deps.onProgress({ kind: 'saving' });
      firstUnsavedAtMs = null;
      const stored = await deps.send(head);
      if (!stored.ok) return settle({ kind: 'failed', error: stored.error });
      queue = queue.slice(1);
    }
    return settle({ kind: 'saved' });
  }

  /** Ends the run before anybody hears of it, so that a retry from there starts a new one. */
  function settle(outcome: SaveProgress): AppError | null {
    running = null;
    deps.onProgress(outcome);
    return outcome.kind === 'failed' ? outcome.error : null;
  }

  /** Takes all that is unsaved as one last state, for a page that is going away. */
  function takeLast(): QueuedSave | null {
    clearTimeout(timer);
    const unsent = running === null ? queue : queue.slice(1);
    const last = unsent.at(-1) ?? null;
    queue = running === null ? [] : queue.slice(0, 1);
    return last;
  }

  /** Drops what is unsaved, after the user gave it up or it went elsewhere. */
  function discard(): void {
    clearTimeout(timer);
    queue = running === null ? [] : queue.slice(0, 1);
    firstUnsavedAtMs = null;
  }

  return { push, flush, takeLast, discard, isDirty: () => queue.length > 0 };
}
