import { createStore } from 'zustand/vanilla';
import type { AppError } from '#core/contract/app-error';
import type { CostScopeId } from '#core/evaluation/evaluation';
import type { EvidenceProblem } from '#core/plan/bundle/manifest';

/** Most countries that stand side by side. */
export const MAX_PINNED_COUNTRIES = 6;

/** What the side panel at the right shows. */
export type SidePanel =
  | { readonly kind: 'plan-check' }
  | { readonly kind: 'figure'; readonly figureId: string }
  | { readonly kind: 'country'; readonly country: string };

/** Evidence that did not go along with a plan. */
export type EvidenceNotice =
  /** Left out on request. */
  | { readonly kind: 'alone'; readonly count: number }
  | { readonly kind: 'left' | 'notImported'; readonly problems: readonly EvidenceProblem[] };

/** Choices of this window that are no part of the plan. */
export interface UiState {
  readonly selectedCountry: string | null;
  readonly pinnedCountries: readonly string[];
  readonly sidePanel: SidePanel | null;
  readonly paletteOpen: boolean;
  readonly shortcutsOpen: boolean;
  /** Part of the cost the screens speak of. */
  readonly costScope: CostScopeId;
  /** A failure that has no place of its own on the page; stands above it until it is closed. */
  readonly fault: AppError | null;
  readonly evidenceNotice: EvidenceNotice | null;
  /** Sentence for screen readers, announced politely when it changes. */
  readonly announcement: string;
}

/** Selection, pins and panels of this window. */
export function createUiStore() {
  const store = createStore<UiState>(() => ({
    selectedCountry: null,
    pinnedCountries: [],
    sidePanel: null,
    paletteOpen: false,
    shortcutsOpen: false,
    costScope: 'training',
    fault: null,
    evidenceNotice: null,
    announcement: '',
  }));

  return {
    store,
    selectCountry: (selectedCountry: string | null) => store.setState({ selectedCountry }),
    /** Pins or unpins; the first pinned one gives way when there are too many. */
    togglePinned: (country: string) =>
      store.setState(({ pinnedCountries }) => ({
        pinnedCountries: pinnedCountries.includes(country)
          ? pinnedCountries.filter((pinned) => pinned !== country)
          : [...pinnedCountries, country].slice(-MAX_PINNED_COUNTRIES),
      })),
    openPanel: (sidePanel: SidePanel) => store.setState({ sidePanel }),
    closePanel: () => store.setState({ sidePanel: null }),
    setCostScope: (costScope: CostScopeId) => store.setState({ costScope }),
    setPaletteOpen: (paletteOpen: boolean) => store.setState({ paletteOpen }),
    setShortcutsOpen: (shortcutsOpen: boolean) => store.setState({ shortcutsOpen }),
    showFault: (fault: AppError) => store.setState({ fault }),
    closeFault: () => store.setState({ fault: null }),
    showEvidenceNotice: (evidenceNotice: EvidenceNotice) => store.setState({ evidenceNotice }),
    closeEvidenceNotice: () => store.setState({ evidenceNotice: null }),
    announce: (announcement: string) => store.setState({ announcement }),
  };
}
