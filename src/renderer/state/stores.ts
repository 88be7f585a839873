import type { Catalog } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import type { OpenedPlan } from '#core/contract/plans';
import type { Settings } from '#core/contract/settings';
import type { Result } from '#core/shared/result';
import type { Call } from '../rpc/rpc-client';
import { createCatalogStore } from './catalog-store';
import { createEvaluationStore, type EvaluationStoreDeps } from './evaluation-store';
import { createPlanListStore } from './plan-list-store';
import { createPlanSession, type PlanSessionDeps } from './plan-session';
import { createSettingsStore } from './settings-store';
import { createUiStore } from './ui-store';

export interface StoresDeps extends EvaluationStoreDeps, PlanSessionDeps {
  readonly call: Call;
  readonly readCatalog: () => Promise<Catalog>;
  readonly initialSettings?: Settings;
}

export type Stores = ReturnType<typeof createStores>;

/** All state of one window, wired: an edit asks for new figures, an opened plan is remembered and listed. */
export function createStores(deps: StoresDeps) {
  const session = createPlanSession(deps);
  const evaluation = createEvaluationStore(deps);
  const catalog = createCatalogStore(deps.readCatalog);
  const settings = createSettingsStore(deps.call, deps.initialSettings);
  const planList = createPlanListStore(deps.call);
  const ui = createUiStore();

  session.store.subscribe((now, before) => {
    if (now.plan !== before.plan) evaluation.request(now.plan);
    if (now.id !== before.id && now.id !== settings.store.getState().settings.lastPlanId)
      void settings.set({ lastPlanId: now.id });
    if (now.id !== before.id) void planList.refresh();
  });
  catalog.store.subscribe(({ catalog: loaded }) => {
    if (loaded !== null) evaluation.setCatalog(loaded);
  });

  /** Reads the imported price lists again; the figures follow. */
  async function refreshImportedOffers(): Promise<void> {
    const offers = await deps.call('prices.offers', {});
    if (offers.ok) evaluation.setImportedOffers(offers.value);
  }

  /** Loads everything and opens the plan that was open last; a first start finds the sample plan there. */
  async function start(): Promise<Result<OpenedPlan, AppError> | null> {
    const catalogLoaded = catalog.load();
    const offersLoaded = refreshImportedOffers();
    const loaded = await settings.load();
    const lastPlanId = loaded.ok ? loaded.value.lastPlanId : null;
    const opened = lastPlanId === null ? null : await session.open(lastPlanId);
    if (opened === null || !opened.ok) await planList.refresh();
    await Promise.all([catalogLoaded, offersLoaded]);
    return opened;
  }

  return {
    call: deps.call,
    session,
    evaluation,
    catalog,
    settings,
    planList,
    ui,
    start,
    refreshImportedOffers,
  };
}
