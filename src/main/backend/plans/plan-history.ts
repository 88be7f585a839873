import type { AppError } from '#core/contract/app-error';
import type { Plan } from '#core/plan/plan';
import { err, ok, type Result } from '#core/shared/result';
import type { PlanRevisionRow, PlanRow } from '#main/backend/db/tables';
import type { PlanRepository } from '#main/backend/plans/plan-repository';

/** Edits with the same label this close to each other are one step of undo [ms]. */
export const FOLD_WITHIN_MS = 2000;
/** Steps kept for undo, the plan as it stands included. */
export const MAX_REVISIONS = 200;

/** A plan as it stands in its history; the document of `head` still as text. */
export interface PlanState {
  readonly row: PlanRow;
  readonly head: PlanRevisionRow;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

export interface NewPlanState {
  readonly id: string;
  readonly plan: Plan;
  readonly document: string;
  readonly sample: boolean;
  readonly label: string;
  readonly nowMs: number;
}

export interface PlanChange {
  readonly id: string;
  readonly plan: Plan;
  readonly document: string;
  readonly label: string;
  readonly baseRevision: number;
  readonly nowMs: number;
}

/** Stores a new plan; its first revision is where undo ends. */
export async function startHistory(plans: PlanRepository, plan: NewPlanState): Promise<PlanState> {
  const row: PlanRow = {
    id: plan.id,
    name: plan.plan.name,
    client: plan.plan.client,
    sample: plan.sample ? 1 : 0,
    head_seq: 1,
    revision: 1,
    foldable: 0,
    summary: null,
    summary_basis: null,
    created_at_ms: plan.nowMs,
    updated_at_ms: plan.nowMs,
    deleted_at_ms: null,
  };
  const head = newRevision(plan, 1);
  await plans.insert(row);
  await plans.insertRevision(head);
  return { row, head, undoLabel: null, redoLabel: null };
}

/** @returns the plan as it stands, or `not-found` for a plan that is gone or in the bin */
export async function readState(plans: PlanRepository, id: string): Promise<Result<PlanState, AppError>> {
  const row = await plans.find(id);
  if (row === null || row.deleted_at_ms !== null) return err(planNotFound(id));
  const head = await plans.revision(id, row.head_seq);
  if (head === null)
    return err({
      code: 'corrupt',
      message: `The plan ${row.name} has lost its content. Restore a backup; other plans are not affected.`,
    });
  const labelBefore = await plans.label(id, row.head_seq - 1);
  const redoLabel = await plans.label(id, row.head_seq + 1);
  return ok({ row, head, undoLabel: labelBefore === null ? null : head.label, redoLabel });
}

/**
 * Stores a change: as a revision of its own, or folded into the one before. Revisions ahead of the plan (after an
 * undo) are dropped. Saving what is stored already changes nothing and succeeds, so that a save can be repeated.
 *
 * @returns the plan after the change; `conflict` when another window has changed it since `baseRevision`
 */
export async function recordChange(
  plans: PlanRepository,
  change: PlanChange,
): Promise<Result<PlanState, AppError>> {
  const state = await readState(plans, change.id);
  if (!state.ok) return state;
  const { row, head } = state.value;
  if (head.document === change.document) return state;
  if (row.revision !== change.baseRevision) return err(changedElsewhere(row.name));
  const folds = row.foldable === 1 && foldsInto(head, change);
  const headSeq = folds ? row.head_seq : row.head_seq + 1;
  if (folds) {
    await plans.replaceRevision(change.id, headSeq, change.document, change.nowMs);
  } else {
    await plans.dropRevisionsAfter(change.id, row.head_seq);
    await plans.insertRevision(newRevision(change, headSeq));
    await plans.dropRevisionsUpTo(change.id, headSeq - MAX_REVISIONS);
  }
  await moveHead(plans, row, { headSeq, foldable: 1, plan: change.plan, nowMs: change.nowMs });
  return readState(plans, change.id);
}

function foldsInto(head: PlanRevisionRow, change: PlanChange): boolean {
  const sinceLastSaveMs = change.nowMs - head.saved_at_ms;
  return head.label === change.label && sinceLastSaveMs >= 0 && sinceLastSaveMs <= FOLD_WITHIN_MS;
}

/**
 * Undo or redo: makes the neighbouring revision the plan.
 *
 * @returns the plan after the step; the plan as it stands when there is nothing to take back or to repeat
 */
export async function step(
  plans: PlanRepository,
  id: string,
  direction: 'undo' | 'redo',
  nowMs: number,
  parse: (document: string) => Result<Plan, AppError>,
): Promise<Result<PlanState, AppError>> {
  const state = await readState(plans, id);
  if (!state.ok) return state;
  const { row } = state.value;
  const headSeq = row.head_seq + (direction === 'undo' ? -1 : 1);
  const target = await plans.revision(id, headSeq);
  if (target === null) return state;
  const plan = parse(target.document);
  if (!plan.ok) return plan;
  await moveHead(plans, row, { headSeq, foldable: 0, plan: plan.value, nowMs });
  return readState(plans, id);
}

/** The error for a plan that is not there. */
export function planNotFound(id: string): AppError {
  return { code: 'not-found', field: 'id', message: `There is no plan ${id}; it may have been deleted.` };
}

function changedElsewhere(name: string): AppError {
  return {
    code: 'conflict',
    field: 'baseRevision',
    message: `${name} was changed in another window since it was opened here. Reload it to see that change; yours was not saved.`,
  };
}

interface HeadMove {
  readonly headSeq: number;
  readonly foldable: 0 | 1;
  readonly plan: Plan;
  readonly nowMs: number;
}

async function moveHead(plans: PlanRepository, row: PlanRow, move: HeadMove): Promise<void> {
  await plans.update(row.id, {
    name: move.plan.name,
    client: move.plan.client,
    head_seq: move.headSeq,
    revision: row.revision + 1,
    foldable: move.foldable,
    summary_basis: null,
    updated_at_ms: move.nowMs,
  });
}

function newRevision(change: Omit<NewPlanState, 'plan' | 'sample'>, seq: number): PlanRevisionRow {
  return {
    plan_id: change.id,
    seq,
    label: change.label,
    document: change.document,
    created_at_ms: change.nowMs,
    saved_at_ms: change.nowMs,
  };
}
