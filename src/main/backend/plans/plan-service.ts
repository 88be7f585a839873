import { readFileSync } from 'node:fs';
import type { Kysely, Transaction } from 'kysely';
import type { AppError } from '#core/contract/app-error';
import type { Handlers } from '#core/contract/define-contract';
import type { OpenedPlan, plansContract } from '#core/contract/plans';
import { freeName } from '#core/plan/free-name';
import { newPlan } from '#core/plan/new-plan';
import type { Plan } from '#core/plan/plan';
import { evidenceOfPlan } from '#core/plan/plan-evidence';
import { MAX_PLAN_FILE_CHARS, parsePlanText, serializePlan } from '#core/plan/plan-file';
import { fileNameFor } from '#core/shared/file-name';
import { err, ok, type Result } from '#core/shared/result';
import type { Tables } from '#main/backend/db/tables';
import {
  type PlanState,
  planNotFound,
  readState,
  recordChange,
  startHistory,
  step,
} from '#main/backend/plans/plan-history';
import { createPlanRepository } from '#main/backend/plans/plan-repository';
import type { PlanSummaries } from '#main/backend/plans/plan-summaries';
import { listItem, openedPlan, savedPlan } from '#main/backend/plans/plan-views';

/** Stale summaries a list waits for; the others follow in the background. */
const SUMMARIES_PER_LIST = 8;
const DEFAULT_NAME = 'New plan';

export interface PlanServiceDeps {
  readonly db: Kysely<Tables>;
  readonly summaries: PlanSummaries;
  /** Told of plans that are gone, so that none of them is reopened at the next start. */
  readonly forgetPlan: (id: string) => Promise<void>;
  /** Currency that new plans start with. */
  readonly currency: () => Promise<string>;
  readonly samplePath: string;
  readonly nowMs: () => number;
  readonly newId: () => string;
}

type NewPlanOptions = { readonly label: string; readonly sample: boolean };

