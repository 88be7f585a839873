import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '#core/contract/app-error';
import type { ImportedBundle } from '#core/contract/bundles';
import type { OpenedPlan } from '#core/contract/plans';
import type { Plan } from '#core/plan/plan';
import { err, ok, type Result } from '#core/shared/result';
import type { Call } from '../rpc/rpc-client';
import { createAutosaver, type QueuedSave, type SaveProgress } from './autosaver';
import { encodeLabel, type LabelParams } from './edit-label';
import type { PlanTools } from './plan-tools';
import { type Path, setIn } from './set-in';

export type SaveState =
  | { readonly kind: 'saved' | 'pending' | 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError }
  /** Another window stored a different state; the user decides which one stays. */
  | { readonly kind: 'conflict' };

/** The open document, as all screens see it. */
export interface PlanSessionState {
  readonly status: 'none' | 'opening' | 'open' | 'failed';
  readonly id: string | null;
  /** The newest state, edits that are not stored yet included. */
  readonly plan: Plan | null;
  readonly sample: boolean;
  readonly revision: number;
  readonly savedAtMs: number | null;
  readonly save: SaveState;
  /** Label (see edit-label) of what undo takes back; null = nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** Why opening, undo or redo failed. */
  readonly error: AppError | null;
}

/** One field and its new value; `undefined` removes it. */
export interface Change {
  readonly path: Path;
  readonly value: unknown;
}

export interface PlanSessionDeps {
  readonly call: Call;
  readonly loadTools: () => Promise<PlanTools>;
  readonly nowMs: () => number;
  /** Adds to an edit what follows from it, as part of the same step; by default nothing. */
  readonly completeEdit?: (before: Plan, after: Plan) => Plan;
  readonly saveDelayMs?: number;
  readonly maxSaveDelayMs?: number;
}

const CLOSED: PlanSessionState = {
  status: 'none',
  id: null,
  plan: null,
  sample: false,
  revision: 0,
  savedAtMs: null,
  save: { kind: 'saved' },
  undoLabel: null,
  redoLabel: null,
  error: null,
};

const NO_PLAN: AppError = { code: 'not-found', message: 'No plan is open.' };

const CONFLICT: AppError = { code: 'conflict', message: 'The plan was changed in another window.' };

