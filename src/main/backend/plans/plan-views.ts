import type { AppError } from '#core/contract/app-error';
import { type OpenedPlan, type PlanListItem, PlanSummary } from '#core/contract/plans';
import { parsePlanText } from '#core/plan/plan-file';
import { ok, type Result } from '#core/shared/result';
import type { PlanRow } from '#main/backend/db/tables';
import type { PlanState } from '#main/backend/plans/plan-history';

/** @param basis what a summary has to be computed with to be shown; an outdated figure is not */
export function listItem(row: PlanRow, basis: string): PlanListItem {
  return {
    id: row.id,
    name: row.name,
    client: row.client,
    sample: row.sample === 1,
    updatedAtMs: row.updated_at_ms,
    summary: row.summary_basis === basis ? parseSummary(row.summary) : null,
  };
}

/** The plan with its document; `newer-version` when a newer Landfall wrote that document. */
export function openedPlan(state: PlanState): Result<OpenedPlan, AppError> {
  const plan = parsePlanText(state.head.document, state.row.name);
  return plan.ok ? ok({ ...savedPlan(state), plan: plan.value }) : plan;
}

/** The plan without its document, for a caller who has just sent it. */
export function savedPlan(state: PlanState): Omit<OpenedPlan, 'plan'> {
  return {
    id: state.row.id,
    sample: state.row.sample === 1,
    revision: state.row.revision,
    savedAtMs: state.row.updated_at_ms,
    undoLabel: state.undoLabel,
    redoLabel: state.redoLabel,
  };
}

function parseSummary(text: string | null): PlanSummary | null {
  if (text === null) return null;
  const parsed = PlanSummary.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
}
