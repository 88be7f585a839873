import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CashFlow, CountryCash } from '#core/cash/cash-flow';
import type { Plan } from '#core/plan/plan';
import { useStores } from '../../../state/stores-context';
import { useCatalog, useImportedOffers, useLaw, useSession } from '../../../state/use-state';
import type { CashAnswer, CashRequest } from './cash-messages';

export interface CashState {
  /** null until the first figures are there; the old ones stay while new ones are worked out. */
  readonly cash: CashFlow | null;
  /** The plan that the figures belong to. */
  readonly plan: Plan | null;
  /** null until all of them are done. */
  readonly countries: readonly CountryCash[] | null;
  readonly isStale: boolean;
  readonly error: string | null;
}

const NOTHING: CashState = { cash: null, plan: null, countries: null, isStale: true, error: null };

interface Thread {
  readonly post: (request: CashRequest) => void;
  running: number | null;
  wanted: Plan | null;
  lastId: number;
  planOf: Plan | null;
}

/** The cash flow of the open plan, in a thread of its own that ends with the view. One request runs, the newest waits. */
export function useCash(): CashState {
  const { protection } = useStores();
  const catalog = useCatalog((state) => state.catalog);
  const law = useLaw((state) => state);
  const fees = useStore(protection.store);
  const importedOffers = useImportedOffers();
  const plan = useSession((state) => state.plan);
  const [state, setState] = useState(NOTHING);
  const thread = useRef<Thread | null>(null);
  const isReady = catalog !== null && law.status !== 'loading' && fees.status !== 'loading';

  useEffect(() => {
    if (!isReady || catalog === null) return undefined;
    const worker = new Worker(new URL('./cash.worker.ts', import.meta.url), {
      type: 'module',
      name: 'landfall-cash',
    });
    const own: Thread = {
      post: (request) => worker.postMessage(request),
      running: null,
      wanted: null,
      lastId: 0,
      planOf: null,
    };
    thread.current = own;
    own.post({
      kind: 'reference',
      reference: { catalog, law: law.law, protection: fees.protection, importedOffers },
    });
    worker.addEventListener('message', ({ data }: MessageEvent<CashAnswer>) => {
      if (data.requestId !== own.lastId && data.kind === 'countries') return;
      if (data.kind === 'countries') setState((now) => ({ ...now, countries: data.countries }));
      else {
        own.running = null;
        const isStale = own.wanted !== null;
        const planOf = own.planOf;
        if (data.kind === 'cash')
          setState((now) => ({ ...now, cash: data.cash, plan: planOf, isStale, error: null }));
        else setState((now) => ({ ...now, isStale: false, error: data.message }));
        askNext(own);
      }
    });
    worker.addEventListener('error', ({ message }) =>
      setState((now) => ({ ...now, isStale: false, error: message || 'the worker stopped' })),
    );
    return () => {
      worker.terminate();
      thread.current = null;
    };
  }, [isReady, catalog, law.law, fees.protection, importedOffers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new thread has to be asked too
  useEffect(() => {
    const own = thread.current;
    if (own === null || plan === null) return;
    own.wanted = plan;
    setState((now) => ({ ...now, isStale: true }));
    askNext(own);
  }, [plan, isReady, catalog, law.law, fees.protection, importedOffers]);

  return state;
}

function askNext(thread: Thread): void {
  if (thread.running !== null || thread.wanted === null) return;
  thread.lastId += 1;
  thread.running = thread.lastId;
  thread.planOf = thread.wanted;
  thread.wanted = null;
  thread.post({ kind: 'plan', requestId: thread.running, plan: thread.planOf });
}