/** Holds the open plan: applies edits at once, stores them by itself, undoes and redoes through the backend. */
export function createPlanSession(deps: PlanSessionDeps) {
  const store: StoreApi<PlanSessionState> = createStore<PlanSessionState>(() => CLOSED);
  const autosaver = createAutosaver({
    send: sendSave,
    onProgress,
    nowMs: deps.nowMs,
    ...(deps.saveDelayMs === undefined ? {} : { delayMs: deps.saveDelayMs }),
    ...(deps.maxSaveDelayMs === undefined ? {} : { maxDelayMs: deps.maxSaveDelayMs }),
  });
  let tools: PlanTools | null = null;
  /** Edits made while undo or redo is on its way; they go on top of what it brings back. */
  let editsDuringTravel: { changes: readonly Change[]; label: string }[] | null = null;

  async function sendSave(save: QueuedSave): Promise<Result<unknown, AppError>> {
    const { id, revision, save: state } = store.getState();
    if (id === null) return err(NO_PLAN);
    // After a conflict nothing goes out until the user has chosen.
    if (state.kind === 'conflict') return err(CONFLICT);
    const input = { id, plan: save.plan, label: save.label, baseRevision: revision };
    const stored = await deps.call('plans.save', input, { keepalive: true });
    if (stored.ok) adopt(stored.value);
    return stored;
  }

  function adopt(stored: Omit<OpenedPlan, 'plan'>): void {
    const { revision, savedAtMs, undoLabel, redoLabel, sample } = stored;
    store.setState({ revision, savedAtMs, undoLabel, redoLabel, sample });
  }

  function onProgress(progress: SaveProgress): void {
    if (store.getState().save.kind === 'conflict') return;
    const isConflict = progress.kind === 'failed' && progress.error.code === 'conflict';
    store.setState({ save: isConflict ? { kind: 'conflict' } : progress });
  }

  function show(opened: OpenedPlan): void {
    autosaver.discard();
    store.setState({ ...CLOSED, ...opened, status: 'open' });
  }

  async function load(
    request: () => Promise<Result<OpenedPlan, AppError>>,
  ): Promise<Result<OpenedPlan, AppError>> {
    const unsaved = await autosaver.flush();
    if (unsaved !== null) return err(unsaved);
    if (store.getState().plan === null) store.setState({ status: 'opening', error: null });
    const [opened, loadedTools] = await Promise.all([request(), deps.loadTools()]);
    tools = loadedTools;
    if (opened.ok) show(opened.value);
    else
      store.setState((state) => ({ status: state.plan === null ? 'failed' : 'open', error: opened.error }));
    return opened;
  }

  /** Opens a stored plan; the one open before is saved first. */
  function open(id: string): Promise<Result<OpenedPlan, AppError>> {
    return load(() => deps.call('plans.open', { id }));
  }

  /** Creates a plan and opens it. */
  function create(from: 'blank' | 'sample', name?: string): Promise<Result<OpenedPlan, AppError>> {
    return load(() => deps.call('plans.create', name === undefined ? { from } : { from, name }));
  }

  /** Copies a plan and opens the copy. */
  function duplicate(id: string): Promise<Result<OpenedPlan, AppError>> {
    return load(() => deps.call('plans.duplicate', { id }));
  }

  /** Reads the text of a `.landfall` file and opens the plan in it. */
  function importText(fileName: string, text: string): Promise<Result<OpenedPlan, AppError>> {
    return load(() => deps.call('plans.import', { fileName, text }));
  }

  /** Stores a plan that comes with its evidence and opens it. @param base64 the bundle */
  async function importBundle(fileName: string, base64: string): Promise<Result<ImportedBundle, AppError>> {
    let imported: Result<ImportedBundle, AppError> = err(NO_PLAN);
    const opened = await load(async () => {
      imported = await deps.call('bundles.import', { fileName, base64 });
      return imported.ok ? ok(imported.value.opened) : imported;
    });
    return opened.ok ? imported : opened;
  }

  /** Closes the plan, e.g. after it went to the bin. What is unsaved is dropped: `flush` first. */
  function close(): void {
    autosaver.discard();
    store.setState(CLOSED, true);
  }

  /**
   * Changes one field at once and stores it shortly after.
   *
   * @param labelKey i18n key that names the change in the history, e.g. `edit:tokens`
   * @returns `invalid-input` with the field at fault; the plan is then as before
   */
  function edit(path: Path, value: unknown, labelKey: string, params?: LabelParams): Result<void, AppError> {
    return editMany([{ path, value }], labelKey, params);
  }

  /** Changes several fields as one step: all of them or none. */
  function editMany(
    changes: readonly Change[],
    labelKey: string,
    params?: LabelParams,
  ): Result<void, AppError> {
    return applyChanges(changes, encodeLabel(labelKey, params));
  }

  function applyChanges(changes: readonly Change[], label: string): Result<void, AppError> {
    const { plan } = store.getState();
    if (plan === null || tools === null) return err(NO_PLAN);
    let next = plan;
    for (const { path, value } of changes) {
      const changed = setIn(next, path, value);
      if (!changed.ok) return changed;
      next = changed.value;
    }
    if (next === plan) return ok(undefined);
    next = deps.completeEdit?.(plan, next) ?? next;
    const checked = tools.check(next);
    if (!checked.ok) return checked;
    store.setState({ plan: next });
    if (editsDuringTravel === null) autosaver.push({ plan: next, label });
    else editsDuringTravel.push({ changes, label });
    return ok(undefined);
  }

  async function travel(procedure: 'plans.undo' | 'plans.redo'): Promise<Result<void, AppError>> {
    const { id } = store.getState();
    if (id === null) return err(NO_PLAN);
    if (editsDuringTravel !== null) return ok(undefined);
    editsDuringTravel = [];
    const unsaved = await autosaver.flush();
    const arrived = unsaved === null ? await deps.call(procedure, { id }) : err(unsaved);
    const late = editsDuringTravel;
    editsDuringTravel = null;
    if (arrived.ok && store.getState().id === id) show(arrived.value);
    else if (!arrived.ok) store.setState({ error: arrived.error });
    for (const { changes, label } of late) {
      // Without the arrival the edits are in the plan already and only have to be stored.
      if (arrived.ok) applyChanges(changes, label);
      else storeAsIs(label);
    }
    return arrived.ok ? ok(undefined) : arrived;
  }

  function storeAsIs(label: string): void {
    const { plan } = store.getState();
    if (plan !== null) autosaver.push({ plan, label });
  }

  /** After a conflict: drops the edits made here and shows what the other window stored. */
  async function takeStored(): Promise<Result<OpenedPlan, AppError>> {
    const { id } = store.getState();
    if (id === null) return err(NO_PLAN);
    const opened = await deps.call('plans.open', { id });
    if (opened.ok) show(opened.value);
    return opened;
  }

  /** After a conflict: stores the state of this window as a new plan and goes on with that one. */
  async function keepAsCopy(): Promise<Result<OpenedPlan, AppError>> {
    const { plan } = store.getState();
    if (plan === null || tools === null) return err(NO_PLAN);
    const input = { fileName: `${plan.name}.landfall`, text: tools.serialize(plan) };
    const imported = await deps.call('plans.import', input);
    if (imported.ok) show(imported.value);
    return imported;
  }

  /** Sends what is unsaved as one last call that outlives the page. */
  function flushOnExit(): void {
    const { id, revision, save } = store.getState();
    if (id === null || save.kind === 'conflict') return;
    const wasSaving = save.kind === 'saving';
    const last = autosaver.takeLast();
    if (last === null) return;
    // A save on its way will have raised the revision by one when this one is handled.
    const baseRevision = wasSaving ? revision + 1 : revision;
    void deps.call(
      'plans.save',
      { id, plan: last.plan, label: last.label, baseRevision },
      { keepalive: true },
    );
  }

  return {
    store,
    open,
    create,
    duplicate,
    importText,
    importBundle,
    close,
    edit,
    editMany,
    /** Stores what is unsaved now. @returns null when all is stored */
    flush: autosaver.flush,
    undo: () => travel('plans.undo'),
    redo: () => travel('plans.redo'),
    takeStored,
    keepAsCopy,
    flushOnExit,
    isDirty: autosaver.isDirty,
  };
}