/** Plans: the list, the documents, their history, their files. */
export function createPlanService(deps: PlanServiceDeps) {
  const { db, summaries, nowMs, newId } = deps;

  async function inTransaction<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
    const result = await db.transaction().execute(work);
    summaries.schedule();
    return result;
  }

  async function add(plan: Plan, { label, sample }: NewPlanOptions): Promise<Result<OpenedPlan, AppError>> {
    const state = await inTransaction(async (tx) => {
      const plans = createPlanRepository(tx);
      const named = { ...plan, name: freeName(plan.name, await plans.names()) };
      const document = JSON.stringify(named);
      return startHistory(plans, { id: newId(), plan: named, document, sample, label, nowMs: nowMs() });
    });
    return openedPlan(state);
  }

  function readSample(): Result<Plan, AppError> {
    try {
      return parsePlanText(readFileSync(deps.samplePath, 'utf8'), 'sample plan');
    } catch {
      return err({
        code: 'unavailable',
        message: `The sample plan ${deps.samplePath} cannot be read. Install Landfall again to bring it back.`,
      });
    }
  }

  async function createSample(name?: string): Promise<Result<OpenedPlan, AppError>> {
    const sample = readSample();
    if (!sample.ok) return sample;
    return add({ ...sample.value, name: name ?? sample.value.name }, { label: 'plan.created', sample: true });
  }

  async function move(id: string, direction: 'undo' | 'redo'): Promise<Result<OpenedPlan, AppError>> {
    const state = await inTransaction((tx) =>
      step(createPlanRepository(tx), id, direction, nowMs(), (document) => parsePlanText(document)),
    );
    return opened(state);
  }

  async function open(id: string): Promise<Result<OpenedPlan, AppError>> {
    return opened(await readState(createPlanRepository(db), id));
  }

  function importPlan(plan: Plan): Promise<Result<OpenedPlan, AppError>> {
    return add(plan, { label: 'plan.imported', sample: false });
  }

  const handlers: Handlers<typeof plansContract> = {
    async 'plans.list'() {
      await summaries.refresh(SUMMARIES_PER_LIST);
      const basis = await summaries.basis();
      const rows = await createPlanRepository(db).list();
      if (rows.some((row) => row.summary_basis !== basis)) summaries.schedule();
      return ok(rows.map((row) => listItem(row, basis)));
    },
    'plans.open': ({ id }) => open(id),
    async 'plans.create'({ from, name }) {
      if (from === 'sample') return createSample(name);
      const blank = { ...newPlan(name ?? DEFAULT_NAME), currency: await deps.currency() };
      return add(blank, { label: 'plan.created', sample: false });
    },
    async 'plans.duplicate'({ id }) {
      const original = await open(id);
      return original.ok ? add(original.value.plan, { label: 'plan.duplicated', sample: false }) : original;
    },
    async 'plans.save'({ id, plan, label, baseRevision }) {
      const document = JSON.stringify(plan);
      if (isTooLarge(plan, document)) return err(tooLarge(plan.name));
      const state = await inTransaction((tx) =>
        recordChange(createPlanRepository(tx), { id, plan, document, label, baseRevision, nowMs: nowMs() }),
      );
      return state.ok ? ok(savedPlan(state.value)) : state;
    },
    'plans.undo': ({ id }) => move(id, 'undo'),
    'plans.redo': ({ id }) => move(id, 'redo'),
    async 'plans.delete'({ id }) {
      const state = await inTransaction(async (tx) => {
        const plans = createPlanRepository(tx);
        const found = await readRow(plans, id);
        if (found.ok && found.value.deleted_at_ms !== null) return err(planNotFound(id));
        if (found.ok) await plans.update(id, { deleted_at_ms: nowMs(), revision: found.value.revision + 1 });
        return found;
      });
      if (!state.ok) return state;
      await deps.forgetPlan(id);
      return ok({ id, name: state.value.name });
    },
    async 'plans.restore'({ id }) {
      const state = await inTransaction(async (tx) => {
        const plans = createPlanRepository(tx);
        const found = await readRow(plans, id);
        if (found.ok && found.value.deleted_at_ms !== null)
          await plans.update(id, { deleted_at_ms: null, revision: found.value.revision + 1 });
        return readRow(plans, id);
      });
      return state.ok ? ok(listItem(state.value, await summaries.basis())) : state;
    },
    'plans.import': async ({ fileName, text }) => {
      const plan = parsePlanText(text, fileName);
      return plan.ok ? importPlan(plan.value) : plan;
    },
    async 'plans.export'({ id }) {
      const plan = await open(id);
      if (!plan.ok) return plan;
      const { plan: document } = plan.value;
      const evidenceCount = evidenceOfPlan(document).length;
      const text = serializePlan(document);
      return ok({ fileName: fileNameFor(document.name, '.landfall'), text, evidenceCount });
    },
  };

  return {
    handlers,
    open,
    /** Stores a plan that came from outside beside those there are. */
    importPlan,
    /** @returns the name of a plan outside the bin, or `not-found` */
    async findName(id: string): Promise<Result<{ readonly name: string }, AppError>> {
      const state = await readState(createPlanRepository(db), id);
      return state.ok ? ok({ name: state.value.row.name }) : state;
    },
    /** Plans outside the bin. */
    planCount: () => createPlanRepository(db).count('without-bin'),
    /**
     * Gives a store that never held a plan an editable copy of the sample.
     *
     * @returns its id; null when there were plans (the bin included) or the sample cannot be read
     */
    async createSampleIfNew(): Promise<string | null> {
      if ((await createPlanRepository(db).count('with-bin')) > 0) return null;
      const sample = await createSample();
      return sample.ok ? sample.value.id : null;
    },
  };
}

function opened(state: Result<PlanState, AppError>): Result<OpenedPlan, AppError> {
  return state.ok ? openedPlan(state.value) : state;
}

async function readRow(plans: ReturnType<typeof createPlanRepository>, id: string) {
  const row = await plans.find(id);
  return row === null ? err(planNotFound(id)) : ok(row);
}

/** Indentation can make a file several times its compact text, so only texts that are far below are let through unread. */
function isTooLarge(plan: Plan, document: string): boolean {
  return document.length > MAX_PLAN_FILE_CHARS / 8 && serializePlan(plan).length > MAX_PLAN_FILE_CHARS;
}

function tooLarge(name: string): AppError {
  const limitMb = MAX_PLAN_FILE_CHARS / 1e6;
  return {
    code: 'too-large',
    field: 'plan',
    message: `${name} would be larger than ${limitMb} MB, the most a plan may be. The change was not saved; shorten its notes or lists.`,
  };
}
