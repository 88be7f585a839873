import { setImmediate as letOthersRun } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { Log } from '#core/contract/dispatch';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import { lawChanges } from '#core/law/plan-duties/law-changes';
import { dutiesOfPlan } from '#core/law/plan-duties/plan-duties';
import { planFindings } from '#core/plan-check/plan-findings';
import type { CheckLicences } from '#main/backend/check-licences';
import type { Tables } from '#main/backend/db/tables';
import type { Evaluate } from '#main/backend/evaluate';
import { readState } from '#main/backend/plans/plan-history';
import { createPlanRepository } from '#main/backend/plans/plan-repository';
import { summarize } from '#main/backend/plans/plan-summary';
import { openedPlan } from '#main/backend/plans/plan-views';

/** Saves come in bursts while a user types; the figures of the list can wait for a pause [ms]. */
const REFRESH_AFTER_MS = 400;
/** Summaries computed in the background before other work gets its turn. */
const BACKGROUND_BATCH = 2;

export interface PlanSummariesDeps {
  readonly db: Kysely<Tables>;
  readonly readOnly: boolean;
  readonly appVersion: string;
  readonly catalog: Catalog;
  readonly law?: LawCatalog;
  readonly protection?: ProtectionCatalog;
  /** Without it the licences of materials are not checked. */
  readonly checkLicences?: CheckLicences;
  readonly evaluate: Evaluate;
  readonly importedOffers: () => Promise<readonly CloudOffer[]>;
  /** Names the imported price sheets as they are now. */
  readonly pricesStamp: () => Promise<string>;
  readonly log: Log;
}

export type PlanSummaries = ReturnType<typeof createPlanSummaries>;

/**
 * Keeps the figures of the list of plans up to date, outside the saves: a save marks its plan stale, and so does a
 * new catalog, law, price sheet or Landfall.
 */
export function createPlanSummaries(deps: PlanSummariesDeps) {
  const { db, catalog, log } = deps;
  const plans = createPlanRepository(db);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running: Promise<unknown> = Promise.resolve();
  let closed = false;

  async function basis(): Promise<string> {
    const law = deps.law?.checksum ?? 'no law';
    const fees = deps.protection?.checksum ?? 'no fees';
    const reference = [catalog.version, catalog.checksum, law, fees];
    return [deps.appVersion, ...reference, await deps.pricesStamp()].join('/');
  }

  /** @returns how many were computed; 0 = none is stale, or none can be stored */
  async function refresh(limit: number): Promise<number> {
    // Whatever was queued when the store began to close must not reach for it any more.
    if (deps.readOnly || closed) return 0;
    try {
      const current = await basis();
      const stale = await plans.withStaleSummary(current, limit);
      const importedOffers = stale.length === 0 ? [] : await deps.importedOffers();
      for (const id of stale) {
        if (closed) return 0;
        await refreshOne(id, current, importedOffers, deps);
        await letOthersRun();
      }
      return stale.length;
    } catch (cause) {
      // A list without figures is better than no list.
      log.error('plan summaries could not be brought up to date', cause);
      return 0;
    }
  }

  /** One after the other: two refreshes at once would compute the same figures twice. */
  function enqueue(limit: number): Promise<number> {
    const next = running.then(() => refresh(limit));
    running = next;
    return next;
  }

  /** In small parts, so that a list that is asked for meanwhile does not wait for all of them. */
  async function refreshAll(): Promise<void> {
    while ((await enqueue(BACKGROUND_BATCH)) > 0);
  }

  return {
    basis,
    /** Computes at most `limit` stale summaries, those of the last changed plans first. */
    refresh: enqueue,
    /** Computes all stale summaries once nothing has changed for a moment. */
    schedule(): void {
      if (timer !== null) clearTimeout(timer);
      if (closed) return;
      timer = setTimeout(() => void refreshAll(), REFRESH_AFTER_MS);
      timer.unref();
    },
    /** Finishes the plan under way and computes nothing from then on; the store may close after it. */
    async close(): Promise<void> {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await running;
    },
  };
}

async function refreshOne(
  id: string,
  basis: string,
  importedOffers: readonly CloudOffer[],
  { db, catalog, law, protection, checkLicences, evaluate, log }: PlanSummariesDeps,
): Promise<void> {
  const state = await readState(createPlanRepository(db), id);
  const opened = state.ok ? openedPlan(state.value) : state;
  let summary: string | null = null;
  if (opened.ok) {
    try {
      const { plan } = opened.value;
      const reference = {
        catalog,
        importedOffers,
        ...(law === undefined ? {} : { law }),
        ...(protection === undefined ? {} : { protection }),
      };
      const evaluation = await evaluate({ plan, ...reference });
      const duties = law === undefined ? null : dutiesOfPlan({ plan, evaluation, law });
      const findings = planFindings({
        plan,
        ofFigures: evaluation.findings,
        duties,
        lawChanges:
          law === undefined || duties === null
            ? null
            : lawChanges(plan.compliance?.seenLaw ?? null, duties, law),
        planIp: checkLicences?.(plan, evaluation) ?? null,
      });
      summary = JSON.stringify(summarize(plan, evaluation, findings));
    } catch (cause) {
      log.error(`plan ${id} could not be evaluated`, cause);
    }
  }
  if (!state.ok) return;
  const { revision } = state.value.row;
  await db.transaction().execute((tx) => createPlanRepository(tx).setSummary(id, revision, summary, basis));
}
