import { useEffect, useRef, useState } from 'react';
import type { CloudOffer } from '#core/catalog/catalog';
import type { AppError } from '#core/contract/app-error';
import type { Evaluation } from '#core/evaluation/evaluation';
import type { Plan } from '#core/plan/plan';
import type { EvaluationStore } from '../../state/evaluation-store';
import { useStores } from '../../state/stores-context';

/** Waits for the end of the typing [ms]. */
const SETTLE_MS = 200;

export interface Trial {
  readonly status: 'idle' | 'computing' | 'ready' | 'failed';
  /** Figures of the state asked for; while new ones are computed the last ones stay. */
  readonly evaluation: Evaluation | null;
  readonly error: AppError | null;
}

const NO_TRIAL: Trial = { status: 'idle', evaluation: null, error: null };

/**
 * What a plan would cost; nothing is stored.
 *
 * @param plan null = nothing to try
 * @param offers imported prices to reckon with; those of the imported sheets when left out
 */
export function useTrial(plan: Plan | null, offers?: readonly CloudOffer[]): Trial {
  const stores = useStores();
  const opened = useRef<EvaluationStore | null>(null);
  const [trial, setTrial] = useState<Trial>(NO_TRIAL);

  useEffect(() => {
    const store = stores.openTrial();
    opened.current = store;
    const stop = store.store.subscribe(({ status, evaluation, error }) =>
      setTrial({ status, evaluation, error }),
    );
    return () => {
      stop();
      store.dispose();
      opened.current = null;
    };
  }, [stores]);

  useEffect(() => {
    if (plan === null) {
      opened.current?.request(null);
      return undefined;
    }
    const timer = setTimeout(() => {
      if (offers !== undefined) opened.current?.setImportedOffers(offers);
      opened.current?.request(plan);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [plan, offers]);

  return plan === null ? NO_TRIAL : trial;
}
