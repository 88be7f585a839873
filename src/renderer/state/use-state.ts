import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { CloudOffer } from '#core/catalog/catalog';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { BenchmarkRunState } from './benchmark-run';
import { countryName } from './catalog-index';
import type { CatalogState } from './catalog-store';
import type { EvaluationState } from './evaluation-store';
import type { IpState } from './ip-store';
import type { LawState } from './law-store';
import type { MachinesState } from './machines-store';
import type { PlanListState } from './plan-list-store';
import type { PlanSessionState } from './plan-session';
import type { SettingsState } from './settings-store';
import { useStores } from './stores-context';
import type { UiState } from './ui-store';

/** A part of the open document's state; select little, so that little is drawn again. */
export function useSession<T>(select: (state: PlanSessionState) => T): T {
  return useStore(useStores().session.store, select);
}

/** A part of the open plan; null when none is open. */
export function usePlan<T>(select: (plan: Plan) => T): T | null {
  return useSession((state) => (state.plan === null ? null : select(state.plan)));
}

/** A part of the figures; null until the first ones are there. While new ones are computed the old ones stay. */
export function useEvaluation<T>(select: (evaluation: Evaluation) => T): T | null {
  return useEvaluationState((state) => (state.evaluation === null ? null : select(state.evaluation)));
}

/** Whether figures are being computed, and what went wrong. */
export function useEvaluationState<T>(select: (state: EvaluationState) => T): T {
  return useStore(useStores().evaluation.store, select);
}

export function useCatalog<T>(select: (state: CatalogState) => T): T {
  return useStore(useStores().catalog.store, select);
}

export function useLaw<T>(select: (state: LawState) => T): T {
  return useStore(useStores().law.store, select);
}

export function useIp<T>(select: (state: IpState) => T): T {
  return useStore(useStores().ip.store, select);
}

export function useSettings<T>(select: (settings: SettingsState['settings']) => T): T {
  return useStore(useStores().settings.store, (state) => select(state.settings));
}

export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(useStores().ui.store, select);
}

export function usePlanList<T>(select: (state: PlanListState) => T): T {
  return useStore(useStores().planList.store, select);
}

/** The measured machines. */
export function useMachines<T>(select: (state: MachinesState) => T): T {
  return useStore(useStores().machines.store, select);
}

/** The benchmark of this window: what runs, and what came of the last run. */
export function useBenchmarkRun<T>(select: (state: BenchmarkRunState) => T): T {
  return useStore(useStores().benchmark.store, select);
}

/** Offers of all imported price lists. */
export function useImportedOffers(): readonly CloudOffer[] {
  return useStore(useStores().importedOffers);
}

/** Turns a country code into its name in the given language. */
export function useCountryName(language: string): (iso2: string) => string {
  const index = useCatalog((state) => state.index);
  return useCallback((iso2) => countryName(index, iso2, language), [index, language]);
}
