import { createStore } from 'zustand/vanilla';

/** Work that takes the whole machine: a second one beside it would spoil a measurement and slow both down. */
export type HeavyWork = 'benchmark' | 'training';

export type HeavyWorkStore = ReturnType<typeof createHeavyWork>;

/** Lets one piece of heavy work run at a time. */
export function createHeavyWork() {
  const store = createStore<HeavyWork | null>(() => null);

  return {
    store,
    /** @returns what gives the machine free again; null while something else runs */
    claim(work: HeavyWork): (() => void) | null {
      if (store.getState() !== null) return null;
      store.setState(work, true);
      return () => store.setState(null, true);
    },
  };
}
