import { createStore } from 'zustand/vanilla';
import type { Catalog, CloudOffer } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import type { OpenedPlan } from '#core/contract/plans';
import type { Settings } from '#core/contract/settings';
import type { IpCatalog } from '#core/ip/ip';
import type { ProtectionCatalog } from '#core/ip/protection/protection-catalog';
import type { LawCatalog } from '#core/law/law';
import { withLawNoted } from '#core/law/plan-duties/note-law';
import type { Plan } from '#core/plan/plan';
import type { Result } from '#core/shared/result';
import type { startBenchmark } from '../benchmark/client/start-benchmark';
import { dayOf } from '../format/dates';
import type { RpcClient } from '../rpc/client';
import { createBenchmarkRun } from './benchmark-run';
import { createCatalogStore } from './catalog-store';
import { createEvaluationStore, type EvaluationStore, type EvaluationStoreDeps } from './evaluation-store';
import { createIpStore } from './ip-store';
import type { IpTools } from './ip-tools';
import { createLawStore } from './law-store';
import { createMachinesStore } from './machines-store';
import { createPlanListStore } from './plan-list-store';
import { createPlanSession, type PlanSessionDeps } from './plan-session';
import { createProtectionStore } from './protection-store';
import { createSettingsStore } from './settings-store';
import { createUiStore } from './ui-store';

export interface StoresDeps extends EvaluationStoreDeps, Omit<PlanSessionDeps, 'completeEdit'> {
  readonly connection: RpcClient['connection'];
  readonly host: RpcClient['host'];
  readonly readCatalog: () => Promise<Catalog>;
  readonly readLaw: () => Promise<LawCatalog>;
  readonly readIp: () => Promise<IpCatalog>;
  readonly loadIpTools: () => Promise<IpTools>;
  readonly readProtection: () => Promise<ProtectionCatalog>;
  readonly loadBenchmark: () => Promise<typeof startBenchmark>;
  readonly initialSettings?: Settings;
  /** False for a window that only prints: what it opens is not what the user opened last. */
  readonly remembersPlan?: boolean;
}

export type Stores = ReturnType<typeof createStores>;

/** All state of one window, wired: an edit asks for new figures, an opened plan is remembered and listed. */
export function createStores(deps: StoresDeps) {
  const session = createPlanSession({ ...deps, completeEdit });
  const evaluation = createEvaluationStore(deps);
  const catalog = createCatalogStore(deps.readCatalog);
  const law = createLawStore(deps.readLaw);
  const ip = createIpStore(deps.readIp, deps.loadIpTools);
  const protection = createProtectionStore(deps.readProtection);
  const settings = createSettingsStore(deps.call, deps.initialSettings);
  const planList = createPlanListStore(deps.call);
  const machines = createMachinesStore(deps.call);
  const benchmark = createBenchmarkRun(deps.loadBenchmark, machines);
  const ui = createUiStore();
  /** Offers of all imported price lists; of two that name the same offer, the one imported later. */
  const importedOffers = createStore<readonly CloudOffer[]>(() => []);
  /** Plan, catalog and price lists have been asked for and have answered: what is computed from now on is complete. */
  const started = createStore<boolean>(() => false);

  /** An edit that bears on the law notes the law as it is. */
  function completeEdit(before: Plan, after: Plan): Plan {
    const { law: known } = law.store.getState();
    if (known === null) return after;
    const today = dayOf(Date.now());
    return withLawNoted({
      before,
      after,
      evaluation: evaluation.store.getState().evaluation,
      law: known,
      today,
    });
  }

  session.store.subscribe((now, before) => {
    catalog.setMachines(now.plan?.machines);
    if (now.plan !== before.plan) evaluation.request(now.plan);
    if (now.id === before.id) return;
    void planList.refresh();
    const isNews = now.id !== settings.store.getState().settings.lastPlanId;
    if (isNews && deps.remembersPlan !== false) void settings.set({ lastPlanId: now.id });
  });
  // Law and fees first: figures without what they ask for would be other figures. What cannot be read stops nothing.
  const handOver = () => giveReference(evaluation);
  catalog.store.subscribe(handOver);
  law.store.subscribe(handOver);
  protection.store.subscribe(handOver);

  function giveReference(to: EvaluationStore): void {
    const { catalog: loaded } = catalog.store.getState();
    const known = law.store.getState();
    const fees = protection.store.getState();
    if (loaded === null || known.status === 'loading' || fees.status === 'loading') return;
    if (known.law !== null) to.setLaw(known.law);
    if (fees.protection !== null) to.setProtection(fees.protection);
    to.setCatalog(loaded);
  }

  /** Reads the imported price lists again; the figures follow. */
  async function refreshImportedOffers(): Promise<void> {
    const offers = await deps.call('prices.offers', {});
    if (!offers.ok) return;
    importedOffers.setState(offers.value, true);
    evaluation.setImportedOffers(offers.value);
  }

  /**
   * Figures of a plan that is not stored, to show what a change would do. Same catalog, same prices, same seed; a
   * worker of its own, so that the shown figures do not wait. `dispose` it.
   */
  function openTrial(): EvaluationStore {
    const trial = createEvaluationStore({ openPort: deps.openPort, nowMs: deps.nowMs });
    giveReference(trial);
    trial.setImportedOffers(importedOffers.getState());
    return trial;
  }

  async function openFirst(planId: string | null): Promise<Result<OpenedPlan, AppError> | null> {
    const loaded = await settings.load();
    const id = planId ?? (loaded.ok ? loaded.value.lastPlanId : null);
    const opened = id === null ? null : await session.open(id);
    if (opened === null || !opened.ok) void planList.refresh();
    return opened;
  }

  /**
   * Loads everything and opens a plan.
   *
   * @param planId null = the one that was open last; at a first start that is the sample
   */
  async function start(planId: string | null = null): Promise<Result<OpenedPlan, AppError> | null> {
    evaluation.warmUp();
    const [opened] = await Promise.all([
      openFirst(planId),
      catalog.load(),
      law.load(),
      protection.load(),
      refreshImportedOffers(),
    ]);
    started.setState(true, true);
    return opened;
  }

  /** Reads everything anew after a backup took the place of the store. */
  async function reload(): Promise<void> {
    session.close();
    await Promise.all([openFirst(null), refreshImportedOffers()]);
  }

  /** Asks whether a lost backend is back, and then goes on where it broke off. */
  async function reconnect(): Promise<void> {
    const { settings: known, loaded } = settings.store.getState();
    const answer = await settings.load();
    if (!answer.ok) return;
    if (session.store.getState().plan === null && !loaded) await openFirst(known.lastPlanId);
    else await session.flush();
  }

  return {
    call: deps.call,
    connection: deps.connection,
    host: deps.host,
    session,
    evaluation,
    catalog,
    law,
    ip,
    protection,
    settings,
    planList,
    machines,
    benchmark,
    ui,
    start,
    started,
    reconnect,
    reload,
    refreshImportedOffers,
    importedOffers,
    openTrial,
  };
}
